package org.clausecheck.sheet.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Duration.Unit;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Scale;

/** The texts that stand for figures: {@code USD 250 billion}, {@code 250 MW}, {@code 18 months}. */
final class Figures {

    static final String MONEY = "money such as \"USD 250 billion\"";
    static final String QUANTITY = "a quantity such as \"250 MW\" or \"20 million shares\"";
    static final String DURATION = "a duration such as \"30 days\", \"18 months\" or \"4 business days\"";

    private static final int MOST_OF_A_UNIT = 99_999;
    private static final int LONGEST_UNIT = 40;

    private Figures() {
    }

    /** An amount, or empty if the text is none. */
    static Optional<Money> money(String text) {
        List<String> words = words(text);
        if (words.size() < 2 || words.size() > 3 || !isDecimal(words.get(1), true)) {
            return Optional.empty();
        }
        Optional<Currency> currency = currency(words.get(0));
        Optional<BigDecimal> factor = words.size() == 3 ? Scale.factor(words.get(2)) : Optional.of(BigDecimal.ONE);
        return currency.isEmpty() || factor.isEmpty() ? Optional.empty()
                : Optional.of(new Money(currency.get(), new BigDecimal(words.get(1)).multiply(factor.get())));
    }

    /** A currency by its ISO code; empty for a code that is none, and for those of ISO 4217 that mean no currency or a test. */
    static Optional<Currency> currency(String code) {
        if (code.length() != 3 || code.equals("XXX") || code.equals("XTS")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A number of units, or empty if the text is none. The unit is one word: two words may hide a scale that is misspelt. */
    static Optional<Quantity> quantity(String text) {
        List<String> words = words(text);
        if (words.size() < 2 || words.size() > 3 || !isDecimal(words.get(0), false)) {
            return Optional.empty();
        }
        String unit = words.get(words.size() - 1);
        Optional<BigDecimal> factor = words.size() == 3 ? Scale.factor(words.get(1)) : Optional.of(BigDecimal.ONE);
        return factor.isEmpty() || !isUnit(unit) ? Optional.empty()
                : Optional.of(new Quantity(new BigDecimal(words.get(0)).multiply(factor.get()), unit));
    }

    private static boolean isUnit(String word) {
        return word.length() <= LONGEST_UNIT && isLetter(word.charAt(0)) && Scale.factor(word).isEmpty()
                && word.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '/' || c == '-' || c == '.' || c == '%');
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A length of time, or empty if the text is none. */
    static Optional<Duration> duration(String text) {
        int space = text.indexOf(' ');
        if (space <= 0 || space > 5 || !isDecimal(text.substring(0, space), false) || text.substring(0, space).indexOf('.') >= 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(0, space));
        String word = text.substring(space + 1);
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Arrays.stream(Unit.values()).filter(unit -> word(unit).equals(one) && number <= MOST_OF_A_UNIT).findFirst()
                .map(unit -> new Duration(number, unit));
    }

    private static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether this is a plain decimal number within bounds: no exponent, no leading zero, no sign but a minus. */
    private static boolean isDecimal(String text, boolean mayBeNegative) {
        int i = mayBeNegative && text.startsWith("-") ? 1 : 0;
        int start = i;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        int whole = i - start;
        if (whole == 0 || whole > Limits.WHOLE_DIGITS || whole > 1 && text.charAt(start) == '0') {
            return false;
        }
        if (i == text.length()) {
            return true;
        }
        int decimals = text.length() - i - 1;
        return text.charAt(i) == '.' && decimals > 0 && decimals <= Limits.DECIMALS
                && text.substring(i + 1).chars().allMatch(Figures::isDigit);
    }

    /** The words between single spaces; an empty word where two spaces meet, which fits nothing. */
    private static List<String> words(String text) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        return words.contains("") ? List.of() : words;
    }
}
