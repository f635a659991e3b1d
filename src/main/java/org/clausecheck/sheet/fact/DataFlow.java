package org.clausecheck.sheet.fact;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.DataCategory;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Data between parties.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param from who sends
 * @param to who receives
 * @param personal personal data
 * @param category category of the data
 * @param usPersons US persons concerned
 * @param countries destinations
 */
public record DataFlow(
        Margin margin,
        PartyRef from,
        PartyRef to,
        Fact<Boolean> personal,
        Fact<DataCategory> category,
        Fact<Integer> usPersons,
        Items<Territory> countries) implements WorldFact {
}
