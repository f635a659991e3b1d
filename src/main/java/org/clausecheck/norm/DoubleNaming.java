package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;

/**
 * An asset that clauses put on both sides of the line between two parties.
 *
 * @param truth whether they do
 * @param words what they do, in words
 */
record DoubleNaming(Truth truth, String words) {

    /** Those between licences of two parties, and between them and what is owned; at least one of the clauses stands in the sheet. */
    static List<DoubleNaming> of(Deal deal, Coverage coverage, List<Licence> licences, List<Ownership> owned) {
        List<DoubleNaming> found = new ArrayList<>();
        for (Licence licence : licences) {
            if (deal.inSheet(licence)) {
                licence.scope().assets().stream().filter(asset -> licence.excludedAssets().has(asset).yes())
                        .forEach(asset -> found.add(new DoubleNaming(licence.excludedAssets().has(asset),
                                asset + " is both licensed and excluded by " + deal.nameOf(licence))));
            }
            for (Ownership clause : owned) {
                if (deal.inSheet(licence) || deal.inSheet(clause)) {
                    licence.scope().assets().stream().filter(asset -> !licence.excludedAssets().has(asset).yes())
                            .forEach(asset -> found.add(owned(deal, coverage, licence, clause, asset)));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The licensee owns all that it is licensed of an asset: nothing was left to license. Ownership of less is an exception to the licence.
     */
    private static DoubleNaming owned(Deal deal, Coverage coverage, Licence licence, Ownership clause, Asset asset) {
        Items<Asset> assets = clause.scope().assets();
        Truth whole = assets.isEmpty() && !assets.isOpen() ? Truth.YES : assets.some(own -> coverage.inside(asset, own, assets.place()));
        Truth truth = Truth.all(clause.owners().has(licence.licensee()), clause.owners().has(licence.licensor()).opposite(), whole,
                coverage.isNarrower(licence, clause), deal.timeline().period(licence).overlaps(deal.timeline().period(clause)));
        return new DoubleNaming(truth.yes() ? truth.because(new Why.Seen(clause.place(), deal.nameOf(clause))) : truth,
                deal.nameOf(licence.licensee().id()) + " owns " + asset + " under " + deal.nameOf(clause) + " and is licensed it under "
                        + deal.nameOf(licence));
    }
}
