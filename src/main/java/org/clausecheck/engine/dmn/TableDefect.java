package org.clausecheck.engine.dmn;

import java.util.Comparator;

/**
 * Something wrong with a decision table.
 *
 * @param file    the file as its source names it
 * @param line    line, from 1
 * @param kind    what sort of fault
 * @param row     id of the row concerned; empty when it concerns the table
 * @param message what was found and what is wanted
 */
public record TableDefect(String file, int line, Kind kind, String row, String message) {

    /** The order in which defects are told: by file and line. */
    public static final Comparator<TableDefect> ORDER = Comparator.comparing(TableDefect::file).thenComparingInt(TableDefect::line)
            .thenComparing(TableDefect::kind).thenComparing(TableDefect::message);

    /** The sorts of fault. */
    public enum Kind {
        /** Something that has no place in a table: document types, code, elements beyond one decision table, sizes. */
        UNSAFE,
        /** No table in the form of the house: names, columns, types, hit policy. */
        FORM,
        /** An input named like a function or a word of FEEL, which it would hide. */
        INPUT_NAME,
        /** A text input without the list of its values, or a cell with a value that is not in the list. */
        INPUT_VALUES,
        /** A cell that is not of its column's type, or not a test or a value at all. */
        CELL,
        /** A row without an id, or two with one. */
        ROW_ID,
        /** A row without the law or notice it rests on. */
        CITATION,
        /** A row without a mark, or with one that is none. */
        MARK,
        /** A day on which the row became known that is no day, or lies after the last day of the row. */
        KNOWN_FROM,
        /** A month in which new figures are expected that is no month, or lies before the row begins. */
        SUCCESSOR,
        /** A row that stands before an earlier one. */
        ORDER,
        /** Values between two rows that no row covers. */
        GAP,
        /** Values that two rows of a UNIQUE table cover. */
        OVERLAP,
        /** A row that catches what no other row covers, or returns a judgement. */
        CATCH_ALL
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + (row.isEmpty() ? "" : row + ": ") + message;
    }
}
