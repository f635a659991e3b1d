package org.clausecheck.logic;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param file    the file as the user named it; a filed agreement relative to the sheet
 * @param pointer the JSON Pointer of the value, or of the object that should hold it; empty for the whole file
 * @param line    line, from 1
 * @param column  column in code points, from 1
 * @param length  code points to underline on that line; 0 when there is nothing to underline
 */
public record Place(String file, String pointer, int line, int column, int length) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::pointer);

    /** The whole of a file: 1:1. */
    public static Place wholeFile(String file) {
        return new Place(file, "", 1, 1, 0);
    }

    /** The place of a member that is not there: the object that would hold it, with the member's own pointer. */
    public Place member(String name) {
        return new Place(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), line, column, length);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + pointer;
    }
}
