package org.clausecheck.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Words;

/**
 * One way in which what a customer has promised its suppliers can exceed what it needs.
 *
 * @param subjects the commitments that count
 * @param what     what is added up, in words
 * @param found    the sum, in words
 * @param expected what it may come to, in words
 * @param holds    whether it stays within that
 */
public record DemandCheck(List<Object> subjects, String what, String found, String expected, Truth holds) {

    /** By year against the forecast, then shares of demand over all documents, then yearly minimums against the total of their clause. */
    public static List<DemandCheck> of(Deal deal, Standing standing) {
        Stream<DemandCheck> years = YearlyDemand.of(deal, standing).stream().map(year -> new DemandCheck(year.clauses(),
                "the capacity that " + deal.nameOf(year.customer().id()) + " must take in " + year.year(), year.committed(),
                "the forecast of " + year.forecast(), year.holds()));
        Stream<DemandCheck> shares = DemandShares.acrossDocuments(deal, standing).stream().map(sum -> new DemandCheck(sum.subjects(),
                "the part promised of " + sum.whole(), Words.of(sum.least()) + " % (" + sum.words() + ")",
                sum.expected() + " %", sum.right()));
        Stream<DemandCheck> totals = ScheduleTotal.of(deal, standing).stream().map(total -> new DemandCheck(List.of(total.supply()),
                "the sum of the yearly minimums of " + deal.nameOf(total.supply()), total.sum(), "its total of " + total.total(),
                total.holds()));
        return Stream.of(years, shares, totals).flatMap(checks -> checks).toList();
    }
}
