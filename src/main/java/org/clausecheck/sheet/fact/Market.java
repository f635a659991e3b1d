package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Market figures.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param name market
 * @param territory where
 * @param year year of the figures
 * @param shares market shares
 * @param combinedPercent combined share
 * @param increment the deal adds to the share
 * @param hhiAfter index after
 * @param hhiChange change
 * @param foreclosedPercent closed to rivals
 */
public record Market(
        Margin margin,
        String name,
        Territory territory,
        Fact<Integer> year,
        Items<PartyPercent> shares,
        Fact<BigDecimal> combinedPercent,
        Fact<Boolean> increment,
        Fact<Integer> hhiAfter,
        Fact<Integer> hhiChange,
        Fact<BigDecimal> foreclosedPercent) implements WorldFact {
}
