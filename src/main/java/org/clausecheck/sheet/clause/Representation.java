package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Required;

/**
 * Representation or warranty.
 *
 * @param common what every clause may carry
 * @param by who states
 * @param about what
 * @param regime law
 */
public record Representation(
        Common common,
        @Required Items<PartyRef> by,
        String about,
        Fact<Regime> regime) implements Clause {
}
