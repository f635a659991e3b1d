package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;

/**
 * What a promise to buy leaves open. Each part may be said in its own words or follow from others: dated parts are a timetable, a price for
 * a quantity needs no test, and who must deliver a quantity promises the capacity.
 *
 * @param clause the promise
 */
public record PurchaseTerms(SupplyCommitment clause) {

    /** The terms of a promise. */
    public static PurchaseTerms of(SupplyCommitment clause) {
        return new PurchaseTerms(clause);
    }

    /** Whether a figure is promised for certain: in total, for a year, or in a part that is no option; "up to" promises none. */
    public Truth isFirm() {
        List<Truth> figures = new ArrayList<>(List.of(isCommitted(clause.amount()), isCommitted(clause.quantity()),
                clause.schedule().some(year -> Truth.any(isCommitted(year.amount()), isCommitted(year.quantity())))));
        figures.add(clause.tranches().some(PurchaseTerms::isFirm));
        return Truth.any(figures);
    }

    private static Truth isFirm(Tranche tranche) {
        return Truth.all(Truth.any(isCommitted(tranche.amount()), isCommitted(tranche.quantity())), tranche.optionOf().stated().opposite());
    }

    private static <T> Truth isCommitted(Fact<Bounded<T>> figure) {
        return figure.test(found -> found.committed().isPresent() && Denomination.size(found).compareTo(BigDecimal.ZERO) > 0);
    }

    /** Whether it says when the figure is due: year by year, in dated parts, or all of it within one year. */
    public Truth isScheduled(Deal deal) {
        Truth parts = Truth.all(clause.tranches().stated(), clause.tranches().every(tranche -> tranche.due().stated()));
        Truth oneYear = deal.timeline().period(clause).lastsAtMost(Fact.stated(new Duration(1, Duration.Unit.YEAR), List.of()));
        return Truth.any(clause.schedule().stated(), parts, oneYear.yes() ? oneYear : oneYear.unknown() && hidesEnd() ? oneYear : Truth.NO);
    }

    private boolean hidesEnd() {
        return clause.common().ends().isOpen();
    }

    /** Whether the price can be told: by a test, or because both the sum and the quantity are fixed. */
    public Truth isPriced() {
        return Truth.any(clause.priceBenchmark().stated(), Truth.all(isCommitted(clause.amount()), isCommitted(clause.quantity())),
                Truth.all(clause.tranches().stated(), clause.tranches().every(part -> Truth.all(isCommitted(part.amount()),
                        isCommitted(part.quantity())))));
    }

    /** Whether the supplier must have the capacity: in words, or because a quantity is promised. */
    public Truth isGuaranteed() {
        return Truth.any(Stream.of(clause.capacityGuarantee().stated(), isCommitted(clause.quantity()),
                clause.schedule().some(year -> isCommitted(year.quantity())),
                Truth.all(clause.tranches().stated(), clause.tranches().every(part -> isCommitted(part.quantity())))).toList());
    }

    /** The figure that is promised, in words: in total, or by the parts. */
    public String figure() {
        List<String> words = new ArrayList<>();
        Stream.of(clause.amount(), clause.quantity()).flatMap(figure -> figure.value().stream())
                .forEach(found -> words.add(found.toString()));
        return words.isEmpty() ? "the minimum" : String.join(", ", words);
    }
}
