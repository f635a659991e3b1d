package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.fact.Market;
import org.clausecheck.sheet.fact.PartyPercent;

/**
 * How concentrated one market on record is after the transactions of the sheet: by the index as stated, else within what the shares on
 * record allow.
 */
public final class MarketConcentration {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Market market;
    private final List<Clause> clauses;
    private final Set<PartyRef> parties;

    private MarketConcentration(Market market, List<Clause> clauses, Set<PartyRef> parties) {
        this.market = market;
        this.clauses = List.copyOf(clauses);
        this.parties = parties;
    }

    /**
     * The markets of a country, or of the world, of which the record gives a figure, for a sheet in which somebody is to buy into another
     * company or to form a venture; none without such a transaction still to come.
     */
    public static List<MarketConcentration> of(Deal deal, Standing standing, String country) {
        List<Clause> clauses = new ArrayList<>();
        Set<PartyRef> parties = new LinkedHashSet<>();
        EquityPurchase.of(deal, standing).stream().filter(purchase -> purchase.isStillToCome().possible()
                && !purchase.isWithinGroup().yes()).forEach(purchase -> {
                    clauses.addAll(purchase.clauses());
                    parties.addAll(List.of(purchase.acquirer(), purchase.issuer()));
                });
        VentureFormation.of(deal, standing).stream().filter(venture -> venture.isStillToCome().possible()).forEach(venture -> {
            clauses.add(venture.clause());
            venture.clause().members().forEach(member -> parties.add(member.party()));
        });
        return clauses.isEmpty() ? List.of() : deal.facts().markets().stream()
                .filter(entry -> entry.territory().liesIn(country) || entry.territory().code().equals("world"))
                .filter(entry -> isLatest(deal, entry)).map(entry -> new MarketConcentration(entry, clauses, parties))
                .filter(MarketConcentration::hasFigure).toList();
    }

    /** Of several years of one market the last one up to the day asked about counts. */
    private static boolean isLatest(Deal deal, Market entry) {
        int today = deal.asOf().getYear();
        return entry.year().value().map(year -> year <= today && deal.facts().markets().stream()
                .filter(other -> other.name().equals(entry.name()) && other.territory().equals(entry.territory()))
                .flatMap(other -> other.year().value().stream()).noneMatch(other -> other > year && other <= today)).orElse(true);
    }

    private boolean hasFigure() {
        boolean own = parties.stream().filter(party -> share(party).isPresent()).count() > 1;
        return own || market.hhiAfter().isStated() || market.hhiChange().isStated() || market.combinedPercent().isStated();
    }

    private Optional<PartyPercent> share(PartyRef party) {
        return market.shares().stream().filter(entry -> entry.party().equals(party)).findFirst();
    }

    /** The clauses by which the market becomes what it is, and the market. */
    public List<Object> subjects() {
        return Stream.concat(clauses.stream(), Stream.of(market)).map(Object.class::cast).toList();
    }

    /** The entry on record. */
    public Market market() {
        return market;
    }

    /** What is known of the market, in words. */
    public String figures() {
        List<String> words = new ArrayList<>();
        if (market.hhiAfter().isStated()) {
            words.add("an index of " + market.hhiAfter());
        }
        if (market.hhiChange().isStated()) {
            words.add("a change of " + market.hhiChange());
        }
        combined().value().ifPresent(share -> words.add("a combined share of " + share + " %"));
        return String.join(", ", words);
    }

    /**
     * Whether it stays out of what is presumed to be harmful: an index above a line with a change above another, or a combined share above
     * a
     * line with that change. A disputed entry leaves it open.
     */
    public Truth staysBelow(Fact<BigDecimal> index, Fact<BigDecimal> change, Fact<BigDecimal> percent) {
        if (World.isDisputed(market)) {
            return Truth.unknown(new Why.Missing(market.margin().place(), "the figures of " + market.name() + ", which are disputed"));
        }
        if (market.increment().is(false).yes()) {
            return new Truth(Truth.State.YES, market.increment().origin());
        }
        Truth changed = asked(change().moreThan(change), "hhiChange", "by how much the index changes");
        Truth high = asked(index().moreThan(index), "hhiAfter", "the index afterwards");
        Truth large = asked(combined().moreThan(percent), "combinedPercent", "the combined share");
        return Truth.all(Truth.all(high, changed).opposite(), Truth.all(large, changed).opposite());
    }

    private Truth asked(Truth answer, String member, String what) {
        return answer.unknown() ? answer.only(new Why.Missing(market.margin().place().member(member), what)) : answer;
    }

    /** The combined share: as stated, else the sum of the shares of the parties. */
    private Fact<Bounded<BigDecimal>> combined() {
        if (market.combinedPercent().isStated()) {
            return market.combinedPercent().map(Bounded::exact);
        }
        List<BigDecimal> own = exactShares();
        return own.size() < 2 ? Fact.unknown(market.combinedPercent().origin())
                : Fact.stated(Bounded.exact(own.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), market.margin().place());
    }

    private List<BigDecimal> exactShares() {
        return parties.stream().flatMap(party -> share(party).stream()).map(PartyPercent::percent).filter(Bounded::isSingle)
                .map(Bounded::figure).toList();
    }

    /**
     * The change of the index: as stated, else twice the product of two shares that come together; of a combined share alone at most half
     * its square.
     */
    private Fact<Bounded<BigDecimal>> change() {
        if (market.hhiChange().isStated()) {
            return market.hhiChange().map(BigDecimal::valueOf).map(Bounded::exact);
        }
        List<BigDecimal> own = exactShares();
        if (own.size() == 2 && parties.size() == 2) {
            return Fact.stated(Bounded.exact(own.get(0).multiply(own.get(1)).multiply(TWO)), market.margin().place());
        }
        return market.combinedPercent().map(share -> new Bounded<>(Bounded.Bound.RANGE, BigDecimal.ZERO,
                Optional.of(share.multiply(share).divide(TWO, MathContext.DECIMAL64))));
    }

    /** The index afterwards: as stated, else at least the square of the combined share. */
    private Fact<Bounded<BigDecimal>> index() {
        return market.hhiAfter().isStated() ? market.hhiAfter().map(BigDecimal::valueOf).map(Bounded::exact)
                : combined().map(share -> new Bounded<>(Bounded.Bound.AT_LEAST, share.figure().multiply(share.figure()), Optional.empty()));
    }
}
