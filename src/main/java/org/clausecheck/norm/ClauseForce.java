package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;

/**
 * Where a clause stands on the day asked about.
 *
 * @param clause        the clause
 * @param standing      yes if it is in force or, in the sheet, would be; no if its document or it does not bind, has ended, was superseded,
 *                      or waits for what has failed for good; its reasons say which
 * @param period        from when to when it stands, supersession counted
 * @param pending       what it still waits for
 * @param supersessions what takes its place, be it later
 */
public record ClauseForce(Clause clause, Truth standing, Period period, Pending pending, List<Supersession> supersessions) {
}
