package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Payments and deliveries made.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param of clause or clause/tranche
 * @param on day
 * @param amount money
 * @param quantity units
 * @param by who
 */
public record Performance(
        Margin margin,
        TargetRef of,
        LocalDate on,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity,
        Fact<PartyRef> by) implements WorldFact {
}
