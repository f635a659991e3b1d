package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Items;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Codes.DependencyLevel;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.WorldFact;

/**
 * A party needs an asset or clause.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who
 * @param needs clauses, assets
 * @param level how much
 */
public record Dependency(
        Margin margin,
        PartyRef party,
        @Required Items<AnyRef> needs,
        DependencyLevel level) implements WorldFact {
}
