package org.clausecheck.sheet.clause;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;

/**
 * A holding on a day.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param percent percentage, 0 to 100
 * @param basis what is counted
 * @param on day
 * @param value value of the holding
 * @param shares number of shares
 */
public record Holding(
        Margin margin,
        Fact<Bounded<BigDecimal>> percent,
        Fact<Basis> basis,
        Fact<LocalDate> on,
        Fact<Bounded<Money>> value,
        Fact<Bounded<Quantity>> shares) {
}
