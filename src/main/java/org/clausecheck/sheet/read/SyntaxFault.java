package org.clausecheck.sheet.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Says in plain words why a text is no JSON, from the character at which the parser stopped. */
public final class SyntaxFault {

    private static final Map<String, String> WORDS = Map.of("True", "true", "TRUE", "true", "yes", "true", "False", "false",
            "FALSE", "false", "no", "false", "None", "leave the member out", "undefined", "leave the member out");

    private final SourceText text;
    private int at;

    /** A text and the index of the first character that does not fit; the length of the text if it ends too soon. */
    public SyntaxFault(SourceText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The error in plain words. */
    public InputError error() {
        Deque<Integer> open = openBefore(at);
        boolean inText = !open.isEmpty() && text.at(open.peek()) == '"';
        if (at >= text.length()) {
            return truncated(open);
        }
        char found = text.at(at);
        if (inText) {
            return inText(found);
        }
        if (Character.isLetter(found) || at > 0 && Character.isLetter(text.at(at - 1)) && ",]} \n\r\t".indexOf(found) >= 0) {
            return word();
        }
        String number = numberAround();
        if (!number.isEmpty()) {
            return error(number.length(), Quote.plain(number) + " is no number of JSON",
                    "write numbers without + or leading zeros, with digits on both sides of the point: 0.5");
        }
        return switch (found) {
            case '/', '#' -> error(1, "JSON has no comments", "remove it, or say it in a \"note\"");
            case '\'' -> error(1, "text stands in double quotes, not in single ones", "write \" instead of '");
            case '}', ']' -> closing(found);
            case ',' -> error(1, "a comma without a value before it", "remove the comma, or write the value");
            default -> other(found);
        };
    }

    private InputError truncated(Deque<Integer> open) {
        if (open.isEmpty()) {
            return error(0, "the file ends too soon", "write the rest of the sheet");
        }
        int start = open.peek();
        String what = text.at(start) == '"' ? "the text" : text.at(start) == '{' ? "the object" : "the list";
        at = Math.max(0, lastWritten());
        return error(1, "the file ends inside " + what + " that begins at " + text.spot(start),
                "the file is cut off, or a closing " + (text.at(start) == '"' ? "quote" : text.at(start) == '{' ? "}" : "]")
                        + " is missing");
    }

    private InputError inText(char found) {
        if (found < ' ') {
            return error(0, "a text runs over the end of its line, or holds a control character",
                    "close it with \", or write \\n for a new line");
        }
        return error(1, "a backslash is followed by " + Quote.of(String.valueOf(found)) + ", which is no escape of JSON",
                "write \\\\ for a backslash itself");
    }

    private InputError word() {
        int start = at;
        while (start > 0 && isWordPart(text.at(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && isWordPart(text.at(end))) {
            end++;
        }
        at = start;
        String word = new String(text.chars(), start, end - start);
        if (word.equals("NaN") || word.equals("Infinity") || word.equals("INF")) {
            return error(word.length(), word + " is no number of JSON", "leave the member out if the figure is not known");
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return error(word.length(), "no number: " + Quote.of(word), "write a number such as 12 or 12.5, or a text in double quotes");
        }
        String meant = WORDS.get(word);
        return error(word.length(), "the word " + Quote.of(word) + " without quotes", meant == null ? "put text and names in double quotes"
                : meant.startsWith("leave") ? meant : "write " + meant);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private InputError closing(char found) {
        int before = lastWritten();
        char last = before < 0 ? ' ' : text.at(before);
        if (last == ',') {
            at = before;
            return error(1, "a comma before the closing " + found, "remove the comma");
        }
        if (last == ':') {
            return error(1, "a member without a value", "write the value, or leave the member out");
        }
        return error(1, "a closing " + found + " that closes nothing", "remove it, or check the brackets before it");
    }

    private InputError other(char found) {
        int before = lastWritten();
        char last = before < 0 ? ' ' : text.at(before);
        if (last == '"' && (Character.isDigit(found) || "\"{[-".indexOf(found) >= 0) || isWordPart(last) || last == '}' || last == ']') {
            return error(1, "a comma or a colon is missing before " + Quote.of(text.toString().substring(at, at + Character.charCount(
                    Character.codePointAt(text.chars(), at, text.length())))), "put : between a name and its value, and , between members");
        }
        return error(1, "unexpected " + Quote.of(new String(Character.toChars(Character.codePointAt(text.chars(), at, text.length())))),
                "a name in double quotes or a value is expected here");
    }

    /** The number at the fault, or just before it, if it is malformed; moves there. Else an empty text. */
    private String numberAround() {
        int start = isOfNumber(at) || at == 0 ? at : at - 1;
        int end = start;
        while (start > 0 && isOfNumber(start - 1)) {
            start--;
        }
        while (isOfNumber(end)) {
            end++;
        }
        String number = new String(text.chars(), start, end - start);
        boolean sound = number.isEmpty() || Character.isDigit(number.charAt(number.length() - 1)) && number.lastIndexOf('-') <= 0
                && number.indexOf('+') < 0 && number.indexOf('.') == number.lastIndexOf('.') && hasSoundStart(number);
        at = sound ? at : start;
        return sound ? "" : number;
    }

    private static boolean hasSoundStart(String number) {
        String digits = number.startsWith("-") ? number.substring(1) : number;
        return !digits.startsWith(".") && (digits.length() == 1 || !digits.startsWith("0") || digits.startsWith("0."));
    }

    private boolean isOfNumber(int index) {
        return index < text.length() && (Character.isDigit(text.at(index)) || "+-.".indexOf(text.at(index)) >= 0);
    }

    /** Index of the last character before the fault that is no space; -1 if there is none. */
    private int lastWritten() {
        int i = Math.min(at, text.length()) - 1;
        while (i >= 0 && text.at(i) <= ' ') {
            i--;
        }
        return i;
    }

    /** Where the objects, lists and texts begin that are open at an index, the innermost first. */
    private Deque<Integer> openBefore(int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < Math.min(end, text.length()); i++) {
            char c = text.at(i);
            boolean inText = !open.isEmpty() && text.at(open.peek()) == '"';
            if (inText && c == '\\') {
                i++;
            } else if (c == '"' && inText || !inText && (c == '}' || c == ']')) {
                open.poll();
            } else if (!inText && (c == '"' || c == '{' || c == '[')) {
                open.push(i);
            }
        }
        return open;
    }

    private InputError error(int length, String message, String suggestion) {
        return new InputError(text.place("", at, Math.min(text.length(), at + length)), "not JSON: " + message, Optional.of(suggestion));
    }
}
