package org.clausecheck.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.Competition;
import org.clausecheck.sheet.fact.Market;

/** The shares that two parties have in the markets of a territory, year by year, as the facts give them. */
public final class MarketShares {

    private final Deal deal;
    private final PartyRef one;
    private final PartyRef other;
    private final List<Market> markets;

    private MarketShares(Deal deal, PartyRef one, PartyRef other, List<Market> markets) {
        this.deal = deal;
        this.one = one;
        this.other = other;
        this.markets = markets;
    }

    /** The markets that have something in common with a territory and give a share of either party, or of both together. */
    public static MarketShares of(Deal deal, PartyRef one, PartyRef other, String territory) {
        Coverage coverage = Coverage.of(deal);
        return new MarketShares(deal, one, other, deal.facts().markets().stream()
                .filter(market -> coverage.overlap(market.territory(), territory).possible())
                .filter(market -> new PairShares(market, one, other).areStated()).toList());
    }

    /** Whether any such market is on record. */
    public Truth areOnRecord() {
        return Truth.of(!markets.isEmpty());
    }

    /**
     * Whether they are within the limits in every market on record: together if the two compete there, each if they do not. The latest year
     * up to the day counts. Who was within them when the agreement began and passed them later stays within for some calendar years more.
     *
     * @param combined the limit for competitors together, in percent
     * @param each     the limit for each of two who do not compete, in percent
     * @param grace    calendar years after that of passing the limit
     * @param since    the day from which the agreement stands
     * @param on       the day that is asked about
     */
    public Truth within(Fact<BigDecimal> combined, Fact<BigDecimal> each, Fact<Integer> grace, Bounds since, LocalDate on) {
        Map<String, List<Market>> byMarket = new LinkedHashMap<>();
        markets.stream().filter(market -> market.year().value().map(year -> year <= on.getYear()).orElse(true))
                .forEach(market -> byMarket.computeIfAbsent(series(market), key -> new ArrayList<>()).add(market));
        if (byMarket.isEmpty()) {
            return Truth.unknown(new Why.Missing(deal.facts().markets().place(), "market shares of " + deal.nameOf(one.id()) + " and "
                    + deal.nameOf(other.id())));
        }
        return Truth.all(byMarket.values().stream().map(rows -> history(rows, combined, each).within(grace, since, on)).toList());
    }

    /**
     * Whether each of the two is within a limit in every market in which its own share is on record: a supplier where it sells, a buyer
     * where it buys. The two need not be on one market; of each a share must be known. A limit that is not stated was not read, and is
     * unknown. Grace as in {@link #within}.
     */
    public Truth eachWithin(Fact<BigDecimal> each, Fact<Integer> grace, Bounds since, LocalDate on) {
        if (!each.isStated()) {
            return Truth.unknown(each.origin().toArray(Why[]::new));
        }
        return Truth.all(aloneWithin(one, each, grace, since, on), aloneWithin(other, each, grace, since, on));
    }

    private Truth aloneWithin(PartyRef party, Fact<BigDecimal> limit, Fact<Integer> grace, Bounds since, LocalDate on) {
        Map<String, Map<Integer, List<Truth>>> byMarket = new LinkedHashMap<>();
        markets.stream().filter(market -> market.year().value().map(year -> year <= on.getYear()).orElse(true))
                .filter(market -> market.combinedPercent().isStated()
                        || market.shares().stream().anyMatch(entry -> entry.party().equals(party)))
                .forEach(market -> byMarket.computeIfAbsent(series(market), key -> new LinkedHashMap<>())
                        .computeIfAbsent(market.year().value().orElse(0), key -> new ArrayList<>())
                        .add(World.isDisputed(market) ? Truth.unknown(disputed(market))
                                : new PairShares(market, one, other).alone(party, limit)));
        return byMarket.isEmpty()
                ? Truth.unknown(new Why.Missing(deal.facts().markets().place(), "the market share of " + deal.nameOf(party.id())))
                : Truth.all(byMarket.values().stream().map(years -> new ShareHistory(years).within(grace, since, on)).toList());
    }

    private static Why disputed(Market market) {
        return new Why.Missing(market.margin().place(), "the shares in " + market.name() + ", which are disputed");
    }

    /** Figures of one market in one territory are one series; those without a year stand by themselves. */
    private static String series(Market market) {
        return market.name() + "/" + market.territory() + (market.year().isStated() ? "" : "/any");
    }

    private ShareHistory history(List<Market> rows, Fact<BigDecimal> combined, Fact<BigDecimal> each) {
        Map<Integer, List<Truth>> years = new LinkedHashMap<>();
        rows.forEach(market -> years.computeIfAbsent(market.year().value().orElse(0), key -> new ArrayList<>())
                .add(judge(market, combined, each)));
        return new ShareHistory(years);
    }

    private Truth judge(Market market, Fact<BigDecimal> combined, Fact<BigDecimal> each) {
        if (World.isDisputed(market)) {
            return Truth.unknown(disputed(market));
        }
        PairShares shares = new PairShares(market, one, other);
        Truth together = shares.together(combined);
        Truth apart = shares.apart(each);
        Truth compete = compete(market.name());
        return Truth.any(Truth.all(together, apart), Truth.all(compete, together), Truth.all(compete.opposite(), apart));
    }

    /**
     * Whether the two compete: by what is said of this market, else by what is said of the two without naming a market. Words on other
     * markets and words that disagree leave it open.
     */
    private Truth compete(String market) {
        List<Competition> said = deal.facts().competition().stream().filter(fact -> !World.isDisputed(fact)
                && fact.parties().has(one).yes() && fact.parties().has(other).yes()).toList();
        List<Competition> here = said.stream().filter(fact -> fact.market().is(market).yes()).toList();
        List<Competition> anywhere = said.stream().filter(fact -> !fact.market().isStated()).toList();
        List<Truth> answers = (here.isEmpty() ? anywhere : here).stream()
                .map(fact -> Truth.of(fact.compete()).because(new Why.Seen(fact.margin().place(), "compete: " + fact.compete()))).toList();
        if (answers.isEmpty()) {
            return Truth.unknown(new Why.Missing(deal.facts().competition().place(), "whether " + deal.nameOf(one.id()) + " and "
                    + deal.nameOf(other.id()) + " compete"));
        }
        Truth all = Truth.all(answers);
        return all.yes() || Truth.any(answers).no() ? all
                : Truth.unknown(new Why.Missing(deal.facts().competition().place(), "whether they compete: stated twice, differently"));
    }
}
