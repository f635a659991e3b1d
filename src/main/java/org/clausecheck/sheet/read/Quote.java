package org.clausecheck.sheet.read;

import java.util.Collection;
import java.util.stream.Collectors;

/** How the words of an input are repeated in a message: short, on one line, and harmless to a terminal. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {
    }

    /** In double quotes, with what could steer a terminal escaped, and cut where it is long. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The same without quotes. */
    public static String plain(String text) {
        return cut(text, LONGEST, "\"\\");
    }

    /** A message that another program made of the input. */
    static String message(String text) {
        return cut(text, LONGEST * 5, "");
    }

    private static String cut(String text, int longest, String escaped) {
        StringBuilder safe = new StringBuilder();
        int[] points = text.codePoints().limit(longest + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, longest); i++) {
            append(safe, points[i], escaped);
        }
        return points.length > longest ? safe.append('…').toString() : safe.toString();
    }

    private static void append(StringBuilder safe, int point, String escaped) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> escape(safe, point);
            default -> {
                if (escaped.indexOf(point) >= 0) {
                    safe.append('\\');
                }
                safe.appendCodePoint(point);
            }
        }
    }

    private static void escape(StringBuilder safe, int point) {
        String digits = Integer.toHexString(point);
        safe.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }

    /** Several words, each in quotes. */
    public static String all(Collection<String> words) {
        return words.stream().map(Quote::of).collect(Collectors.joining(", "));
    }
}
