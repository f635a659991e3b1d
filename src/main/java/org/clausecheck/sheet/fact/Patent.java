package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Expiry.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param name patent or family
 * @param assets covers
 * @param territory where
 * @param expiresOn last day
 */
public record Patent(
        Margin margin,
        String name,
        Items<Asset> assets,
        Fact<Territory> territory,
        Fact<LocalDate> expiresOn) implements WorldFact {
}
