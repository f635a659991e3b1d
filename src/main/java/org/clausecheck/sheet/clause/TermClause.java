package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Duration;

/**
 * The term of the agreement: starts, ends, renewal.
 *
 * @param common what every clause may carry
 * @param notice notice against renewal
 */
public record TermClause(
        Common common,
        Fact<Duration> notice) implements Clause {
}
