package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.Codes.Royalty;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.When;

/**
 * What remains of a licence after its end.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param exclusivity exclusivity after the end
 * @param royalty price model after the end
 * @param assets assets that stay licensed; absent = all
 * @param ends end of the tail
 * @param winddown only for existing customers and products
 */
public record LicenceTail(
        Margin margin,
        Fact<LicenceExclusivity> exclusivity,
        Fact<Royalty> royalty,
        Items<Asset> assets,
        Fact<When> ends,
        Fact<Boolean> winddown) {
}
