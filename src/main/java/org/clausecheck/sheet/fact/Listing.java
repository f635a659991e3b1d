package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Venue;
import org.clausecheck.sheet.WorldFact;

/**
 * A planned or done listing.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param issuer company
 * @param planned a listing is planned
 * @param venue the exchange
 * @param confidentialFilingOn first confidential filing
 * @param publicFilingOn first public filing
 * @param roadshowOn roadshow
 * @param effectiveOn effectiveness
 * @param pricingOn pricing
 * @param firstSaleOn first sale
 * @param price price or range
 * @param expectedProceeds all proceeds
 * @param primaryProceeds company's part
 * @param unrestrictedShares free shares
 * @param publiclyHeldShares public shares
 * @param publiclyHeldValue their value
 * @param roundLotHolders round-lot holders
 * @param totalHolders all holders
 * @param marketMakers market makers
 * @param averageMarketCapitalisation 12 months
 * @param lockUpCoveragePercent shares locked up
 * @param emergingGrowthCompany status relied on
 * @param smallerReportingCompany status relied on
 */
public record Listing(
        Margin margin,
        PartyRef issuer,
        Fact<Boolean> planned,
        Fact<Venue> venue,
        Fact<LocalDate> confidentialFilingOn,
        Fact<LocalDate> publicFilingOn,
        Fact<LocalDate> roadshowOn,
        Fact<LocalDate> effectiveOn,
        Fact<LocalDate> pricingOn,
        Fact<LocalDate> firstSaleOn,
        Fact<Bounded<Money>> price,
        Fact<Bounded<Money>> expectedProceeds,
        Fact<Bounded<Money>> primaryProceeds,
        Fact<Quantity> unrestrictedShares,
        Fact<Quantity> publiclyHeldShares,
        Fact<Money> publiclyHeldValue,
        Fact<Integer> roundLotHolders,
        Fact<Integer> totalHolders,
        Fact<Integer> marketMakers,
        Fact<Money> averageMarketCapitalisation,
        Fact<BigDecimal> lockUpCoveragePercent,
        Fact<Boolean> emergingGrowthCompany,
        Fact<Boolean> smallerReportingCompany) implements WorldFact {
}
