package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.fact.BusinessPlan;

/**
 * A term of the sheet that a company must speak of when it describes to investors where its business goes: technology, a share of revenue
 * or an exclusivity that ends, or a purchase that it has committed to.
 */
public final class TrendTerm {

    private final Deal deal;
    private final PublicCompany company;
    private final PlannedDisclosures disclosures;
    private final Clause clause;

    private TrendTerm(Deal deal, PublicCompany company, PlannedDisclosures disclosures, Clause clause) {
        this.deal = deal;
        this.company = company;
        this.disclosures = disclosures;
        this.clause = clause;
    }

    /** The terms of each company that goes public, and of one that is listed where the sheet plans what it discloses of its business. */
    public static List<TrendTerm> of(Deal deal, Standing standing) {
        List<TrendTerm> terms = new ArrayList<>();
        StandingClauses clauses = new StandingClauses(deal, standing);
        for (PublicCompany company : PublicCompany.among(deal)) {
            PlannedDisclosures disclosures = PlannedDisclosures.of(deal, standing, company);
            boolean told = !disclosures.clauses(DisclosureKind.KNOWN_TRENDS, DisclosureKind.PROSPECTUS).isEmpty();
            if (told || company.isGoingPublic().possible()) {
                clauses.all().filter(clause -> concerns(company, clause))
                        .forEach(clause -> terms.add(new TrendTerm(deal, company, disclosures, clause)));
            }
        }
        return List.copyOf(terms);
    }

    private static boolean concerns(PublicCompany company, Clause clause) {
        return parties(clause).stream().anyMatch(company::speaksFor);
    }

    private static List<PartyRef> parties(Clause clause) {
        if (clause instanceof Access access) {
            return List.of(access.provider(), access.recipient());
        }
        if (clause instanceof Licence licence) {
            return List.of(licence.licensee());
        }
        if (clause instanceof RevenueShare share) {
            return List.of(share.payer(), share.payee());
        }
        if (clause instanceof Exclusivity exclusivity) {
            return List.of(exclusivity.holder(), exclusivity.bound());
        }
        return clause instanceof SupplyCommitment supply ? List.of(supply.customer()) : List.of();
    }

    /** The term. */
    public Clause clause() {
        return clause;
    }

    /** Who must speak of it. */
    public PartyRef company() {
        return company.party();
    }

    /** Whether the company must speak of it: it goes public or is listed, and the term ends while it plans ahead or commits it to buy. */
    public Truth isKnownTrend() {
        Truth speaks = Truth.any(company.isGoingPublic(), company.isListed());
        return Truth.all(speaks, clause instanceof SupplyCommitment supply ? commits(supply) : endsWithinPlan());
    }

    private static Truth commits(SupplyCommitment supply) {
        return Truth.any(commits(supply.amount()), commits(supply.quantity()), supply.schedule().stated(),
                supply.shareOfDemandPercent().stated(), supply.tranches().some(tranche -> Truth.all(tranche.optionOf().stated().opposite(),
                        Truth.any(commits(tranche.amount()), commits(tranche.quantity())))));
    }

    private static Truth commits(Fact<? extends Bounded<?>> figure) {
        return figure.check(found -> Truth.of(found.committed().isPresent()));
    }

    private Truth endsWithinPlan() {
        Bounds end = end();
        if (!end.promised() || end.isNever() || end.latest().isBefore(deal.asOf())) {
            return Truth.NO;
        }
        Fact<LocalDate> plan = deal.world().value(deal.facts().businessPlans(), entry -> company.speaksFor(entry.party())
                || entry.party().equals(company.party()), entry -> Fact.unknown(List.of()), BusinessPlan::planningUntil);
        Truth within = plan.check(day -> Bounds.on(day).notBefore(end));
        return plan.isStated() ? within : within.only(new Why.Missing(plan.place().orElse(deal.facts().businessPlans().place()),
                "to what day " + company + " plans"));
    }

    private Bounds end() {
        return clause instanceof RevenueShare share ? RateSchedule.of(deal, share).end() : deal.timeline().period(clause).end();
    }

    /** What there is to tell, in words. */
    public String words() {
        return clause instanceof SupplyCommitment ? "which commits it to buy" : end().isExact() ? "which ends on " + end()
                : "which may end at any time, with " + end();
    }

    /** Whether the sheet plans that the company speaks of it: in a list of known trends or a prospectus that names the term. */
    public Truth isTold() {
        return disclosures.covers(clause);
    }

    @Override
    public String toString() {
        return deal.nameOf(clause);
    }
}
