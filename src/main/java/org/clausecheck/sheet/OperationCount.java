package org.clausecheck.sheet;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;

/**
 * A number of floating-point operations, written so that it can be read: {@code 3 × 10^25}.
 *
 * @param number how many
 */
public record OperationCount(BigDecimal number) {

    private static final int PLAIN_DIGITS = 6;

    /** A figure as such a number; no figure stays none. */
    public static Fact<OperationCount> of(Fact<BigDecimal> figure) {
        return figure.map(OperationCount::new);
    }

    @Override
    public String toString() {
        BigDecimal stripped = number.stripTrailingZeros();
        int power = stripped.precision() - stripped.scale() - 1;
        if (power < PLAIN_DIGITS || stripped.signum() == 0) {
            return stripped.toPlainString();
        }
        BigDecimal factor = stripped.movePointLeft(power).stripTrailingZeros();
        return (factor.compareTo(BigDecimal.ONE) == 0 ? "" : factor.toPlainString() + " × ") + "10^" + power;
    }
}
