package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.clausecheck.logic.Words;

/** The scale words of money and quantities. */
public enum Scale {
    THOUSAND(3), MILLION(6), BILLION(9), TRILLION(12);

    private final BigDecimal factor;

    Scale(int zeros) {
        factor = BigDecimal.TEN.pow(zeros);
    }

    /** As written: {@code million}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a scale word multiplies by; empty for any other word. */
    public static Optional<BigDecimal> factor(String word) {
        return Arrays.stream(values()).filter(scale -> scale.word().equals(word)).map(scale -> scale.factor).findFirst();
    }

    /**
     * With the largest scale word that leaves a number of at least one, from a million on; whole thousands from ten thousand on with
     * theirs, for a long row of zeros is easily misread.
     */
    static String write(BigDecimal number) {
        for (int i = values().length - 1; i > 0; i--) {
            Scale scale = values()[i];
            if (number.abs().compareTo(scale.factor) >= 0) {
                return Words.of(number.divide(scale.factor)) + " " + scale.word();
            }
        }
        boolean isLong = number.abs().compareTo(BigDecimal.TEN.multiply(THOUSAND.factor)) >= 0;
        return isLong && number.remainder(THOUSAND.factor).signum() == 0
                ? Words.of(number.divide(THOUSAND.factor)) + " " + THOUSAND.word() : Words.of(number);
    }
}
