package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.Map;

import org.clausecheck.logic.Magnitude;
import org.clausecheck.logic.Span;

/**
 * A number of units. Kilowatts, megawatts and gigawatts are converted; other different units are not compared.
 *
 * @param number how many
 * @param unit   as written, for example {@code MW} or {@code shares}
 */
public record Quantity(BigDecimal number, String unit) implements Magnitude {

    private static final Map<String, BigDecimal> KILOWATTS = Map.of(
            "kW", BigDecimal.ONE, "MW", BigDecimal.TEN.pow(3), "GW", BigDecimal.TEN.pow(6));

    /** The shares that a sum buys at a price for each, in the same currency and above zero. */
    static Quantity shares(Money sum, Money each) {
        return new Quantity(sum.amount().divide(each.amount(), PercentRange.DIGITS), "shares");
    }

    @Override
    public Span span(Object other) {
        BigDecimal factor = KILOWATTS.get(unit);
        if (factor != null) {
            return Span.exactly("kW", number.multiply(factor));
        }
        return Span.exactly(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && unit.equals(quantity.unit) && number.compareTo(quantity.number) == 0;
    }

    @Override
    public int hashCode() {
        return unit.hashCode() + number.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return Scale.write(number) + " " + unit;
    }
}
