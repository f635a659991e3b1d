package org.clausecheck.sheet.read;

import java.util.Arrays;

import org.clausecheck.logic.Place;

/** The text of one file, which knows line and column of every character; columns count code points. */
public final class SourceText {

    private static final int EXCERPT = 60;

    private final String name;
    private final char[] chars;
    private final int length;
    private int[] lineStarts = new int[64];
    private int lines = 1;
    private boolean surrogates;

    SourceText(String name, char[] chars, int length) {
        this.name = name;
        this.chars = chars;
        this.length = length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '\n' || c == '\r' && (i + 1 == length || chars[i + 1] != '\n')) {
                startLine(i + 1);
            }
            surrogates |= Character.isSurrogate(c);
        }
    }

    private void startLine(int at) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = at;
    }

    /** The file as it is named in places. */
    String name() {
        return name;
    }

    char[] chars() {
        return chars;
    }

    /** How many characters there are, in units of UTF-16. */
    public int length() {
        return length;
    }

    /** The character at an index, a unit of UTF-16. */
    public char at(int index) {
        return chars[index];
    }

    /** The place of characters; of several lines the first is underlined. */
    public Place place(String pointer, int start, int end) {
        int line = lineOf(start);
        int first = lineStarts[line];
        int last = Math.max(start, Math.min(end, endOfLine(line)));
        return new Place(name, pointer, line + 1, points(first, start) + 1, points(start, last));
    }

    /** Line and column, as they are written in a message: {@code line 3, column 5}. */
    public String spot(int start) {
        int line = lineOf(start);
        return "line " + (line + 1) + ", column " + (points(lineStarts[line], start) + 1);
    }

    /** What a value looks like on one line, cut where it is long. */
    String excerpt(Node node) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = node.start(); i < node.end() && excerpt.length() <= EXCERPT; i++) {
            boolean space = chars[i] <= ' ';
            if (!space) {
                excerpt.append(chars[i]);
            } else if (excerpt.charAt(excerpt.length() - 1) != ' ') {
                excerpt.append(' ');
            }
        }
        if (excerpt.length() <= EXCERPT) {
            return excerpt.toString();
        }
        int cut = Character.isHighSurrogate(excerpt.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return excerpt.substring(0, cut) + "…";
    }

    private int lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, 0, lines, index);
        return found >= 0 ? found : -found - 2;
    }

    private int endOfLine(int line) {
        int end = line + 1 < lines ? lineStarts[line + 1] : length;
        while (end > lineStarts[line] && chars[end - 1] <= ' ') {
            end--;
        }
        return end;
    }

    private int points(int from, int to) {
        return surrogates ? Character.codePointCount(chars, from, to - from) : to - from;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
