package org.clausecheck.engine.dmn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision table that cannot be used, or a question that no table can be asked: the fault of a table or of a rule, never of a sheet.
 * It is thrown at once, so that a broken table is never mistaken for "no limit".
 */
public final class TableException extends RuntimeException {

    private final transient List<TableDefect> defects;

    /** A question that cannot be asked, or an evaluation that went wrong. */
    public TableException(String message) {
        super(message);
        this.defects = List.of();
    }

    /** An engine that broke down over a table. */
    public TableException(String message, RuntimeException cause) {
        super(message, cause);
        this.defects = List.of();
    }

    /** A file with these defects, at least one. */
    public TableException(List<TableDefect> defects) {
        super(defects.stream().map(TableDefect::toString).collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    /** What is wrong with the file; empty when the file is fine and the question is not. */
    public List<TableDefect> defects() {
        return defects;
    }
}
