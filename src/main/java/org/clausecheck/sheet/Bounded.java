package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.logic.Magnitude;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Words;

/**
 * A figure with how exact and how firm it is.
 *
 * @param bound  how the figures bound the size
 * @param figure the figure; of a range its lower end
 * @param upper  the upper end of a range; empty for all other bounds
 * @param <T>    number, integer, money or quantity
 */
public record Bounded<T>(Bound bound, T figure, Optional<T> upper) implements Magnitude {

    /** The seven ways a figure is written. */
    public enum Bound { EXACT, ABOUT, UP_TO, AT_LEAST, MORE_THAN, LESS_THAN, RANGE }

    /** A figure as it stands. */
    public static <T> Bounded<T> exact(T figure) {
        return new Bounded<>(Bound.EXACT, figure, Optional.empty());
    }

    /**
     * The part that is promised for certain: the figure itself, the floor of {@code atLeast} and {@code moreThan}, the lower end of a
     * range; empty for {@code upTo} and {@code lessThan}, which commit nothing.
     */
    public Optional<T> committed() {
        return bound == Bound.UP_TO || bound == Bound.LESS_THAN ? Optional.empty() : Optional.of(figure);
    }

    /** The most it can come to; empty where the text sets no upper end. */
    public Optional<T> most() {
        return switch (bound) {
            case EXACT, ABOUT, UP_TO, LESS_THAN -> Optional.of(figure);
            case RANGE -> upper;
            case AT_LEAST, MORE_THAN -> Optional.empty();
        };
    }

    /** One figure, be it "about": not a range and not one-sided. */
    public boolean isSingle() {
        return bound == Bound.EXACT || bound == Bound.ABOUT;
    }

    /** The same bounds over what the figures lead to. */
    public <R> Bounded<R> map(Function<T, R> function) {
        return new Bounded<>(bound, function.apply(figure), upper.map(function));
    }

    @Override
    public Span span(Object other) {
        Object kind = other instanceof Bounded<?> bounded ? bounded.figure() : other;
        Span own = Span.of(figure, kind);
        return switch (bound) {
            case EXACT, ABOUT -> own;
            case UP_TO -> below(own, false);
            case LESS_THAN -> below(own, true);
            case AT_LEAST -> new Span(own.unit(), own.low(), false, Optional.empty(), false);
            case MORE_THAN -> new Span(own.unit(), own.low(), true, Optional.empty(), false);
            case RANGE -> new Span(own.unit(), own.low(), false, Span.of(upper.orElse(figure), kind).high(), false);
        };
    }

    private static Span below(Span own, boolean open) {
        return new Span(own.unit(), Optional.of(BigDecimal.ZERO), false, own.high(), open);
    }

    @Override
    public String toString() {
        return switch (bound) {
            case EXACT -> Words.of(figure);
            case ABOUT -> "about " + Words.of(figure);
            case UP_TO -> "up to " + Words.of(figure);
            case AT_LEAST -> "at least " + Words.of(figure);
            case MORE_THAN -> "more than " + Words.of(figure);
            case LESS_THAN -> "less than " + Words.of(figure);
            case RANGE -> Words.of(figure) + " to " + Words.of(upper.orElse(figure));
        };
    }
}
