package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.RegistrationRights;
import org.clausecheck.sheet.fact.Listing;

/**
 * The terms on which a holder may have its shares registered, measured against the listing of the company.
 *
 * @param deal   the deal
 * @param rights the clause
 */
public record RegistrationTerms(Deal deal, RegistrationRights rights) {

    /** The regime of an event at which a company becomes eligible for a form of registration. */
    private static final Regime REGISTRATION = new Regime("us-securities-registration");

    /** The terms of a clause in the company of a listing; none if the clause is about another company. */
    public static List<RegistrationTerms> of(Deal deal, RegistrationRights rights, Listing listing) {
        return rights.issuer().equals(listing.issuer()) ? List.of(new RegistrationTerms(deal, rights)) : List.of();
    }

    /** Whether the holder may demand a registration: said by a number or a day, or by words that give nothing else either. */
    public Truth givesDemands() {
        Truth none = rights.demands().is(0);
        Truth said = Truth.any(rights.demands().stated(), rights.demandFrom().stated());
        Truth other = Truth.any(rights.piggyback().is(true), rights.shelfFrom().stated(), rights.automaticShelf().is(true));
        return Truth.all(none.opposite(), Truth.any(said, other.opposite()));
    }

    /**
     * Whether demands wait so long after the listing. In "the earlier of a day and so long after the listing" the day does not count: it is
     * for the case that no listing comes.
     */
    public Truth demandsWait(Fact<Duration> delay) {
        AfterListing after = new AfterListing(deal, rights.issuer(), delay);
        return givesDemands().implies(rights.demandFrom().check(when -> waits(after, when)));
    }

    private Truth waits(AfterListing after, When when) {
        Document document = deal.documentOf(rights);
        if (when instanceof When.EarliestOf earliest) {
            List<When> counted = earliest.parts().stream().filter(part -> after.countsFromListing(part).possible()).toList();
            if (!counted.isEmpty()) {
                return Truth.all(counted.stream().map(part -> after.hasRunBy(part, document)).toList());
            }
        }
        return after.hasRunBy(when, document);
    }

    /** Whether there are no more demands than this; a number that is not stated is not judged. */
    public Truth demandsAtMost(Fact<BigDecimal> count) {
        return rights.demands().stated().no() ? Truth.YES : rights.demands().atMost(count);
    }

    /** Whether it is said who is cut back first if the market cannot take all shares. */
    public Truth isRanked() {
        return rights.cutBack().stated();
    }

    /** Whether others are to get no better rights. */
    public Truth limitsOthers() {
        return rights.limitOnSubsequent().is(true);
    }

    /** Another clause that stands and ranks the holders of the same company in another order. */
    public Optional<RegistrationRights> rival(Standing standing) {
        return deal.clauses().filter(RegistrationRights.class::isInstance).map(RegistrationRights.class::cast)
                .filter(other -> other != rights && other.issuer().equals(rights.issuer()) && standing.standing(other).possible())
                .filter(other -> !other.cutBack().isEmpty() && !rights.cutBack().isEmpty() && !other.cutBack().equals(rights.cutBack()))
                .findFirst();
    }

    /** Whether no other clause ranks the holders in another order. */
    public Truth agreesWithOthers(Standing standing) {
        return rival(standing).map(other -> Truth.no(new Why.Seen(other.cutBack().place(), other.id() + ": " + other.cutBack())))
                .orElse(Truth.YES);
    }

    /** That other order, for a message; empty if there is none. */
    public String rivalInWords(Standing standing) {
        return rival(standing).map(other -> "; " + deal.nameOf(other) + " ranks them " + other.cutBack()).orElse("");
    }

    /** Whether the clause promises a shelf, or an automatic one. */
    public Truth givesShelf() {
        return Truth.any(rights.shelfFrom().stated(), rights.automaticShelf().is(true));
    }

    /** Whether the shelf waits so long after the listing, or until the company is eligible; a shelf without a first day promises none. */
    public Truth shelfWaits(Fact<Duration> delay) {
        AfterListing after = new AfterListing(deal, rights.issuer(), delay);
        return rights.shelfFrom().stated().no() ? Truth.YES
                : rights.shelfFrom().check(when -> isEligibility(when) ? Truth.YES : shelf(after, when));
    }

    private Truth shelf(AfterListing after, When when) {
        if (when instanceof When.LatestOf latest && latest.parts().stream().anyMatch(this::isEligibility)) {
            return Truth.YES;
        }
        return after.hasRunBy(when, deal.documentOf(rights));
    }

    private boolean isEligibility(When when) {
        return when instanceof When.AtEvent at
                && deal.event(at.event().id()).filter(event -> event.regime().is(REGISTRATION).yes()).isPresent();
    }

    /** Whether the shelf is an automatic one. */
    public Truth isAutomatic() {
        return rights.automaticShelf().is(true);
    }
}
