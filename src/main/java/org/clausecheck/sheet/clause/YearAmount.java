package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;

/**
 * The minimum of one year.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param year calendar or financial year
 * @param amount minimum in money
 * @param quantity units
 */
public record YearAmount(
        Margin margin,
        Integer year,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity) {
}
