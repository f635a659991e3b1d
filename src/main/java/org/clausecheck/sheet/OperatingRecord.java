package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.fact.FinancialYear;

/** What a company's completed financial years show of its business, as exchanges and registration rules read them. */
public final class OperatingRecord {

    private static final int YEARS_LOOKED_BACK = 10;

    private final Deal deal;
    private final PartyRef party;
    private final FinancialHistory history;

    private OperatingRecord(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
        this.history = FinancialHistory.of(deal, party);
    }

    /** The record of a company. */
    public static OperatingRecord of(Deal deal, PartyRef party) {
        return new OperatingRecord(deal, party);
    }

    /** How long it has been in business, at least: from the first to the last completed year on record. It may be older. */
    public Fact<Bounded<Integer>> years() {
        return history.lastYear().map(last -> new Bounded<>(Bounded.Bound.AT_LEAST, last - first(last) + 1, Optional.empty()));
    }

    private int first(int last) {
        return deal.facts().financialYears().stream().filter(row -> row.party().equals(party) && !World.isDisputed(row))
                .mapToInt(FinancialYear::year).filter(year -> year <= last).min().orElse(last);
    }

    /** Whether income before tax reached an amount in the last year or in two of the last three; YES where none is asked for. */
    public Truth preTaxIncomeReaches(Fact<Money> least) {
        return reached(least, FinancialYear::preTaxIncome);
    }

    /** Net income of the last year. */
    public Fact<Money> netIncome() {
        return history.value(0, FinancialYear::netIncome);
    }

    /** Whether net income reached an amount in the last year or in two of the last three; YES where none is asked for. */
    public Truth netIncomeReaches(Fact<Money> least) {
        return reached(least, FinancialYear::netIncome);
    }

    /** Whether total assets and revenue both did, in the last year or in two of the last three. */
    public Truth assetsAndRevenueReach(Fact<Money> assets, Fact<Money> revenue) {
        return inLastOrTwoOfThree(back -> Truth.all(history.value(back, FinancialYear::totalAssets).atLeast(assets),
                history.value(back, FinancialYear::revenue).atLeast(revenue)));
    }

    private Truth reached(Fact<Money> least, Function<FinancialYear, Fact<Money>> figure) {
        return least.status() == Fact.Status.UNSTATED ? Truth.YES
                : inLastOrTwoOfThree(back -> history.value(back, figure).atLeast(least));
    }

    /** Two of three years, the last of which falls short, are the two before it. */
    private Truth inLastOrTwoOfThree(IntFunction<Truth> year) {
        Truth last = year.apply(0);
        List<Truth> earlier = IntStream.of(1, 2).mapToObj(year).toList();
        return Truth.any(last, Truth.all(earlier));
    }

    /** The last day of the last completed year: as its row or an earlier one gives it, else the end of the calendar year. */
    public Fact<LocalDate> lastYearEnd() {
        return yearEnd(0);
    }

    /** The last day of a completed year, counted back from 0 for the last; unknown if no completed year is on record. */
    Fact<LocalDate> yearEnd(int back) {
        return history.lastYear().flatMap(last -> endOf(last, back));
    }

    private Fact<LocalDate> endOf(int lastYear, int back) {
        for (int step = 0; step < YEARS_LOOKED_BACK; step++) {
            Fact<LocalDate> written = history.value(back + step, FinancialYear::ends);
            if (written.isStated()) {
                return Fact.stated(written.get().plusYears(step), written.origin());
            }
        }
        Fact<LocalDate> later = back == 0 ? Fact.unstated(List.of()) : history.value(0, FinancialYear::ends);
        return Fact.stated(later.isStated() ? later.get().minusYears(back) : LocalDate.of(lastYear - back, 12, 31), later.origin());
    }

    /** What a completed year says on one point, counted back from 0 for the last. */
    <T> Fact<T> value(int back, Function<FinancialYear, Fact<T>> point) {
        return history.value(back, point);
    }
}
