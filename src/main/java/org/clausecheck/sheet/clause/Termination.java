package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;

/**
 * Early end and its effects.
 *
 * @param common what every clause may carry
 * @param by who may end
 * @param grounds why
 * @param when event
 * @param notice notice
 * @param notBefore not before
 * @param effects what happens to clauses
 */
public record Termination(
        Common common,
        @Required Items<PartyRef> by,
        @Required Items<Ground> grounds,
        Fact<Trigger> when,
        Fact<Duration> notice,
        Fact<When> notBefore,
        Items<TerminationEffect> effects) implements Clause {
}
