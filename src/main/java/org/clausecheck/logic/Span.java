package org.clausecheck.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The interval in which a size lies, in one unit. {@code low} or {@code high} absent means without limit on that side.
 *
 * @param unit currency, unit of quantity, "day" for dates, "" for plain numbers; spans of two units are not comparable
 */
public record Span(String unit, Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {

    /** Exactly this size. */
    public static Span exactly(String unit, BigDecimal size) {
        return new Span(unit, Optional.of(size), false, Optional.of(size), false);
    }

    /** From one size to another, both included. */
    public static Span between(String unit, BigDecimal low, BigDecimal high) {
        return new Span(unit, Optional.of(low), false, Optional.of(high), false);
    }

    /** The span of a number, a date or a {@link Magnitude}; {@code other} is what it will be compared with. */
    public static Span of(Object value, Object other) {
        if (value instanceof Magnitude magnitude) {
            return magnitude.span(other);
        }
        if (value instanceof BigDecimal number) {
            return exactly("", number);
        }
        if (value instanceof Number number) {
            return exactly("", new BigDecimal(number.toString()));
        }
        if (value instanceof LocalDate day) {
            return exactly("day", BigDecimal.valueOf(day.toEpochDay()));
        }
        throw new IllegalArgumentException("has no size: " + value.getClass().getSimpleName());
    }

    /** Whether this size is certainly, certainly not, or possibly at least the other; unknown across units. */
    public Truth.State atLeast(Span other) {
        if (!unit.equals(other.unit)) {
            return Truth.State.UNKNOWN;
        }
        if (low.isPresent() && other.high.isPresent() && low.get().compareTo(other.high.get()) >= 0) {
            return Truth.State.YES;
        }
        return certainlyBelow(other) ? Truth.State.NO : Truth.State.UNKNOWN;
    }

    /** Whether this size is certainly, certainly not, or possibly more than the other; unknown across units. */
    public Truth.State moreThan(Span other) {
        return switch (other.atLeast(this)) {
            case YES -> Truth.State.NO;
            case NO -> Truth.State.YES;
            case UNKNOWN -> Truth.State.UNKNOWN;
        };
    }

    private boolean certainlyBelow(Span other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || order == 0 && (highOpen || other.lowOpen);
    }
}
