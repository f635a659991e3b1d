package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.fact.Listing;

/**
 * What all shares of a company are worth in the market. A company that is about to be listed has no history of prices: where only one
 * of the two figures is given, it stands for the other.
 *
 * @param average over the months before; unknown if neither figure is given
 * @param current on the latest day known; unknown if neither figure is given
 */
public record Capitalisation(Fact<Money> average, Fact<Money> current) {

    /** The capitalisation of the company of a listing. */
    public static Capitalisation of(Deal deal, Listing listing) {
        Fact<Money> average = listing.averageMarketCapitalisation();
        Fact<Money> current = deal.world().party(listing.issuer()).marketCapitalisation();
        return new Capitalisation(average.isStated() || !current.isStated() ? average : current, current.isStated() ? current : average);
    }
}
