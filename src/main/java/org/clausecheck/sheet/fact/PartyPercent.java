package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * A share of one party.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party the party
 * @param percent share
 */
public record PartyPercent(
        Margin margin,
        PartyRef party,
        Bounded<BigDecimal> percent) implements WorldFact {
}
