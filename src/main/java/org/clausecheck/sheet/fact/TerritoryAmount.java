package org.clausecheck.sheet.fact;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Part of the above.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param territory ISO code, EU, world
 * @param amount see the format
 */
public record TerritoryAmount(
        Margin margin,
        Territory territory,
        Bounded<Money> amount) implements WorldFact {
}
