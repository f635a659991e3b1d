package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.fact.Market;
import org.clausecheck.sheet.fact.PartyPercent;

/**
 * The shares of two parties in one market and year. A share that is not given lies between nothing and the whole.
 *
 * @param market the market
 * @param one    a party
 * @param other  the other party
 */
record PairShares(Market market, PartyRef one, PartyRef other) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether anything is said of either. */
    boolean areStated() {
        return market.combinedPercent().isStated() || share(one).isPresent() || share(other).isPresent();
    }

    private Optional<PartyPercent> share(PartyRef party) {
        return market.shares().stream().filter(entry -> entry.party().equals(party)).findFirst();
    }

    /** Whether the two together are at most at a limit. */
    Truth together(Fact<BigDecimal> limit) {
        if (market.combinedPercent().isStated()) {
            return market.combinedPercent().atMost(limit);
        }
        Span mine = span(one);
        Span theirs = span(other);
        BigDecimal high = high(mine).add(high(theirs)).min(WHOLE);
        return sum(new Span("", Optional.of(low(mine).add(low(theirs))), mine.lowOpen() || theirs.lowOpen(), Optional.of(high), false),
                limit);
    }

    /** Whether each of the two is at most at a limit. */
    Truth apart(Fact<BigDecimal> limit) {
        return Truth.all(alone(one, limit), alone(other, limit));
    }

    /** Whether one of the two is at most at a limit. */
    Truth alone(PartyRef party, Fact<BigDecimal> limit) {
        if (share(party).isPresent()) {
            PartyPercent entry = share(party).get();
            return Fact.stated(entry.percent(), entry.margin().place()).atMost(limit);
        }
        Truth below = market.combinedPercent().atMost(limit);
        return below.no() ? Truth.unknown(missing(party)) : below;
    }

    private Truth sum(Span both, Fact<BigDecimal> limit) {
        if (!limit.isStated()) {
            return limit.stated();
        }
        Truth.State above = both.moreThan(Span.exactly("", limit.get()));
        Truth result = switch (above) {
            case YES -> Truth.no(new Why.Seen(market.shares().place(), "together " + both.low().orElse(BigDecimal.ZERO).toPlainString()
                    + " % or more"));
            case NO -> Truth.yes(new Why.Seen(market.shares().place(), "together at most " + both.high().orElse(WHOLE).toPlainString()
                    + " %"));
            case UNKNOWN -> Truth.unknown(share(one).isEmpty() ? missing(one) : missing(other));
        };
        return result.because(limit.origin().toArray(Why[]::new));
    }

    private Why missing(PartyRef party) {
        return new Why.Missing(market.shares().place(), "the exact share of " + party.id() + " in " + market.name());
    }

    private Span span(PartyRef party) {
        return share(party).map(PartyPercent::percent).map((Bounded<BigDecimal> percent) -> Span.of(percent, BigDecimal.ZERO))
                .orElseGet(() -> Span.between("", BigDecimal.ZERO, WHOLE));
    }

    private static BigDecimal low(Span span) {
        return span.low().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal high(Span span) {
        return span.high().orElse(WHOLE);
    }
}
