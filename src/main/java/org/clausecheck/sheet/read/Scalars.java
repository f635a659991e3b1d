package org.clausecheck.sheet.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.schema.Names;

/** Single values: texts, ids, numbers, days, figures, enumerations. Each is {@code null} where an error was reported. */
final class Scalars {

    private static final Map<Class<?>, Map<String, Object>> ENUMERATIONS = new ConcurrentHashMap<>();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A longer list of words is not repeated where the right one can be told. */
    private static final int SHORT_LIST = 12;
    private static final String DAY = "a day such as \"2030-12-31\"";

    private Scalars() {
    }

    static String text(Cursor c) {
        String text = c.text();
        if (text == null) {
            c.wrongType("text");
        }
        return text;
    }

    static String id(Cursor c) {
        String text = c.text();
        if (text == null) {
            c.wrongType("an id such as \"rofr\"");
            return null;
        }
        if (!Names.isId(text)) {
            String guess = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
            c.error(Quote.of(text) + " is no id: small letters, digits, dots and hyphens, a letter or digit first",
                    Names.isId(guess) ? "write " + Quote.of(guess) : "choose a short name in kebab-case");
            return null;
        }
        return text;
    }

    static Boolean bool(Cursor c) {
        if (c.node() instanceof Node.Scalar scalar && (scalar.type() == Node.Type.TRUE || scalar.type() == Node.Type.FALSE)) {
            return scalar.type() == Node.Type.TRUE;
        }
        if ("true".equals(c.text()) || "false".equals(c.text())) {
            c.error("expected true or false, found " + c.node().title(), "write " + c.text() + " without quotes");
        } else {
            c.wrongType("true or false");
        }
        return null;
    }

    static Integer integer(Cursor c) {
        BigDecimal number = number(c, "a whole number");
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            c.error("expected a whole number, found " + c.node().title(), "write a whole number of at most nine digits");
            return null;
        }
    }

    static BigDecimal percent(Cursor c) {
        BigDecimal number = number(c, "a percentage from 0 to 100");
        if (number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            c.error("a percentage lies between 0 and 100, found " + Quote.plain(((Node.Scalar) c.node()).text()),
                    "write the percentage itself: 27 for 27 %");
            return null;
        }
        return number;
    }

    static BigDecimal number(Cursor c) {
        return number(c, "a number");
    }

    private static BigDecimal number(Cursor c, String expected) {
        if (!(c.node() instanceof Node.Scalar scalar) || scalar.type() != Node.Type.NUMBER) {
            String text = c.text();
            if (text != null && looksLikeNumber(text)) {
                c.error("expected " + expected + ", found " + c.node().title(), "write " + text + " without quotes");
            } else {
                c.wrongType(expected);
            }
            return null;
        }
        Optional<BigDecimal> number = exact(scalar.text());
        if (number.isEmpty()) {
            c.error("the number " + scalar.text() + " has too many digits; at most " + Limits.WHOLE_DIGITS + " stand before the point and "
                    + Limits.DECIMALS + " after it");
        }
        return number.orElse(null);
    }

    private static boolean looksLikeNumber(String text) {
        return !text.isEmpty() && text.length() < 20 && text.chars().allMatch(ch -> ch >= '0' && ch <= '9' || ch == '.');
    }

    /** A JSON number without an exponent; empty if written out it would be too long. */
    static Optional<BigDecimal> exact(String written) {
        try {
            BigDecimal number = new BigDecimal(written);
            if (Limits.isTooLong(number)) {
                return Optional.empty();
            }
            return Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            // the exponent itself is beyond all bounds
            return Optional.empty();
        }
    }

    static LocalDate date(Cursor c) {
        String text = c.text();
        if (text == null) {
            c.wrongType(DAY);
            return null;
        }
        if (!looksLikeDay(text)) {
            c.error("expected " + DAY + ", found " + c.node().title(), "write year, month and day: \"2030-12-31\"");
            return null;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        if (month < 1 || month > 12) {
            c.error(Quote.of(text) + " is no day: there are 12 months, not " + month, "write year, month and day: \"2030-12-31\"");
            return null;
        }
        YearMonth of = YearMonth.of(year, month);
        if (!of.isValidDay(day)) {
            c.error(Quote.of(text) + " is no day: " + of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                    + of.lengthOfMonth() + " days", "the last day of that month is \"" + of.atEndOfMonth() + '"');
            return null;
        }
        return of.atDay(day);
    }

    /** Four digits, two and two, with hyphens between them. */
    static boolean looksLikeDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    static Currency currency(Cursor c) {
        return figure(c, "a currency code such as \"USD\"", Figures::currency,
                text -> Optional.of("write the three capital letters of ISO 4217"));
    }

    static Object money(Cursor c) {
        return figure(c, Figures.MONEY, Figures::money, FigureHint::money);
    }

    static Object quantity(Cursor c) {
        return figure(c, Figures.QUANTITY, Figures::quantity, FigureHint::quantity);
    }

    static Duration duration(Cursor c) {
        return figure(c, Figures.DURATION, Figures::duration, FigureHint::duration);
    }

    private static <T> T figure(Cursor c, String expected, Function<String, Optional<T>> parse, Function<String, Optional<String>> hint) {
        String text = c.text();
        if (text == null) {
            c.wrongType(expected);
            return null;
        }
        Optional<T> figure = parse.apply(text);
        if (figure.isEmpty()) {
            String message = "expected " + expected + ", found " + c.node().title();
            hint.apply(text).ifPresentOrElse(guess -> c.error(message, guess), () -> c.error(message));
        }
        return figure.orElse(null);
    }

    static Survival survival(Cursor c) {
        if (c.node() instanceof Node.Scalar scalar && (scalar.type() == Node.Type.TRUE || scalar.type() == Node.Type.FALSE)) {
            return new Survival(scalar.type() == Node.Type.TRUE, Optional.empty());
        }
        if (c.text() == null) {
            c.wrongType("true, false or " + Figures.DURATION);
            return null;
        }
        return Optional.ofNullable(duration(c)).map(period -> new Survival(true, Optional.of(period))).orElse(null);
    }

    static Object enumeration(Cursor c, Class<?> type) {
        Map<String, Object> values = ENUMERATIONS.computeIfAbsent(type, Scalars::values);
        String text = c.text();
        if (text == null) {
            c.wrongType("one of " + Quote.all(values.keySet()));
            return null;
        }
        Object value = values.get(text);
        if (value == null) {
            notAmong(c, text, values.keySet());
        }
        return value;
    }

    private static Map<String, Object> values(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object value : type.getEnumConstants()) {
            values.put(Words.of(value), value);
        }
        return values;
    }

    /** Reports a word that is none of those allowed. */
    static void notAmong(Cursor c, String text, Collection<String> allowed) {
        Optional<String> guess = Nearest.question(text, allowed);
        String message = Quote.of(text) + " is not allowed here";
        String all = message + "; allowed are " + Quote.all(allowed);
        guess.ifPresentOrElse(near -> c.error(allowed.size() > SHORT_LIST ? message : all, near), () -> c.error(all));
    }
}
