package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.TargetRef;

/**
 * Books and records.
 *
 * @param common what every clause may carry
 * @param holder who audits
 * @param bound who is audited
 * @param clauses clauses audited
 * @param perYear audits a year
 * @param lookback back to
 * @param costShiftPercent error from which the other pays
 */
public record AuditRight(
        Common common,
        PartyRef holder,
        PartyRef bound,
        Items<TargetRef> clauses,
        Fact<Integer> perYear,
        Fact<Duration> lookback,
        Fact<BigDecimal> costShiftPercent) implements Clause {
}
