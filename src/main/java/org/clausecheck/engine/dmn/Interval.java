package org.clausecheck.engine.dmn;

import java.util.Optional;

/**
 * The values from one bound to another; an absent bound means without limit on that side. A single value is an interval with both
 * bounds on it.
 *
 * @param low       the lower bound, in the type of the column
 * @param lowClosed the lower bound belongs to it
 * @param high      the upper bound
 * @param highClosed the upper bound belongs to it
 */
public record Interval(Optional<Object> low, boolean lowClosed, Optional<Object> high, boolean highClosed) {

    /** Every value. */
    public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

    /** One value. */
    public static Interval of(Object value) {
        return new Interval(Optional.of(value), true, Optional.of(value), true);
    }

    /** Whether the value lies in it; the value has the type of the bounds. */
    public boolean contains(Object value) {
        int aboveLow = low.map(bound -> ValueType.compare(value, bound)).orElse(1);
        int belowHigh = high.map(bound -> ValueType.compare(bound, value)).orElse(1);
        return (aboveLow > 0 || aboveLow == 0 && lowClosed) && (belowHigh > 0 || belowHigh == 0 && highClosed);
    }

    /** Whether no value can lie in it, because the bounds are the wrong way round. */
    public boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = ValueType.compare(low.get(), high.get());
        return order > 0 || order == 0 && !(lowClosed && highClosed);
    }
}
