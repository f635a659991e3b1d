package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.FinancingKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Rounds that change percentages.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param company the company that raises money
 * @param on day
 * @param amount raised
 * @param valuation post-money
 * @param kind what is issued
 */
public record Financing(
        Margin margin,
        PartyRef company,
        Fact<LocalDate> on,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Money>> valuation,
        Fact<FinancingKind> kind) implements WorldFact {
}
