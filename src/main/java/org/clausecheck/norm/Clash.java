package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Clause;

/**
 * Two clauses that meet: in conflict, with a step missing, or possibly so.
 *
 * @param matter    the rule that judges it
 * @param number    the meeting's number in the table of clashes, for example {@code C7}
 * @param kind      what it is if it is certain
 * @param truth     yes with what was seen, or unknown with what is missing; never no
 * @param clauses   exactly the clauses that stand and clash, the one asked about first
 * @param documents documents that clash as a whole
 * @param scope     where they meet, in words after "they meet": who would do what, with what, in which field and place
 * @param firstDay  the first common day, if it is known
 * @param evidence  reliefs, consents and words of precedence that were tried and fell short; texts that were replaced
 */
public record Clash(Matter matter, String number, Kind kind, Truth truth, List<Clause> clauses, List<Document> documents, String scope,
        Optional<LocalDate> firstDay, List<Why> evidence) {

    /** What a certain clash is. */
    public enum Kind {
        /** The two cannot both be kept. */
        CONFLICT,
        /** A step that would make both right has no record. */
        UNMET
    }

    /** The clause asked about. */
    public Clause subject() {
        return clauses.get(0);
    }

    /** The clause that it meets; empty where a document or a fact is the other side. */
    public Optional<Clause> other() {
        return clauses.stream().skip(1).findFirst();
    }

    /** What it meets: the other clauses, then documents; nothing where a fact is the other side. */
    public List<Object> others() {
        List<Object> others = new ArrayList<>(clauses.subList(1, clauses.size()));
        others.addAll(documents);
        return others;
    }

    /** What each side says, as it was seen; empty while the clash is not certain. */
    public String reasons() {
        return truth.yes() ? truth.why().stream().map(Why::text).collect(Collectors.joining("; ")) : "";
    }

    /** From when they meet, for the end of a sentence; empty if the first common day is not known. */
    public String since() {
        return firstDay.map(day -> " from " + day + " on").orElse("");
    }

    /** Whether neither clause stands in the sheet that is checked. */
    public boolean betweenAgreements() {
        return matter == Matter.BETWEEN_AGREEMENTS;
    }
}
