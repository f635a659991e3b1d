package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Guesses the figure behind a text that is none: {@code $1.5bn} is meant to be {@code USD 1.5 billion}. */
final class FigureHint {

    private static final Map<String, String> SYMBOLS = Map.of("$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");
    private static final List<String> UNITS = List.of("days", "day", "weeks", "week", "months", "month", "quarters", "quarter", "years",
            "year", "business days", "business day");
    private static final List<String> SCALE_WORDS = List.of("thousand", "million", "billion", "trillion");
    private static final Map<String, String> SCALES = scales();

    private FigureHint() {
    }

    private static Map<String, String> scales() {
        Map<String, String> scales = new LinkedHashMap<>();
        scales.put("k", "thousand");
        scales.put("m", "million");
        scales.put("mn", "million");
        scales.put("mio", "million");
        scales.put("bn", "billion");
        scales.put("b", "billion");
        scales.put("tn", "trillion");
        SCALE_WORDS.forEach(word -> scales.put(word + "s", word));
        SCALE_WORDS.forEach(word -> scales.put(word, word));
        return scales;
    }

    /** What to write for an amount of money. */
    static Optional<String> money(String text) {
        String currency = null;
        String number = null;
        String scale = "";
        for (String word : parts(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (isNumber(word)) {
                number = word;
            } else if (SYMBOLS.containsKey(lower)) {
                currency = SYMBOLS.get(lower);
            } else if (Figures.currency(word.toUpperCase(Locale.ROOT)).isPresent()) {
                currency = word.toUpperCase(Locale.ROOT);
            } else {
                scale = " " + scale(lower);
            }
        }
        String guess = currency + " " + number + scale;
        return Figures.money(guess).map(found -> "did you mean " + Quote.of(guess) + "?");
    }

    /** What to write for a quantity. */
    static Optional<String> quantity(String text) {
        List<String> words = new ArrayList<>();
        for (String word : parts(text)) {
            String scale = words.size() == 1 ? scale(word.toLowerCase(Locale.ROOT)) : "";
            words.add(scale.isEmpty() ? word : scale);
        }
        String guess = String.join(" ", words);
        return Figures.quantity(guess).map(found -> "did you mean " + Quote.of(guess) + "?");
    }

    /** What to write for a length of time. */
    static Optional<String> duration(String text) {
        List<String> words = parts(text);
        if (words.size() < 2) {
            return Optional.empty();
        }
        return Nearest.to(String.join(" ", words.subList(1, words.size())), UNITS).map(unit -> words.get(0) + " " + unit)
                .filter(guess -> Figures.duration(guess).isPresent()).map(guess -> "did you mean " + Quote.of(guess) + "?");
    }

    private static String scale(String word) {
        return Optional.ofNullable(SCALES.get(word)).or(() -> Nearest.to(word, SCALE_WORDS)).orElse("");
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' && word.length() > 1;
    }

    /** The words and numbers of a text, separators of thousands left out. */
    private static List<String> parts(String text) {
        StringBuilder spaced = new StringBuilder();
        boolean inNumber = false;
        for (char c : text.substring(0, Math.min(text.length(), 60)).toCharArray()) {
            boolean numeric = c >= '0' && c <= '9' || c == '.' || c == '-' && !inNumber;
            if (c == ',' || c == '_' || c == '\'') {
                continue;
            }
            if (numeric != inNumber && spaced.length() > 0) {
                spaced.append(' ');
            }
            inNumber = numeric;
            spaced.append(c);
        }
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(spaced.toString());
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }
}
