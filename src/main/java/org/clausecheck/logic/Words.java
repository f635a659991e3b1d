package org.clausecheck.logic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a value is written in reports: the same on every machine, whatever its locale. */
public final class Words {

    private Words() {
    }

    /** A code of a list in words: its hyphens as blanks. Codes of places, which are in capitals, stay as they are. */
    public static String ofCode(String code) {
        return code.equals(code.toLowerCase(Locale.ROOT)) ? code.replace('-', ' ') : code;
    }

    /** Several things in one phrase: commas, and a last word such as "and" before the last. */
    public static String joined(List<String> parts, String last) {
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.get(parts.size() - 1);
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
