package org.clausecheck.policy.read;

import java.util.Locale;
import java.util.regex.Pattern;

import org.clausecheck.sheet.read.Quote;

/**
 * What a word is that stands without quotes. YAML 1.1 and 1.2 differ, and so do editors and servers that read the same file: {@code no}
 * is a word to one and false to another, {@code 010} is ten or eight. What is read in two ways is refused instead of guessed.
 */
enum PlainWord {
    /** A text to every reader, or one in quotes. */
    TEXT,
    /** A number as JSON writes it. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** {@code null}, {@code ~} or nothing at all. */
    NULL,
    /** True or false to some readers, a word to others. */
    FLAG_TO_SOME,
    /** A number to some readers, a text or another number to others. */
    NUMBER_TO_SOME;

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern SOME_NUMBER = Pattern.compile("[-+]?(?:0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
            + "|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)");
    private static final Pattern SOME_FLAG = Pattern.compile("(?:true|false|yes|no|on|off|y|n)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    static PlainWord of(String text) {
        if (text.equals("true") || text.equals("false")) {
            return FLAG;
        }
        if (NOTHING.matcher(text).matches()) {
            return NULL;
        }
        if (JSON_NUMBER.matcher(text).matches()) {
            return NUMBER;
        }
        return SOME_FLAG.matcher(text).matches() ? FLAG_TO_SOME : SOME_NUMBER.matcher(text).matches() ? NUMBER_TO_SOME : TEXT;
    }

    /** How a value of this sort is called in a message. */
    String title(String text) {
        return switch (this) {
            case TEXT -> "the text " + Quote.of(text);
            case NUMBER -> "the number " + Quote.plain(text);
            case FLAG -> text;
            case NULL -> text.isEmpty() ? "nothing" : "null";
            case FLAG_TO_SOME -> Quote.plain(text) + ", which some readers of YAML take for true or false";
            case NUMBER_TO_SOME -> Quote.plain(text) + ", which not every reader of YAML takes for the same number";
        };
    }

    /** What such a word means to those who take it for true or false. */
    static String flagMeant(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> "true";
            default -> "false";
        };
    }
}
