package org.clausecheck.sheet;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Words;

/**
 * What a figure is counted in: a currency or a unit. Figures of two denominations are never added.
 *
 * @param unit  as {@link Span} has it: {@code USD}, {@code kW}, {@code share}
 * @param money whether it is a currency
 */
public record Denomination(String unit, boolean money) {

    private static final String POWER = "kW";

    /** The denomination of money, a quantity, or a bounded figure of either. */
    public static Denomination of(Object figure) {
        Object plain = figure instanceof Bounded<?> bounded ? bounded.figure() : figure;
        return new Denomination(Span.of(plain, plain).unit(), plain instanceof Money);
    }

    /** Whether figures of one year and the next are a level rather than parts of a sum, as power is. */
    boolean isLevel() {
        return unit.equals(POWER);
    }

    /** Whether the figure is stated, and in this denomination. */
    public boolean fits(Fact<?> figure) {
        return figure.isStated() && of(figure.get()).equals(this);
    }

    /** The size of a figure, in this denomination. */
    public static BigDecimal size(Object figure) {
        Object plain = figure instanceof Bounded<?> bounded ? bounded.figure() : figure;
        return Span.of(plain, plain).low().orElseThrow();
    }

    /** A size in words: power in megawatts, units in the plural. */
    public String words(BigDecimal size) {
        if (money) {
            return unit + " " + Scale.write(size);
        }
        String plural = size.compareTo(BigDecimal.ONE) == 0 ? "" : "s";
        return unit.equals(POWER) ? Words.of(size.movePointLeft(3)) + " MW" : Scale.write(size) + " " + unit + plural;
    }
}
