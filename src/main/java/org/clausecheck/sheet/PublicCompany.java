package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * A company behind a sheet whose shares are, or are to be, traded in the United States, as the law on disclosure asks. It is open only
 * where the sheet itself gives reason to ask: a sheet that says nothing of a listing is about companies without one.
 */
public final class PublicCompany {

    private final Deal deal;
    private final PartyRef party;
    private final Optional<Listing> listing;

    private PublicCompany(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
        this.listing = deal.world().listing(party);
    }

    /** One company. */
    public static PublicCompany of(Deal deal, PartyRef party) {
        return new PublicCompany(deal, party);
    }

    /** Those who sign the sheet or belong to a group that does, and of whom the facts tell something about a listing or trading. */
    public static List<PublicCompany> among(Deal deal) {
        Set<PartyRef> companies = new LinkedHashSet<>(deal.sheet().between().entries());
        Stream.concat(deal.facts().listings().stream().map(Listing::issuer), deal.facts().parties().stream().map(PartyFacts::party))
                .filter(party -> deal.sheet().between().stream().anyMatch(signatory -> Group.same(deal, party, signatory)))
                .forEach(companies::add);
        return companies.stream().map(party -> of(deal, party))
                .filter(company -> Truth.any(company.isListed(), company.isGoingPublic()).possible()).toList();
    }

    /** The company. */
    public PartyRef party() {
        return party;
    }

    /** Whether a party is the company or one that it controls. */
    public boolean speaksFor(PartyRef other) {
        return Group.of(deal, other).members().contains(party.id());
    }

    /** Whether a listing on an American exchange is planned and still lies ahead. */
    public Truth isGoingPublic() {
        return listing.isEmpty() ? Truth.NO : Truth.all(PublicStatus.of(deal, party).listingAhead(), isAmerican());
    }

    /**
     * Whether its shares are traded in the United States now. Unknown only where something on record shows that they may be: a
     * venue, a day of listing, a market value or a float.
     */
    public Truth isListed() {
        Truth listed = PublicStatus.of(deal, party).listed();
        return listed.unknown() && !isShown() ? Truth.NO : Truth.all(listed, isAmerican());
    }

    private boolean isShown() {
        PartyFacts known = deal.world().party(party);
        return Stream.<Fact<?>>of(known.venue(), known.listedSince(), known.marketCapitalisation(), known.publicFloat())
                .anyMatch(Fact::isStated);
    }

    /**
     * Whether it is American shares that are meant: by the exchange; else by the home of the company or of one above it, or a price in US
     * dollars; unknown where only another party or a law that is named points there, no where nothing does.
     */
    private Truth isAmerican() {
        Fact<Venue> venue = listing.map(Listing::venue).filter(Fact::isStated).orElseGet(() -> deal.world().party(party).venue());
        if (venue.isStated()) {
            return venue.test(found -> found.isIn("US"));
        }
        List<Truth> own = new ArrayList<>();
        Group.of(deal, party).members().forEach(id -> own.add(Presence.of(deal, new PartyRef(id, party.document(), party.place()))
                .isShownIn("US")));
        listing.ifPresent(entry -> own.add(Truth.any(Stream.of(entry.price(), entry.expectedProceeds(), entry.primaryProceeds())
                .map(PublicCompany::isInDollars).toList())));
        if (Truth.any(own).yes()) {
            return Truth.any(own);
        }
        if (Presence.of(deal, party).home("US").no()) {
            return Truth.NO;
        }
        boolean pointed = Presence.isNamed(deal, "US").yes()
                || deal.sheet().between().stream().anyMatch(other -> Presence.of(deal, other).isShownIn("US").yes());
        return pointed ? Truth.unknown(new Why.Missing(listing.map(entry -> entry.margin().place().member("venue"))
                .orElseGet(() -> deal.facts().parties().place()), "where shares of " + deal.nameOf(party.id()) + " are traded")) : Truth.NO;
    }

    private static Truth isInDollars(Fact<Bounded<Money>> amount) {
        return amount.value().map(value -> Truth.of(value.figure().currency().getCurrencyCode().equals("USD"))
                .because(new Why.Seen(amount.place().orElseThrow(), "in US dollars"))).orElse(Truth.NO);
    }

    /** The day on which the securities may first be sold: effectiveness, else pricing, else the first sale; unknown if none is given. */
    public Bounds offeringEnds() {
        List<Fact<LocalDate>> days = listing.stream().flatMap(entry -> Stream.of(entry.effectiveOn(), entry.pricingOn(),
                entry.firstSaleOn())).toList();
        return days.stream().filter(Fact::isStated).findFirst().map(day -> Bounds.on(day.get(), day.origin().toArray(Why[]::new)))
                .orElseGet(() -> Bounds.unknown(new Why.Missing(listing.map(entry -> entry.margin().place().member("effectiveOn"))
                        .orElseGet(() -> deal.facts().listings().place()), "when the offering of " + deal.nameOf(party.id())
                        + " becomes effective")));
    }

    /** The first day that the calendar of the offering gives; unknown if it gives none. */
    public Bounds offeringBegins() {
        return listing.stream().flatMap(entry -> Stream.of(entry.confidentialFilingOn(), entry.publicFilingOn(), entry.roadshowOn()))
                .filter(Fact::isStated).findFirst().map(day -> Bounds.on(day.get(), day.origin().toArray(Why[]::new)))
                .orElseGet(() -> Bounds.unknown(new Why.Missing(listing.map(entry -> entry.margin().place().member("publicFilingOn"))
                        .orElseGet(() -> deal.facts().listings().place()), "when " + deal.nameOf(party.id()) + " files for its offering")));
    }


    @Override
    public String toString() {
        return deal.nameOf(party.id());
    }
}
