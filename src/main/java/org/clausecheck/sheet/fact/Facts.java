package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.OpenWorld;

/**
 * The open world: what is true, whoever promises it.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param parties what is true of a party on a day
 * @param financialYears one row per party and year
 * @param balanceSheets dated balance sheets, also interim
 * @param holdings who holds what, dated
 * @param capTables whether the holdings listed are all
 * @param control control as analysed
 * @param financings rounds that change percentages
 * @param markets market figures
 * @param competition who competes with whom
 * @param events what has happened
 * @param performances payments and deliveries made
 * @param filings filings and clearances
 * @param approvals decisions of organs
 * @param reorganisations planned or done
 * @param listings a planned or done listing
 * @param directors directors, nominees, observers
 * @param acquisitions businesses bought
 * @param accounting accounting as expected or used
 * @param analyses memos and opinions
 * @param concentrations dependence on one counterparty
 * @param dependencies a party needs an asset or clause
 * @param insiderLoans loans to directors and officers
 * @param patents expiry
 * @param models AI models and systems
 * @param dataFlows data between parties
 * @param shipments controlled goods
 * @param sites data centres and offices
 * @param forecasts expected demand and revenue
 * @param businessPlans where and how the party will sell
 * @param statements what was said in public or to investors
 */
public record Facts(
        Margin margin,
        Items<PartyFacts> parties,
        Items<FinancialYear> financialYears,
        Items<BalanceSheet> balanceSheets,
        Items<RecordedHolding> holdings,
        Items<CapTable> capTables,
        Items<Control> control,
        Items<Financing> financings,
        Items<Market> markets,
        Items<Competition> competition,
        Items<Occurrence> events,
        Items<Performance> performances,
        Items<Filing> filings,
        Items<Approval> approvals,
        Items<Reorganisation> reorganisations,
        Items<Listing> listings,
        Items<Director> directors,
        Items<Acquisition> acquisitions,
        Items<Accounting> accounting,
        Items<Analysis> analyses,
        Items<Concentration> concentrations,
        Items<Dependency> dependencies,
        Items<InsiderLoan> insiderLoans,
        Items<Patent> patents,
        Items<Model> models,
        Items<DataFlow> dataFlows,
        Items<Shipment> shipments,
        Items<Site> sites,
        Items<Forecast> forecasts,
        Items<BusinessPlan> businessPlans,
        Items<Statement> statements) implements OpenWorld {
}
