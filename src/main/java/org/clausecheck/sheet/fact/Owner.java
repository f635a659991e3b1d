package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * An owner of a party.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param name owner
 * @param percent share
 * @param country country of the owner
 * @param listedParty on a restricted list
 * @param government a state
 */
public record Owner(
        Margin margin,
        String name,
        Fact<BigDecimal> percent,
        Fact<Territory> country,
        Fact<Boolean> listedParty,
        Fact<Boolean> government) implements WorldFact {
}
