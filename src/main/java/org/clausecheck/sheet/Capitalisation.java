package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.fact.CapTable;
import org.clausecheck.sheet.fact.Listing;

/**
 * What all shares of a company are worth in the market. A company that is about to be listed has no history of prices: where only one
 * of the two figures is given, it stands for the other; and it is worth at least the planned price of the shares that there are already,
 * for the offering adds more.
 *
 * @param average over the months before; unknown if nothing gives it
 * @param current on the latest day known; unknown if nothing gives it
 */
public record Capitalisation(Fact<Bounded<Money>> average, Fact<Bounded<Money>> current) {

    /** The capitalisation of the company of a listing. */
    public static Capitalisation of(Deal deal, Listing listing) {
        Fact<Bounded<Money>> average = listing.averageMarketCapitalisation().map(Bounded::exact);
        Fact<Bounded<Money>> current = deal.world().party(listing.issuer()).marketCapitalisation().map(Bounded::exact);
        Optional<Fact<Bounded<Money>>> least = PublicStatus.of(deal, listing.issuer()).listed().yes() ? Optional.empty()
                : atPlannedPrice(deal, listing);
        return new Capitalisation(atLeast(average.isStated() || !current.isStated() ? average : current, least),
                atLeast(current.isStated() ? current : average, least));
    }

    /** The figure, unless there is none or the least is more. */
    private static Fact<Bounded<Money>> atLeast(Fact<Bounded<Money>> figure, Optional<Fact<Bounded<Money>>> least) {
        return least.filter(floor -> figure.isOpen() || floor.get().figure().currency().equals(figure.get().figure().currency())
                && floor.get().figure().amount().compareTo(figure.get().figure().amount()) > 0).orElse(figure);
    }

    private static Optional<Fact<Bounded<Money>>> atPlannedPrice(Deal deal, Listing listing) {
        Optional<CapTable> table = deal.facts().capTables().stream().filter(entry -> entry.company().equals(listing.issuer())
                        && entry.basis() == Basis.ISSUED && !World.isDisputed(entry) && !entry.on().isAfter(deal.asOf())
                        && entry.sharesOutstanding().isStated())
                .reduce((one, two) -> two.on().isBefore(one.on()) ? one : two);
        return table.map(entry -> times(listing.price(), entry.sharesOutstanding())).filter(Fact::isStated)
                .filter(worth -> worth.get().committed().isPresent())
                .map(worth -> worth.map(value -> new Bounded<>(Bounded.Bound.AT_LEAST, value.committed().orElseThrow(), Optional.empty())));
    }

    private static Fact<Bounded<Money>> times(Fact<Bounded<Money>> price, Fact<Quantity> shares) {
        return price.isStated() && shares.isStated() ? Fact.stated(price.get().map(each -> times(each, shares.get().number())),
                Stream.of(price.origin(), shares.origin()).flatMap(List::stream).distinct().toList())
                : Fact.unknown(Stream.of(price.origin(), shares.origin()).flatMap(List::stream).distinct().toList());
    }

    private static Money times(Money each, BigDecimal number) {
        return new Money(each.currency(), each.amount().multiply(number));
    }
}
