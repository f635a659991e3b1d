package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;

/**
 * Delivery or availability of technology, with or without a licence.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param provider who gives access
 * @param recipient who gets it
 * @param unconditional no hold or delay allowed
 * @param latePenalty penalty for late delivery
 * @param deliverables what is handed over
 * @param sublicensing may pass on to
 * @param transition wind-down after the end
 */
public record Access(
        Common common,
        Scope scope,
        PartyRef provider,
        PartyRef recipient,
        Fact<Boolean> unconditional,
        Fact<Bounded<Money>> latePenalty,
        Items<Deliverable> deliverables,
        Items<Sublicensing> sublicensing,
        Fact<Duration> transition) implements Clause {
}
