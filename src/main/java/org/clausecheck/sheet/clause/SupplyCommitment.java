package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.SwitchingFee;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;

/**
 * Sale, purchase or supply of goods, services or capacity.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param supplier who supplies
 * @param customer who buys
 * @param amount purchase commitment in money
 * @param quantity in units
 * @param schedule minimum per year
 * @param tranches parts, some binding, some not
 * @param shareOfDemandPercent part of the customer's demand
 * @param priceBenchmark price test
 * @param capacityGuarantee supplier's promise of capacity
 * @param relief excuse if the supplier fails
 * @param exitNotice notice to leave or switch
 * @param transition help while switching
 * @param switchingFee charge for switching
 */
public record SupplyCommitment(
        Common common,
        Scope scope,
        PartyRef supplier,
        PartyRef customer,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity,
        Items<YearAmount> schedule,
        Items<Tranche> tranches,
        Fact<Bounded<BigDecimal>> shareOfDemandPercent,
        Fact<String> priceBenchmark,
        Fact<String> capacityGuarantee,
        Fact<String> relief,
        Fact<Duration> exitNotice,
        Fact<Duration> transition,
        Fact<SwitchingFee> switchingFee) implements Clause {
}
