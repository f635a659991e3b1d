package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.Market;
import org.clausecheck.sheet.fact.PartyPercent;

/** The shares of supply that the parties of a merger have in the markets of one country, as the facts give them for the latest year. */
public final class SupplyShares {

    private final Deal deal;
    private final List<PartyRef> acquirers;
    private final PartyRef target;
    private final List<Market> markets;

    SupplyShares(Deal deal, List<PartyRef> acquirers, PartyRef target, String country) {
        this.deal = deal;
        this.acquirers = acquirers;
        this.target = target;
        List<Market> here = deal.facts().markets().stream().filter(market -> !World.isDisputed(market))
                .filter(market -> market.territory().liesIn(country)).toList();
        this.markets = here.stream().filter(market -> here.stream().noneMatch(other -> isLater(other, market))).toList();
    }

    private static boolean isLater(Market other, Market market) {
        return other.name().equals(market.name()) && other.territory().equals(market.territory())
                && other.year().moreThan(market.year()).yes();
    }

    /**
     * Whether acquirers and target together have a share from a line on to which the merger adds. Without a market on record it is open,
     * unless they are said not to compete.
     */
    public Truth together(Fact<BigDecimal> line) {
        return markets.isEmpty() ? doNotCompete().opposite()
                : Truth.any(markets.stream().map(market -> Truth.all(combined(market, line), adds(market))).toList());
    }

    private Truth doNotCompete() {
        List<Truth> said = deal.facts().competition().stream().filter(fact -> !World.isDisputed(fact) && fact.parties().has(target).yes()
                && acquirers.stream().anyMatch(one -> fact.parties().has(one).yes()))
                .map(fact -> Truth.of(!fact.compete()).because(new Why.Seen(fact.margin().place(), "compete: " + fact.compete()))).toList();
        Truth none = Truth.all(said);
        return !said.isEmpty() && none.yes() ? none : Truth.unknown(missing("shares of supply"));
    }

    private Truth combined(Market market, Fact<BigDecimal> line) {
        if (market.combinedPercent().isStated()) {
            return market.combinedPercent().atLeast(line);
        }
        List<Fact<Bounded<BigDecimal>>> known = parties().flatMap(one -> share(market, one).stream()).toList();
        List<Why> seen = known.stream().flatMap(share -> share.origin().stream()).toList();
        BigDecimal sure = known.stream().map(share -> share.get().committed().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> most = known.size() < parties().count() ? Optional.empty() : known.stream().map(share -> share.get().most())
                .reduce((one, two) -> one.flatMap(sum -> two.map(sum::add))).orElseThrow();
        return line.check(least -> sure.compareTo(least) >= 0 ? new Truth(Truth.State.YES, seen)
                : most.filter(sum -> sum.compareTo(least) < 0).isPresent() ? new Truth(Truth.State.NO, seen)
                : Truth.unknown(missing("the combined share in " + market.name())));
    }

    private Stream<PartyRef> parties() {
        return Stream.concat(acquirers.stream(), Stream.of(target));
    }

    /** Whether the merger adds to the share: as said, else if both sides have one. */
    private Truth adds(Market market) {
        if (market.increment().isStated()) {
            return market.increment().is(true);
        }
        return Truth.all(hasAny(market, List.of(target)), hasAny(market, acquirers));
    }

    private Truth hasAny(Market market, List<PartyRef> parties) {
        return Truth.any(parties.stream().map(one -> share(market, one).map(share -> share.moreThan(0))
                .orElseGet(() -> Truth.unknown(missing("the share of " + deal.nameOf(one.id()) + " in " + market.name())))).toList());
    }

    private Optional<Fact<Bounded<BigDecimal>>> share(Market market, PartyRef party) {
        return market.shares().stream().filter(entry -> entry.party().equals(party)).findFirst()
                .map((PartyPercent entry) -> Fact.stated(entry.percent(), entry.margin().place()));
    }

    /**
     * Whether one of the parties has a share from a line on and turns over more than another line in the country; no where there is no such
     * test.
     */
    public Truth alone(Fact<BigDecimal> line, Fact<Money> turnover, Undertakings undertakings, String country) {
        List<Truth> parties = new ArrayList<>();
        for (PartyRef party : parties().toList()) {
            List<Truth> shares = markets.stream().flatMap(market -> share(market, party).stream())
                    .map(share -> share.atLeast(line)).toList();
            Truth share = shares.isEmpty() ? Truth.unknown(missing("shares of supply of " + deal.nameOf(party.id()))) : Truth.any(shares);
            parties.add(Truth.all(line.stated(), turnover.stated(), undertakings.has(party, country, turnover), share));
        }
        return Truth.any(parties);
    }

    private Why missing(String words) {
        return new Why.Missing(deal.facts().markets().place(), words);
    }
}
