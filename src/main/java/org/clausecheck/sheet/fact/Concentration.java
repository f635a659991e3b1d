package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ConcentrationKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Dependence on one counterparty.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who depends
 * @param counterparty party id or name
 * @param kind of what
 * @param percent percentage
 * @param year year of the figure
 */
public record Concentration(
        Margin margin,
        PartyRef party,
        String counterparty,
        ConcentrationKind kind,
        Fact<Bounded<BigDecimal>> percent,
        Fact<Integer> year) implements WorldFact {
}
