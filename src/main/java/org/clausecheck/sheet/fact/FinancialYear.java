package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * One row per party and year.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party the party
 * @param year the financial year
 * @param ends last day
 * @param audited statements are audited; absent = unknown
 * @param forecast expected, not reached
 * @param revenue revenue of the party itself
 * @param groupRevenue with affiliates
 * @param preTaxIncome may be negative: "USD -2 million"
 * @param netIncome net income
 * @param cashFlow operating cash flow
 * @param equity stockholders' equity
 * @param totalAssets total assets
 * @param turnover by territory
 * @param competitiveSales sales in competition with
 */
public record FinancialYear(
        Margin margin,
        PartyRef party,
        Integer year,
        Fact<LocalDate> ends,
        Fact<Boolean> audited,
        Fact<Boolean> forecast,
        Fact<Bounded<Money>> revenue,
        Fact<Money> groupRevenue,
        Fact<Money> preTaxIncome,
        Fact<Money> netIncome,
        Fact<Money> cashFlow,
        Fact<Money> equity,
        Fact<Money> totalAssets,
        Items<TerritoryAmount> turnover,
        Items<PartyAmount> competitiveSales) implements WorldFact {
}
