package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.sheet.clause.JointVenture;

/** Every set of percentages in a sheet that are parts of one whole: holdings, shares in a venture, in a revenue, in a demand. */
public final class PercentSums {

    private PercentSums() {
    }

    /** All sums, those of facts first, then those of the clauses of the sheet that stand. */
    public static List<PercentSum> of(Deal deal, Standing standing) {
        List<PercentSum> sums = new ArrayList<>(HoldingSums.of(deal, standing));
        deal.sheet().clauses().stream().filter(clause -> clause instanceof JointVenture && standing.standing(clause).possible())
                .forEach(clause -> sums.addAll(VentureSums.of(deal, (JointVenture) clause)));
        sums.addAll(RevenueSplits.of(deal, standing));
        sums.addAll(DemandShares.inSheet(deal, standing));
        return List.copyOf(sums);
    }
}
