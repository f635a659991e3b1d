package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.SwitchingFee;
import org.clausecheck.sheet.Checklist;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Home;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * A supply of cloud services or compute, and what it makes of the customer's way out.
 *
 * @param deal   the deal
 * @param clause the supply
 */
public record CloudContract(Deal deal, SupplyCommitment clause) {

    /** The last day of all calendars: a supply without an end may be left on any day. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String AT_COST = "at cost";
    private static final Regime LAW = new Regime("eu-data-act");

    /** The contract, if the supply names cloud services or compute; else nothing. */
    public static List<CloudContract> of(Deal deal, SupplyCommitment clause) {
        CloudContract contract = new CloudContract(deal, clause);
        return contract.isCloud().possible() ? List.of(contract) : List.of();
    }

    /** Whether the supply is one of cloud services or compute; unknown if its assets are withheld. */
    public Truth isCloud() {
        return Coverage.of(deal).names(clause, "cloud-services", "compute");
    }

    /**
     * Whether the customer is one of the Union: yes if it is at home there. For a customer at home elsewhere, or whose home is not said, it
     * is unknown if the sheet shows that the service may be used there: by a tie of the customer, the territories of the supply, customers
     * of the supplier, or the law by its name. Else no.
     */
    public Truth servesUnion() {
        TerritoryTies ties = TerritoryTies.of(deal, "EU");
        Truth home = ties.isHome(clause.customer());
        if (home.yes()) {
            return home;
        }
        boolean supplied = clause.scope().territories().stream().anyMatch(place -> ties.touches(place).yes());
        boolean sold = home.unknown() && deal.world().party(clause.supplier()).customersIn().stream()
                .anyMatch(place -> ties.touches(place).yes());
        boolean named = deal.sheet().clauses().stream().anyMatch(other -> Home.names(other, LAW));
        boolean shown = ties.isShown(clause.customer()).yes() || supplied || sold || named;
        return !shown ? Truth.no(home.why().toArray(Why[]::new)) : Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "whether " + deal.nameOf(clause.customer().id()) + " uses the service in the Union"));
    }

    /** The first day on which the supply may end, or today if it may be over: what it promises has to hold until then. */
    public LocalDate earliestEnd() {
        LocalDate soonest = period().end().soonest();
        return within(soonest.isBefore(deal.asOf()) ? deal.asOf() : soonest);
    }

    /** The last day on which the supply may end. */
    public LocalDate latestEnd() {
        LocalDate latest = period().end().latest();
        return within(latest.isBefore(deal.asOf()) ? deal.asOf() : latest);
    }

    private static LocalDate within(LocalDate day) {
        return day.isAfter(LAST) ? LAST : day;
    }

    private Period period() {
        return deal.timeline().period(clause);
    }

    /** Whether a promised length is no longer than the law allows; no such term is no fault. */
    private static Truth keeps(Fact<Duration> promised, Fact<Duration> allowed) {
        return Truth.any(promised.stated().opposite(), promised.atMost(allowed));
    }

    /** Whether the notice to leave is no longer than allowed. A contract without such a term is left to the law. */
    public Truth keepsNotice(Fact<Duration> allowed) {
        return keeps(clause.exitNotice(), allowed);
    }

    /** Whether the transition takes no longer than allowed. A contract without such a term is left to the law. */
    public Truth keepsTransition(Fact<Duration> allowed) {
        return keeps(clause.transition(), allowed);
    }

    /**
     * Whether the charge for switching is allowed until the supply ends.
     *
     * @param soonest what may be charged on the first day on which it may end
     * @param latest  what may be charged on the last one
     */
    public Truth keepsCharges(Fact<String> soonest, Fact<String> latest) {
        Truth first = isWithin(soonest);
        Truth last = isWithin(latest);
        return first.state() == last.state() ? last : Truth.unknown(period().end().missing().toArray(Why[]::new));
    }

    private Truth isWithin(Fact<String> charges) {
        Fact<SwitchingFee> fee = clause.switchingFee();
        return Truth.any(fee.stated().opposite(), fee.is(SwitchingFee.NONE), Truth.all(fee.is(SwitchingFee.COST_BASED),
                charges.is(AT_COST)));
    }

    /** The terms of the way out, each with the words of the contract and whether it keeps the law. */
    public Checklist terms(Truth notice, Truth transition, Truth charges) {
        return Checklist.of("a notice of " + clause.exitNotice(), notice, "a transition of " + clause.transition(), transition,
                "a " + clause.switchingFee() + " charge for switching", charges);
    }

    /** Who supplies. */
    public PartyRef supplier() {
        return clause.supplier();
    }

    /** Who buys. */
    public PartyRef customer() {
        return clause.customer();
    }
}
