package org.clausecheck.norm;

import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Clause;

/**
 * That one text takes the place of another.
 *
 * @param document the document that says so
 * @param by       the clause that says so; empty if the document does as a whole
 * @param from     the day from which it does; what it replaces ends on the day before
 * @param truth    yes, or unknown while the clause that says so waits for something
 */
public record Supersession(Document document, Optional<Clause> by, Bounds from, Truth truth) {
}
