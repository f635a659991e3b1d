package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Profile;
import org.clausecheck.sheet.Codes.Withholding;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.When;

/**
 * Royalty or share of revenue or profit.
 *
 * @param common what every clause may carry
 * @param payer who pays
 * @param payee who is paid
 * @param rates the rates; absent = not said
 * @param base revenue counted
 * @param profile what the text says of the trend
 * @param floor minimum in total
 * @param cap maximum in total
 * @param minimums yearly minimum
 * @param reportingWithin report after period end
 * @param paymentWithin payment after period end
 * @param paymentUntil last payment, if later than ends
 * @param afterEndPercent rate after the end; 0 = royalty-free
 * @param withholding tax clause
 */
public record RevenueShare(
        Common common,
        PartyRef payer,
        PartyRef payee,
        Items<Rate> rates,
        Fact<RevenueBase> base,
        Fact<Profile> profile,
        Fact<Bounded<Money>> floor,
        Fact<Bounded<Money>> cap,
        Items<YearAmount> minimums,
        Fact<Duration> reportingWithin,
        Fact<Duration> paymentWithin,
        Fact<When> paymentUntil,
        Fact<BigDecimal> afterEndPercent,
        Fact<Withholding> withholding) implements Clause {
}
