package org.clausecheck.sheet.fact;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * An amount for one territory.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param territory ISO code, EU, world
 * @param amount the amount
 */
public record TerritoryAmount(
        Margin margin,
        Territory territory,
        Bounded<Money> amount) implements WorldFact {
}
