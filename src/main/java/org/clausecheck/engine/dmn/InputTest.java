package org.clausecheck.engine.dmn;

import java.util.List;

/**
 * What an input cell asks: one of these intervals, or none of them.
 *
 * @param negated   the cell says {@code not(...)}
 * @param intervals at least one; {@link Interval#ALL} for {@code -}
 */
public record InputTest(boolean negated, List<Interval> intervals) {

    /** The cell {@code -}. */
    public static final InputTest ANY = new InputTest(false, List.of(Interval.ALL));

    /** Whether the value passes; it has the type of the column. */
    public boolean matches(Object value) {
        return intervals.stream().anyMatch(interval -> interval.contains(value)) != negated;
    }

    /** Whether every value passes. */
    public boolean isAny() {
        return this.equals(ANY);
    }
}
