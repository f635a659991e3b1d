package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.WorldFact;

/**
 * Who competes with whom.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param parties two or more
 * @param compete actual or potential competitors
 * @param market where
 */
public record Competition(
        Margin margin,
        @Required Items<PartyRef> parties,
        Boolean compete,
        Fact<String> market) implements WorldFact {
}
