package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;

/**
 * Part of revenue-share.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param year calendar or financial year
 * @param amount see the format
 * @param quantity units
 */
public record YearAmount(
        Margin margin,
        Integer year,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity) {
}
