package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Words;

/** A day, known or not: every start, end and due day of the format (section 2, "When"). */
public sealed interface When {

    /** A calendar day; as an end, the last day on which the term applies. */
    record Day(LocalDate day) implements When {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** No end: perpetual. */
    record Never() implements When {
        @Override
        public String toString() {
            return "never";
        }
    }

    /** The text gives no end, said on purpose. */
    record Unstated() implements When {
        @Override
        public String toString() {
            return "unstated";
        }
    }

    /** A day of the calendar of the document in which the term stands. */
    record OfCalendar(Entry entry, String document) implements When {

        /** The entries of a document's calendar that a term may name. */
        public enum Entry { SIGNING, EFFECTIVE, CLOSING, LONG_STOP }

        @Override
        public String toString() {
            return entry == Entry.LONG_STOP ? "the long-stop date" : Words.of(entry);
        }
    }

    /** The day an event occurs. */
    record AtEvent(EventRef event) implements When {
        @Override
        public String toString() {
            return event.id();
        }
    }

    /** The end of a clause; of a document: of its term, or the day it ended. */
    record EndOf(TargetRef target) implements When {
        @Override
        public String toString() {
            return "the end of " + target.text();
        }
    }

    /** The first of several. */
    record EarliestOf(List<When> parts) implements When {
        @Override
        public String toString() {
            return "the earliest of " + joined(parts);
        }
    }

    /** The last of several. */
    record LatestOf(List<When> parts) implements When {
        @Override
        public String toString() {
            return "the latest of " + joined(parts);
        }
    }

    /** Counted from another day, forwards or backwards. */
    record Counted(Duration duration, boolean backwards, When from) implements When {
        @Override
        public String toString() {
            return duration + (backwards ? " before " : " after ") + from;
        }
    }

    private static String joined(List<When> parts) {
        return parts.size() < 2 ? Words.of(parts) : Words.of(parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
