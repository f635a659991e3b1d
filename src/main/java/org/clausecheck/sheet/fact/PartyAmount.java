package org.clausecheck.sheet.fact;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * An amount for one party.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party the party
 * @param amount the amount
 */
public record PartyAmount(
        Margin margin,
        PartyRef party,
        Bounded<Money> amount) implements WorldFact {
}
