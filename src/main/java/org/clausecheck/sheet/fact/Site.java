package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Data centres and offices.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param operator who runs it
 * @param country where
 * @param kind what it is
 * @param itPower installed IT power
 */
public record Site(
        Margin margin,
        PartyRef operator,
        Territory country,
        Fact<String> kind,
        Fact<Quantity> itPower) implements WorldFact {
}
