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
     * Exact: from a million on with the largest scale word that leaves a number of at least one, below with separators of thousands, as
     * contracts write it.
     */
    static String write(BigDecimal number) {
        for (int i = values().length - 1; i > 0; i--) {
            Scale scale = values()[i];
            if (number.abs().compareTo(scale.factor) >= 0) {
                return Words.of(number.divide(scale.factor)) + " " + scale.word();
            }
        }
        String plain = Words.of(number);
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0 && Character.isDigit(plain.charAt(at - 1)); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
