package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Where and how the party will sell.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who
 * @param markets countries
 * @param resells resells access
 * @param planningUntil planning period ends
 */
public record BusinessPlan(
        Margin margin,
        PartyRef party,
        Items<Territory> markets,
        Fact<Boolean> resells,
        Fact<LocalDate> planningUntil) implements WorldFact {
}
