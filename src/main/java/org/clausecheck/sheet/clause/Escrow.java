package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.ReleaseEvent;
import org.clausecheck.sheet.PartyRef;

/**
 * Deposit of code or weights.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param depositor who deposits
 * @param beneficiary for whom
 * @param agent who keeps the deposit
 * @param releaseOn release events
 */
public record Escrow(
        Common common,
        Scope scope,
        PartyRef depositor,
        PartyRef beneficiary,
        Fact<String> agent,
        Items<ReleaseEvent> releaseOn) implements Clause {
}
