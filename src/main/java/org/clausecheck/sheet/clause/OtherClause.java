package org.clausecheck.sheet.clause;

/**
 * Anything else: shown and counted as not checked; text is required.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 */
public record OtherClause(
        Common common,
        Scope scope) implements Clause {
}
