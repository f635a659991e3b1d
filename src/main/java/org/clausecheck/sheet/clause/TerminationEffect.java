package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Codes.TerminationEffectKind;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;

/**
 * What happens to clauses when an agreement ends early.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param clauses which clauses
 * @param effect what happens
 * @param period for how long, where it continues
 * @param grounds only for these grounds
 */
public record TerminationEffect(
        Margin margin,
        @Required Items<TargetRef> clauses,
        TerminationEffectKind effect,
        Fact<Duration> period,
        Items<Ground> grounds) {
}
