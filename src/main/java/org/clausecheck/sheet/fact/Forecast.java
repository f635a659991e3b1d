package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ForecastKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.WorldFact;

/**
 * Expected demand and revenue.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who
 * @param kind what
 * @param year the year
 * @param amount money
 * @param quantity units
 */
public record Forecast(
        Margin margin,
        PartyRef party,
        ForecastKind kind,
        Integer year,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity) implements WorldFact {
}
