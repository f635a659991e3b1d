package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.sheet.clause.Equity;

/** Every reckoning of a sheet: percentages of one whole, and the price of shares. */
public final class Reckonings {

    private Reckonings() {
    }

    /** All of them, those of facts first. */
    public static List<Reckoning> of(Deal deal, Standing standing) {
        List<Reckoning> reckonings = new ArrayList<>(PercentSums.of(deal, standing));
        deal.sheet().clauses().stream().filter(clause -> clause instanceof Equity && standing.standing(clause).possible())
                .forEach(clause -> reckonings.addAll(PriceReckoning.of(deal, (Equity) clause)));
        return List.copyOf(reckonings);
    }
}
