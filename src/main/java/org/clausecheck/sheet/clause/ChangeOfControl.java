package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.CocConsequence;
import org.clausecheck.sheet.Codes.CocTrigger;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Consequence of a change of control.
 *
 * @param common what every clause may carry
 * @param of whose control
 * @param holder who may react
 * @param triggers what counts
 * @param percent ownership line
 * @param consequences what follows
 * @param window time to react
 */
public record ChangeOfControl(
        Common common,
        @Required Items<PartyRef> of,
        Items<PartyRef> holder,
        @Required Items<CocTrigger> triggers,
        Fact<Bounded<BigDecimal>> percent,
        @Required Items<CocConsequence> consequences,
        Fact<Duration> window) implements Clause {
}
