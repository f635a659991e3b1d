package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Clause;

/**
 * One meeting of two norms, before all meetings of one pair of clauses are made one clash.
 *
 * @param matter   the rule that judges it
 * @param number   its number in the table of clashes
 * @param kind     what it is if it is certain
 * @param truth    yes or unknown
 * @param subject  the clause asked about
 * @param other    the other clause; empty where a document or a fact is the other side
 * @param document the document on the other side
 * @param bearer   whose norms meet
 * @param extent   the codes in common, part by part
 * @param firstDay the first common day, if it is known
 * @param evidence what was tried and fell short
 * @param parties  bearers and protected parties
 */
record Raw(Matter matter, String number, Clash.Kind kind, Truth truth, Clause subject, Optional<Clause> other, Optional<Document> document,
        String bearer, Extent extent, Optional<LocalDate> firstDay, List<Why> evidence, List<String> parties) {

    /** Conflict before unmet before undecided. */
    int gravity() {
        return truth.unknown() ? 2 : kind == Clash.Kind.CONFLICT ? 0 : 1;
    }
}
