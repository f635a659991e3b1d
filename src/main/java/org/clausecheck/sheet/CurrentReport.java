package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Filing;

/** The current report of a listed company on a contract that it enters into, in a sheet that plans how the contract is made public. */
public final class CurrentReport {

    private static final Regime FORM = new Regime("us-form-8-k");
    private static final Set<Regime> SECURITIES = Set.of(FORM, new Regime("us-securities-registration"), new Regime("us-stock-exchange"));
    private static final DisclosureKind[] RELEASES = {DisclosureKind.CURRENT_REPORT, DisclosureKind.JOINT_RELEASE,
        DisclosureKind.INVESTOR_BRIEFING, DisclosureKind.EXHIBIT_FILING};

    private final Deal deal;
    private final PublicCompany company;
    private final PlannedDisclosures disclosures;
    private final List<Clause> plans;

    private CurrentReport(Deal deal, Standing standing, PublicCompany company) {
        this.deal = deal;
        this.company = company;
        this.disclosures = PlannedDisclosures.of(deal, standing, company);
        this.plans = new ArrayList<>(disclosures.clauses(RELEASES));
        new StandingClauses(deal, standing).all().filter(clause -> announces(company, clause)).forEach(plans::add);
    }

    private static boolean announces(PublicCompany company, Clause clause) {
        boolean informs = clause.scope().actions().stream()
                .anyMatch(action -> action.code().equals("announce") || action.code().equals("disclose"));
        return informs && !isOfSomethingElse(clause) && StandingClauses.dutyBearers(clause).stream()
                .anyMatch(id -> company.speaksFor(new PartyRef(id, clause.document(), clause.place())));
    }

    /** A duty under the law of another field, or to disclose assets or papers that it names, is no plan to announce the deal. */
    private static boolean isOfSomethingElse(Clause clause) {
        boolean named = !clause.scope().assets().isEmpty();
        return named || clause instanceof Undertaking undertaking
                && (!undertaking.deliverables().isEmpty() && !undertaking.deliverables().has(Deliverable.EXHIBIT).yes()
                || !undertaking.regimes().isEmpty() && undertaking.regimes().stream().noneMatch(SECURITIES::contains));
    }

    /** One for each listed company behind a sheet that is or will be a contract and has a clause on how it becomes public. */
    public static List<CurrentReport> of(Deal deal, Standing standing) {
        Stage stage = deal.sheet().stage();
        return stage != Stage.PROPOSAL && stage != Stage.DEFINITIVE ? List.of() : PublicCompany.among(deal).stream()
                .filter(company -> company.isListed().possible()).map(company -> new CurrentReport(deal, standing, company))
                .filter(report -> !report.plans.isEmpty()).toList();
    }

    /** The clauses that plan how the contract becomes public. */
    public List<Clause> plans() {
        return List.copyOf(plans);
    }

    /** Who reports. */
    public PartyRef company() {
        return company.party();
    }

    /**
     * Whether it was listed in the United States when the contract was signed; a company at home elsewhere files no current reports of this
     * form.
     */
    public Truth isOwed() {
        Truth foreign = Presence.of(deal, company.party()).home("US");
        return Truth.all(company.isListed(), foreign.no() ? foreign : Truth.YES, isListedAtSigning());
    }

    /** What is signed before the first day of trading is told in the prospectus. */
    private Truth isListedAtSigning() {
        Fact<LocalDate> known = deal.world().party(company.party()).listedSince();
        Fact<LocalDate> since = known.isStated() ? known
                : deal.world().listing(company.party()).map(listing -> listing.firstSaleOn()).orElse(known);
        LocalDate signing = deal.timeline().signing(deal.sheet()).latest();
        return since.isStated() ? since.test(day -> !day.isAfter(signing)) : Truth.YES;
    }

    /**
     * Whether the contract matters enough to the company: no where all the money that the sheet moves is at most a part of its total assets
     * and it plans no report of its own accord. Who plans how a contract of unknown size becomes public takes it to be material.
     */
    public Truth isMaterial(Fact<BigDecimal> partPercent) {
        Fact<Money> line = PublicMarket.of(deal, company.party()).partOfAssets(partPercent);
        if (!line.isStated() || !disclosures.clauses(DisclosureKind.CURRENT_REPORT).isEmpty()) {
            return Truth.YES;
        }
        AmountRange moved = moved(line.get().currency().getCurrencyCode());
        Truth more = moved.moreThan(line);
        return moved.priced() && more.no() ? more : Truth.YES;
    }

    private AmountRange moved(String currency) {
        AmountRange sum = AmountRange.none(currency);
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity) {
                sum = sum.plus(new PurchaseValue(deal, currency).paidUnder(equity));
            } else if (clause instanceof Payment payment) {
                sum = payment.amount().isStated() ? sum.plus(payment.amount()) : sum.plusUnknown(payment.amount().origin());
            } else if (clause instanceof SupplyCommitment supply) {
                sum = supply.amount().isStated() ? sum.plus(supply.amount()) : sum.plusUnknown(supply.amount().origin());
            } else if (clause instanceof JointVenture venture) {
                sum = venture.total().isStated() ? sum.plus(venture.total()) : sum.plusUnknown(venture.total().origin());
            }
        }
        return sum;
    }

    /** The last day for it, so many business days after signing. */
    public Bounds deadline(Fact<BigDecimal> businessDays) {
        Bounds signing = deal.timeline().signing(deal.sheet());
        if (!businessDays.isStated()) {
            return Bounds.unknown(businessDays.origin().toArray(Why[]::new));
        }
        Duration period = new Duration(businessDays.get().intValueExact(), Duration.Unit.BUSINESS_DAY);
        Bounds last = signing.shift(period::after).seenAt(businessDays.origin());
        return signing.identity().map(name -> last.named(period + " after " + name)).orElse(last);
    }

    /** Whether it comes in time: filed or planned by that day; a report without a day of its own is due when the law says. */
    public Truth isInTime(Fact<BigDecimal> businessDays) {
        Bounds last = deadline(businessDays);
        List<Truth> found = new ArrayList<>();
        for (Disclosure report : disclosures.clauses(DisclosureKind.CURRENT_REPORT)) {
            Truth inTime = report.due().status() == Fact.Status.UNSTATED ? Truth.YES
                    : report.due().check(due -> last.notBefore(deal.timeline().day(due, deal.sheet()).seenAt(report.due().origin())));
            found.add(Truth.all(inTime, disclosures.promises(DisclosureKind.CURRENT_REPORT)));
        }
        deal.facts().filings().stream().filter(this::isOurs).forEach(filing -> found.add(day(filing)
                .check(day -> last.notBefore(Bounds.on(day)))));
        return StandingClauses.promised(found, "no current report");
    }

    private boolean isOurs(Filing filing) {
        return filing.regime().equals(FORM) && !World.isDisputed(filing) && day(filing).isStated()
                && filing.by().stream().anyMatch(company::speaksFor);
    }

    private Fact<LocalDate> day(Filing filing) {
        return filing.filedOn().isStated() && deal.world().isKnown(filing.filedOn()) ? filing.filedOn() : filing.expectedOn();
    }

    @Override
    public String toString() {
        return "the current report of " + company;
    }
}
