package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Target;

/**
 * An exception to a norm: a carve-out of its clause, or a consent of who may lift it. Absent parts are as wide as the clause.
 *
 * @param name    what it is called in evidence
 * @param place   where it stands
 * @param kind    what it lets through
 * @param reach   its own scope parts
 * @param circle  its counterparties
 * @param period  from when to when it stands
 * @param holds   whether it stands by its own condition
 * @param limit   percentage up to which it stands
 * @param purpose the standard exception; read where it is alone
 * @param targets the clauses, documents or tranches that it names
 * @param by      who consents; empty for a carve-out
 */
public record Relief(String name, Place place, Kind kind, Reach reach, Circle circle, Period period, Truth holds,
        Fact<Bounded<BigDecimal>> limit, Optional<Purpose> purpose, List<Target> targets, Optional<String> by) {

    /** What a relief lets through. */
    public enum Kind {
        /** What lies inside its scope parts, the clauses it names, or both. */
        SCOPE,
        /** The acts of a standard exception. */
        PURPOSE,
        /** All that the clause forbids. */
        WHOLE,
        /** A part that its words alone would tell. */
        UNKNOWN
    }
}
