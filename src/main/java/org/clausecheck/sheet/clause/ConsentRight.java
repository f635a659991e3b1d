package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Instrument;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;

/**
 * A power to block: veto, reserved matter.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param holder whose consent is needed
 * @param bound who must ask
 * @param instrument where the right sits
 * @param consideration price paid for the right
 * @param deemedAfter silence counts as consent after
 */
public record ConsentRight(
        Common common,
        Scope scope,
        PartyRef holder,
        PartyRef bound,
        Fact<Instrument> instrument,
        Fact<Bounded<Money>> consideration,
        Fact<Duration> deemedAfter) implements Clause {
}
