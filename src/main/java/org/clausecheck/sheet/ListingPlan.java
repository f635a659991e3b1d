package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Listing;

/**
 * The plan to list a company: whether it lies ahead, how definite it is, and under whose rules it falls.
 *
 * @param deal    the deal
 * @param listing what the facts say of the listing
 */
public record ListingPlan(Deal deal, Listing listing) {

    private static final String US = "US";

    /** The plan behind a listing of the facts. */
    public static ListingPlan of(Deal deal, Listing listing) {
        return new ListingPlan(deal, listing);
    }

    /** Whether the listing is planned and has not been carried out yet. */
    public Truth ahead() {
        return PublicStatus.of(deal, listing.issuer()).listingAhead();
    }

    /**
     * Whether the shares are to be listed in the United States: by the venue; without one yes, unless the company is at home elsewhere,
     * for then the venue must say it.
     */
    public Truth inUnitedStates() {
        Truth named = listing.venue().test(venue -> venue.isIn(US));
        if (named.yes() || isAbroad().yes()) {
            return named;
        }
        Party company = deal.party(listing.issuer());
        List<Fact<Territory>> homes = Stream.of(company.incorporatedIn(), company.principalOffice()).filter(Fact::isStated).toList();
        boolean foreign = !homes.isEmpty() && homes.stream().noneMatch(home -> home.get().liesIn(US));
        return foreign ? Truth.unknown(named.why().toArray(Why[]::new)) : Truth.YES;
    }

    /** Whether the venue that is named is one of another country. */
    public Truth isAbroad() {
        return listing.venue().test(venue -> venue.country().isPresent() && !venue.isIn(US));
    }

    /** Whether a listing in the United States lies ahead. */
    public Truth aheadInUnitedStates() {
        return Truth.all(ahead(), inUnitedStates());
    }

    /** Whether it is more than an intention: a venue is named, or a day of its calendar. NO where neither is; never unknown. */
    public Truth isDefinite() {
        return Truth.of(listing.venue().isStated() || days().anyMatch(Fact::isStated));
    }

    /** Whether a venue is named, or how much is to be sold: what a float can be measured against. Never unknown. */
    public Truth isSized() {
        return Truth.of(listing.venue().isStated() || Stream.of(listing.primaryProceeds(), listing.expectedProceeds(),
                listing.publiclyHeldValue()).anyMatch(Fact::isStated));
    }

    /**
     * Whether what the company itself raises reaches an amount. Where only the proceeds of all sellers are given, they can rule it out and
     * cannot show it.
     */
    public Truth companyRaises(Fact<Money> least) {
        Truth own = listing.primaryProceeds().atLeast(least);
        Truth all = listing.expectedProceeds().atLeast(least);
        return own.unknown() && all.no() ? all : own;
    }

    /** The first day on which a registration was or is to be filed, also confidentially; failing that the day of the listing. */
    public Fact<LocalDate> firstFiling() {
        return Stream.of(listing.confidentialFilingOn(), listing.publicFilingOn()).filter(Fact::isStated)
                .min((one, two) -> one.get().compareTo(two.get())).orElseGet(() -> PublicStatus.of(deal, listing.issuer()).listingDay());
    }

    /** The day planned for the listing; where none is, the day asked about: rules that the exchange has now are those to prepare for. */
    public Fact<LocalDate> dayOrToday() {
        Fact<LocalDate> day = PublicStatus.of(deal, listing.issuer()).listingDay();
        return day.isStated() ? day : Fact.stated(deal.asOf(), List.of());
    }

    private Stream<Fact<LocalDate>> days() {
        return Stream.of(listing.confidentialFilingOn(), listing.publicFilingOn(), listing.roadshowOn(), listing.effectiveOn(),
                listing.pricingOn(), listing.firstSaleOn());
    }
}
