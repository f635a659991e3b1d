package org.clausecheck.table;

import java.util.List;

/**
 * What running the cases of a table showed.
 *
 * @param table            the table
 * @param cases            how many cases ran
 * @param failures         cases that found something else than they expect
 * @param unreachedRows    ids of rows that no case reaches
 * @param oneSidedBounds   bounds of rows that no case looks at from both sides
 * @param unstatedFigures  figures, as row and output, that no case states
 */
public record TableCaseReport(String table, int cases, List<Failure> failures, List<String> unreachedRows, List<Bound> oneSidedBounds,
        List<String> unstatedFigures) {

    /**
     * A case that found something else.
     *
     * @param name     the case
     * @param expected what it expects
     * @param found    what the table answers
     */
    public record Failure(String name, String expected, String found) {
    }

    /**
     * A bound of a row that is looked at from one side only.
     *
     * @param row    the row
     * @param input  the input
     * @param wanted the value that a further case should ask
     */
    public record Bound(String row, String input, String wanted) {
    }

    /** Every case as expected, every row reached, every bound seen from both sides, every figure stated. */
    public boolean isComplete() {
        return failures.isEmpty() && unreachedRows.isEmpty() && oneSidedBounds.isEmpty() && unstatedFigures.isEmpty();
    }
}
