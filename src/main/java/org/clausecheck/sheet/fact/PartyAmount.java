package org.clausecheck.sheet.fact;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Part of the above.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party see the format
 * @param amount see the format
 */
public record PartyAmount(
        Margin margin,
        PartyRef party,
        Bounded<Money> amount) implements WorldFact {
}
