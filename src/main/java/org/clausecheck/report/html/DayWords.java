package org.clausecheck.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Dates;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;

/** Days in words for a reader who does not know the format: events by their names, and an end that is not a day never as one. */
final class DayWords {

    private static final Pattern EVENT = Pattern.compile("event:([a-z0-9][a-z0-9.-]*)");

    private final Deal deal;

    DayWords(Deal deal) {
        this.deal = deal;
    }

    /** What an end is: said with its kind, for it is drawn by it. */
    record End(Kind kind, String text) {

        /** How an end is known. */
        enum Kind { DAY, NEVER, UNSTATED, EVENT, WITHHELD, BETWEEN }
    }

    /** The end of a period in which something of a clause stands. */
    End end(Clause clause, Period period) {
        Bounds end = period.end();
        if (end.isNever()) {
            return end.promised() ? new End(End.Kind.NEVER, "without end") : new End(End.Kind.UNSTATED, "no end stated");
        }
        if (end.isExact()) {
            return new End(End.Kind.DAY, "until " + end.soonest() + end.identity().map(name -> " (" + identity(clause, name) + ")")
                    .orElse(""));
        }
        if (isWithheld(end)) {
            return new End(End.Kind.WITHHELD, "the end is withheld" + limits(end, period.start().soonest()));
        }
        return end.identity().map(name -> new End(End.Kind.EVENT, "until " + identity(clause, name) + limits(end, LocalDate.MIN)))
                .orElseGet(() -> new End(End.Kind.BETWEEN, isRenewable(end) ? "until " + end.soonest()
                        + (end.latest().equals(LocalDate.MAX) ? ", longer if renewed"
                        : ", or up to " + end.latest() + " if renewed") : "until a day that is not settled" + limits(end, LocalDate.MIN)
                                + open(end)));
    }

    /** The beginning of a period; empty where it begins with the day asked about or before, as what is in force does. */
    String start(Clause clause, Bounds start) {
        if (start.isExact()) {
            return start.soonest().equals(LocalDate.MAX) ? "never begins" : "from " + start.soonest();
        }
        if (isWithheld(start)) {
            return "the beginning is withheld";
        }
        return start.identity().map(name -> "from " + identity(clause, name) + limits(start, LocalDate.MIN))
                .orElseGet(() -> start.soonest().equals(LocalDate.MIN) && !start.latest().isAfter(deal.asOf())
                        ? "in force, first day not stated"
                        : "from a day that is not settled" + limits(start, LocalDate.MIN));
    }

    /** A single day. */
    String day(Clause clause, Bounds day) {
        if (day.isExact()) {
            return day.isNever() ? "on no day" : "on " + day.soonest() + day.identity().map(name -> " (" + identity(clause, name) + ")")
                    .orElse("");
        }
        return isWithheld(day) ? "on a day that is withheld" : day.identity().map(name -> "at " + identity(clause, name) + limits(day,
                LocalDate.MIN))
                .orElseGet(() -> "on a day that is not settled" + limits(day, LocalDate.MIN));
    }

    private static boolean isWithheld(Bounds bounds) {
        return bounds.missing().stream().anyMatch(why -> why.text().equals("withheld"));
    }

    /** All that is open is a renewal. */
    private static boolean isRenewable(Bounds end) {
        return !end.soonest().equals(LocalDate.MIN) && !end.missing().isEmpty() && end.missing().stream()
                .allMatch(why -> why.text().equals("whether it is renewed"));
    }

    private static String open(Bounds bounds) {
        List<String> missing = bounds.missing().stream().map(Why::text).distinct().toList();
        return missing.isEmpty() ? "" : "; open: " + Words.joined(missing, "and");
    }

    private static String limits(Bounds bounds, LocalDate known) {
        String from = bounds.soonest().equals(LocalDate.MIN) || bounds.soonest().equals(known) ? "" : ", not before " + bounds.soonest();
        return from + (bounds.latest().equals(LocalDate.MAX) ? "" : ", on " + bounds.latest() + " at the latest");
    }

    /** The expression that a day hangs on: as its clause writes it, or else by the events in it. */
    private String identity(Clause clause, String identity) {
        Dates dates = deal.documentOf(clause).dates();
        Optional<When> written = Stream.of(clause.common().ends(), clause.common().starts(), dates.effective(), dates.signing(),
                dates.closing())
                .filter(Fact::isStated).map(Fact::get)
                .filter(when -> when.toString().equals(identity)).findFirst();
        return written.map(this::words).orElseGet(() -> EVENT.matcher(identity).replaceAll(match -> Matcher.quoteReplacement(
                event(match.group(1)))));
    }

    /** An expression for a day. */
    String words(When when) {
        if (when instanceof When.AtEvent at) {
            return event(at.event().id());
        }
        if (when instanceof When.EndOf endOf) {
            return "the end of " + endOf.target().text();
        }
        if (when instanceof When.EarliestOf earliest) {
            return "the earliest of " + joined(earliest.parts());
        }
        if (when instanceof When.LatestOf latest) {
            return "the latest of " + joined(latest.parts());
        }
        if (when instanceof When.Counted counted) {
            return counted.duration() + (counted.backwards() ? " before " : " after ") + words(counted.from());
        }
        return when instanceof When.Never ? "no day" : when.toString();
    }

    private String joined(List<When> parts) {
        return Words.joined(parts.stream().map(this::words).toList(), "and");
    }

    /** What must come true. */
    String words(Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return Words.joined(all.parts().stream().map(this::words).toList(), "and");
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return Words.joined(any.parts().stream().map(this::words).toList(), "or");
        }
        if (trigger instanceof Trigger.Not not) {
            return "not " + words(not.part());
        }
        return event(((Trigger.Named) trigger).ref().text());
    }

    /** An event by its name; other text as it is. */
    String event(String id) {
        return deal.event(id).map(event -> event.name()).orElse(id);
    }
}
