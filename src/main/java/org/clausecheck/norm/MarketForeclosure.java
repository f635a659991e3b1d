package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.fact.Market;

/**
 * How much of the markets of a territory a promise of exclusivity closes to others, as far as the record says.
 *
 * @param clause  the promise
 * @param markets the markets that give a figure, each in its latest year
 * @param parties the two between whom the promise holds
 */
public record MarketForeclosure(Exclusivity clause, List<Market> markets, List<PartyRef> parties) {

    /**
     * The markets on record that have something in common with a territory, a world market included; forecasts for later years are left
     * out.
     */
    public static MarketForeclosure of(Deal deal, String territory, Exclusivity clause) {
        Coverage coverage = Coverage.of(deal);
        List<Market> there = deal.facts().markets().stream().filter(market -> coverage.overlap(market.territory(), territory).yes())
                .filter(market -> market.year().value().map(year -> year <= deal.asOf().getYear()).orElse(true)).toList();
        List<Market> latest = there.stream().filter(market -> there.stream().noneMatch(other -> isLater(other, market))).toList();
        return new MarketForeclosure(clause, latest, List.of(clause.holder(), clause.bound()));
    }

    /** Whether the promise shuts others out at all. */
    public Truth shutsOthersOut() {
        return PurchaseTie.excludes(clause);
    }

    private static boolean isLater(Market other, Market market) {
        return other.name().equals(market.name()) && other.territory().equals(market.territory())
                && market.year().isStated() && other.year().isStated() && other.year().get() > market.year().get();
    }

    /**
     * Whether a part of a market is closed that reaches a line: by the figure on record. Where only a share of the two is on record and
     * reaches the line, what is closed is unknown; below it no more can be closed than they have. NO without any figure.
     */
    public Truth reaches(Fact<BigDecimal> percent) {
        List<Truth> each = new ArrayList<>();
        markets.forEach(market -> each.add(reaches(market, percent)));
        return Truth.any(each);
    }

    private Truth reaches(Market market, Fact<BigDecimal> percent) {
        if (market.foreclosedPercent().isStated()) {
            return World.isDisputed(market) ? Truth.unknown(new Why.Missing(market.margin().place(), "what is closed of " + market.name()
                    + ", which is disputed")) : market.foreclosedPercent().atLeast(percent);
        }
        Stream<Truth> shares = Stream.concat(Stream.of(market.combinedPercent().atLeast(percent)).filter(Truth::yes),
                market.shares().stream().filter(entry -> parties.contains(entry.party()))
                        .map(entry -> Fact.stated(entry.percent(), entry.margin().place()).atLeast(percent)));
        return shares.anyMatch(Truth::possible)
                ? Truth.unknown(new Why.Missing(market.margin().place().member("foreclosedPercent"), "what is closed of " + market.name()))
                : Truth.NO;
    }

    /** The largest part that is closed, in words. */
    public String words() {
        return markets.stream().filter(market -> market.foreclosedPercent().isStated())
                .max((one, other) -> one.foreclosedPercent().get().compareTo(other.foreclosedPercent().get()))
                .map(market -> market.foreclosedPercent() + " % of " + market.name()).orElse("a part of the market that is not known");
    }
}
