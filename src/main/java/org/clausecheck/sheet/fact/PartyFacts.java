package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.TaxStatus;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.Venue;
import org.clausecheck.sheet.WorldFact;

/**
 * What is true of a party on a day.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party the party
 * @param on day; absent = undated
 * @param listed shares are listed
 * @param venue where
 * @param listedSince since
 * @param holdersOfRecord holders
 * @param nonAccreditedHolders of these
 * @param totalAssets total assets
 * @param totalSales yearly sales
 * @param capitalSurplusProfits for interlocks
 * @param marketCapitalisation market value
 * @param publicFloat float
 * @param minimumPrice exchange minimum price
 * @param nonConvertibleDebt3Years issued in 3 years
 * @param investmentSecuritiesPercent of unconsolidated assets
 * @param foreignContributions3Years from third countries
 * @param designations legal statuses
 * @param sectors activity codes
 * @param screeningCategories screening list entries
 * @param criticalTechnology critical technology
 * @param usPerson US person
 * @param foreignGovernmentPercent held by a foreign state
 * @param owners who owns it
 * @param section203OptOut charter opts out
 * @param taxStatus tax status
 * @param substantialActivityIn domestic activity
 * @param employeesIn staff in
 * @param customersIn customers in
 */
public record PartyFacts(
        Margin margin,
        PartyRef party,
        Fact<LocalDate> on,
        Fact<Boolean> listed,
        Fact<Venue> venue,
        Fact<LocalDate> listedSince,
        Fact<Integer> holdersOfRecord,
        Fact<Integer> nonAccreditedHolders,
        Fact<Money> totalAssets,
        Fact<Money> totalSales,
        Fact<Money> capitalSurplusProfits,
        Fact<Money> marketCapitalisation,
        Fact<Money> publicFloat,
        Fact<Money> minimumPrice,
        Fact<Money> nonConvertibleDebt3Years,
        Fact<BigDecimal> investmentSecuritiesPercent,
        Fact<Money> foreignContributions3Years,
        Items<Designation> designations,
        Items<String> sectors,
        Items<String> screeningCategories,
        Fact<Boolean> criticalTechnology,
        Fact<Boolean> usPerson,
        Fact<BigDecimal> foreignGovernmentPercent,
        Items<Owner> owners,
        Fact<Boolean> section203OptOut,
        Fact<TaxStatus> taxStatus,
        Items<Territory> substantialActivityIn,
        Items<Territory> employeesIn,
        Items<Territory> customersIn) implements WorldFact {
}
