package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;

/**
 * The figures of one purchase of shares: number times price is the amount; the amount against the value of the company is the part that is
 * bought. Only exact figures in one currency are reckoned with, each as it is written, so that it may be off by half a unit of its last
 * digit. Whether a value is meant before or after the new money is not always said: either may fit.
 *
 * @param equity  the clause
 * @param right   whether the figures go together
 * @param finding what they come to, in words
 */
public record PriceReckoning(Equity equity, Truth right, String finding) implements Reckoning {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Amounts are written in billions at most. */
    private static final int BILLION = 9;

    @Override
    public List<Object> subjects() {
        return List.of(equity);
    }

    @Override
    public Truth judged() {
        return Truth.YES;
    }

    /** The reckonings that the figures of a clause allow; none for one that lacks figures or comes in parts. */
    static List<PriceReckoning> of(Deal deal, Equity equity) {
        List<PriceReckoning> reckonings = new ArrayList<>();
        if (!equity.tranches().isEmpty() || equity.tranches().isOpen()) {
            return reckonings;
        }
        number(equity).ifPresent(reckonings::add);
        part(deal, equity).ifPresent(reckonings::add);
        return reckonings;
    }

    /** Figures from the least to the most that what is written can stand for. */
    private record Range(BigDecimal low, BigDecimal high) {

        static Range of(BigDecimal figure, BigDecimal half) {
            return new Range(figure.subtract(half), figure.add(half));
        }

        Range times(Range other) {
            return new Range(low.multiply(other.low, EXACT), high.multiply(other.high, EXACT));
        }

        boolean meets(Range other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    private static Optional<PriceReckoning> number(Equity equity) {
        Optional<Money> amount = exact(equity.amount());
        Optional<Money> price = exact(equity.price());
        Optional<BigDecimal> shares = exact(equity.shares()).map(Quantity::number);
        if (amount.isEmpty() || price.isEmpty() || shares.isEmpty() || !amount.get().currency().equals(price.get().currency())) {
            return Optional.empty();
        }
        Range product = written(shares.get()).times(Range.of(price.get().amount(), rounding(price.get().amount())));
        boolean fits = product.meets(written(amount.get().amount()));
        Money reckoned = new Money(amount.get().currency(), shares.get().multiply(price.get().amount()));
        return Optional.of(new PriceReckoning(equity, truth(fits, equity.amount(), equity.shares(), equity.price()),
                Words.of(shares.get()) + " shares at " + Words.of(price.get()) + " come to " + Words.of(reckoned) + ", and not to " + Words.of(amount.get())));
    }

    private static Optional<PriceReckoning> part(Deal deal, Equity equity) {
        Optional<Money> amount = exact(equity.amount());
        Optional<Money> value = exact(equity.valuation());
        Optional<BigDecimal> after = equity.after().value().filter(PriceReckoning::isCapital).map(Holding::percent)
                .flatMap(PriceReckoning::exact);
        boolean bought = equity.kind() == EquityKind.ISSUE || equity.kind() == EquityKind.TRANSFER;
        if (!bought || amount.isEmpty() || value.isEmpty() || after.isEmpty() || !amount.get().currency().equals(value.get().currency())
                || equity.syndicated().isStated() || value.get().amount().signum() <= 0) {
            return Optional.empty();
        }
        Range paid = written(amount.get().amount());
        Range worth = written(value.get().amount());
        Range part = new Range(percent(paid.low(), worth.high().add(paid.low())), percent(paid.high(), worth.low()));
        Optional<BigDecimal> before = equity.before().value().map(Holding::percent).flatMap(PriceReckoning::exact);
        Range found = Range.of(after.get(), PercentSum.roundingOf(after.get()));
        Range possible = before.map(held -> afterwards(held, part)).orElse(new Range(part.low(), WHOLE));
        String words = Words.of(amount.get()) + " at a value of " + Words.of(value.get()) + " buys " + words(part)
                + ", which with " + before.map(held -> Words.of(held) + " % before").orElse("what is held before") + " does not make " + Words.of(after.get()) + " %";
        Truth fits = truth(found.meets(possible), equity.amount(), equity.valuation(), equity.after());
        boolean hidden = equity.before().isOpen() || equity.before().isStated();
        if (before.isEmpty() && fits.yes() && (hidden || !found.meets(part))) {
            // more than the money buys, or a holding before that is not given to the figure: whether the rest fits is not known
            fits = Truth.unknown(new Why.Missing(equity.place().member("before"), "what " + deal.nameOf(equity.holder().id()) + " holds before"));
        }
        return Optional.of(new PriceReckoning(equity, fits, words));
    }

    /** A new issue dilutes what was held before, a purchase from another holder does not. */
    private static Range afterwards(BigDecimal held, Range part) {
        BigDecimal diluted = held.multiply(BigDecimal.ONE.subtract(part.high().divide(WHOLE, EXACT)), EXACT);
        return new Range(diluted.add(part.low()), held.add(part.high()));
    }

    /** Votes are another matter than the part of the capital that money buys. */
    private static boolean isCapital(Holding holding) {
        return holding.basis().value().filter(Basis.VOTING_POWER::equals).isEmpty();
    }

    private static <T> Optional<T> exact(Fact<Bounded<T>> fact) {
        return fact.value().filter(figure -> figure.bound() == Bounded.Bound.EXACT).map(Bounded::figure);
    }

    /** Half a unit of the last digit of a number that may have decimals. */
    private static BigDecimal rounding(BigDecimal figure) {
        return HALF.scaleByPowerOfTen(-Math.max(0, figure.stripTrailingZeros().scale()));
    }

    /** A whole figure as it is written: its zeros stand for thousands, millions or billions. */
    private static Range written(BigDecimal figure) {
        int zeros = -figure.stripTrailingZeros().scale();
        return Range.of(figure, zeros <= 0 ? rounding(figure) : HALF.scaleByPowerOfTen(Math.min(zeros, BILLION)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, EXACT);
    }

    private static String words(Range part) {
        String low = part.low().setScale(1, RoundingMode.HALF_UP).toPlainString();
        String high = part.high().setScale(1, RoundingMode.HALF_UP).toPlainString();
        return low.equals(high) ? low + " %" : low + " to " + high + " %";
    }

    private static Truth truth(boolean fits, Fact<?>... figures) {
        List<Why> seen = new ArrayList<>();
        for (Fact<?> figure : figures) {
            seen.addAll(figure.origin());
        }
        return new Truth(fits ? Truth.State.YES : Truth.State.NO, seen);
    }
}
