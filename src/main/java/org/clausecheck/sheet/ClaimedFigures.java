package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The firm figures in a sentence: amounts with a currency code or sign before the number, and numbers of megawatts or shares. A figure
 * behind "up to" and the like is no firm one. Sentences are read for their figures alone.
 */
public final class ClaimedFigures {

    private static final Map<String, String> SIGNS = Map.of("US$", "USD", "$", "USD", "€", "EUR", "£", "GBP");
    private static final Map<String, String> SCALES = Map.of("bn", "billion", "m", "million", "mn", "million", "tn", "trillion");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String SCALE = "(?:\\s?(thousand|million|billion|trillion|bn|mn|tn|m)\\b)?";
    private static final Pattern MONEY = Pattern.compile("(US\\$|[$€£]|\\b[A-Z]{3}\\b)\\s?" + NUMBER + SCALE);
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\w.,])" + NUMBER + SCALE + "\\s?(kW|MW|GW|shares?)\\b");
    private static final Pattern OPEN = Pattern.compile("\\b(?:up to|as much as|at most|no more than|not more than|less than|below|under"
            + "|potentially|possibly|perhaps)(?:\\s+(?:a total of|about|around|some|approximately|nearly|almost))?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private ClaimedFigures() {
    }

    /** The firm figures, {@link Money} and {@link Quantity}, in the order of the sentence, money first. */
    public static List<Object> in(String sentence) {
        List<Object> figures = new ArrayList<>();
        for (Matcher found = MONEY.matcher(sentence); found.find();) {
            String currency = SIGNS.getOrDefault(found.group(1), found.group(1));
            if (CURRENCIES.contains(currency) && isFirm(sentence, found.start())) {
                figures.add(new Money(Currency.getInstance(currency), number(found.group(2), found.group(3))));
            }
        }
        for (Matcher found = QUANTITY.matcher(sentence); found.find();) {
            if (isFirm(sentence, found.start())) {
                String unit = found.group(3).startsWith("share") ? "shares" : found.group(3);
                figures.add(new Quantity(number(found.group(1), found.group(2)), unit));
            }
        }
        return List.copyOf(figures);
    }

    private static boolean isFirm(String sentence, int at) {
        return !OPEN.matcher(sentence.substring(0, at)).find();
    }

    private static BigDecimal number(String digits, String scale) {
        String word = Optional.ofNullable(scale).map(text -> SCALES.getOrDefault(text, text)).orElse("");
        return new BigDecimal(digits.replace(",", "")).multiply(Scale.factor(word).orElse(BigDecimal.ONE));
    }
}
