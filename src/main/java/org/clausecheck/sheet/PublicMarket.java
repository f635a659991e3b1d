package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * Whether shares of a company are traded in public, or are to be, and in which country. Asked only where the sheet shows a sign of it: a
 * company of which nothing of the kind is said counts as private.
 */
public final class PublicMarket {

    private static final String US = "US";

    private final Deal deal;
    private final PartyRef company;
    private final Optional<Listing> listing;

    private PublicMarket(Deal deal, PartyRef company) {
        this.deal = deal;
        this.company = company;
        this.listing = deal.world().listing(company);
    }

    /** The market for the shares of a company on the day asked about. */
    public static PublicMarket of(Deal deal, PartyRef company) {
        return new PublicMarket(deal, company);
    }

    /** Whether the shares are traded: no where the sheet shows no sign of it, or where a first listing is still planned. */
    public Truth listed() {
        Truth listed = PublicStatus.of(deal, company).listed();
        return listed.unknown() && !isSignOfTrading() ? Truth.no(new Why.Note("nothing shows that shares of "
                + deal.nameOf(company.id()) + " are traded")) : listed;
    }

    private boolean isSignOfTrading() {
        boolean recorded = deal.facts().parties().stream().filter(entry -> entry.party().equals(company)
                && deal.world().isKnown(entry.on())).anyMatch(PublicMarket::tells);
        return recorded || listing.filter(entry -> entry.firstSaleOn().isStated()).isPresent();
    }

    private static boolean tells(PartyFacts entry) {
        return Stream.of(entry.listed(), entry.venue(), entry.listedSince(), entry.marketCapitalisation(), entry.publicFloat(),
                entry.minimumPrice()).anyMatch(Fact::isStated);
    }

    /** Whether a listing lies ahead; no where the sheet has no word of one. */
    public Truth listingAhead() {
        return listing.isEmpty() || listed().yes() ? Truth.NO : PublicStatus.of(deal, company).listingAhead();
    }

    /** Whether the shares are traded or are to be. */
    public Truth isOrWillBe() {
        return Truth.any(listed(), listingAhead());
    }

    /** Where they are traded or are to be. */
    public Fact<Venue> venue() {
        Fact<Venue> planned = listing.map(Listing::venue).orElseGet(() -> Fact.unknown(deal.facts().listings().place()));
        return planned.orElse(deal.world().party(company).venue());
    }

    /**
     * Whether the market is one of the United States: by its venue; without one, because the company is at home there, or nothing says that
     * it is at home elsewhere and the sheet shows a sign of the United States.
     */
    public Truth isInUnitedStates() {
        Fact<Venue> venue = venue();
        if (venue.isStated()) {
            return venue.test(code -> code.isIn(US));
        }
        return Truth.any(Home.isIncorporatedIn(deal, company, US),
                Truth.all(Home.isForeign(deal, company, US).opposite(), Home.hasSignOf(deal, US)));
    }

    /** The day on which the law looks at holdings: that of the listing where one is planned, else the day asked about. */
    public Fact<LocalDate> testedOn() {
        Fact<LocalDate> day = PublicStatus.of(deal, company).listingDay();
        return day.isStated() && day.get().isAfter(deal.asOf()) ? day : Fact.stated(deal.asOf(), List.of());
    }

    /** Smaller for an issuer that relies on the status of a smaller reporting company, else regular. */
    public String companyStatus() {
        return listing.filter(entry -> entry.smallerReportingCompany().is(true).yes()).isPresent() ? "smaller" : "regular";
    }

    /** A part of the total assets of the company; unstated if there is no such percentage, unknown if the assets are. */
    public Fact<Money> partOfAssets(Fact<BigDecimal> percent) {
        return percent.flatMap(part -> deal.world().party(company).totalAssets()
                .map(assets -> new Money(assets.currency(), assets.amount().multiply(part).movePointLeft(2))));
    }

    /** Domestic, or foreign-private for an issuer known to be at home outside the United States. */
    public String issuerStatus() {
        return Home.isForeign(deal, company, US).yes() ? "foreign-private" : "domestic";
    }
}
