package org.clausecheck.logic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a value is written in reports: the same on every machine, whatever its locale. */
public final class Words {

    private Words() {
    }

    /** Numbers without exponent or trailing zeros, enumeration values in kebab-case, lists with commas, all else by itself. */
    public static String of(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
        }
        if (value instanceof Enum<?> code) {
            return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
