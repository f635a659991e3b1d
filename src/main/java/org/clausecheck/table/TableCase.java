package org.clausecheck.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question to a table and what it must answer.
 *
 * @param name    what the case shows
 * @param inputs  by name, in the types of the table
 * @param rows    ids of the rows that must answer; empty for "no row"
 * @param figures figures that must be in the one row that answers; empty inside for a cell without figure
 */
public record TableCase(String name, Map<String, Object> inputs, List<String> rows, Map<String, Optional<Object>> figures) {
}
