package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.BalanceSheet;
import org.clausecheck.sheet.fact.FinancialYear;
import org.clausecheck.sheet.fact.TerritoryAmount;

/**
 * The financial years that a company has completed by the day asked about, newest first. The newest is the last year that has ended by
 * then, whether the facts have a row for it or not: a year without a row is unknown, never skipped, so that an old good year cannot
 * stand in for a new one of which nothing is said. A year that is only forecast is none.
 */
public final class FinancialHistory {

    private final Deal deal;
    private final PartyRef party;
    private final TreeMap<Integer, FinancialYear> completed = new TreeMap<>();

    private FinancialHistory(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
        Items<FinancialYear> rows = deal.facts().financialYears();
        rows.stream().filter(row -> row.party().equals(party)).map(FinancialYear::year).distinct().forEach(year -> deal.world()
                .merged(rows, row -> row.party().equals(party) && row.year().equals(year), row -> Fact.unknown(List.of()))
                .ifPresent(row -> sort(year, row)));
    }

    /** The history of a company; without rows every figure is unknown, at the list of financial years. */
    public static FinancialHistory of(Deal deal, PartyRef party) {
        return new FinancialHistory(deal, party);
    }

    /** A year ends on the day its row gives; without one the calendar year counts. */
    private void sort(int year, FinancialYear row) {
        Truth ended = row.ends().isStated() ? deal.world().hasCome(row.ends()) : Truth.of(year < deal.asOf().getYear());
        if (ended.yes() && !row.forecast().is(true).yes()) {
            completed.put(year, row);
        }
    }

    /** The last year that has ended by the day asked about; unknown if there is no row of a completed year. */
    public Fact<Integer> lastYear() {
        if (completed.isEmpty()) {
            return Fact.unknown(deal.facts().financialYears().place());
        }
        Map.Entry<Integer, FinancialYear> newest = completed.lastEntry();
        int since = newest.getValue().ends().value().map(this::yearsEndedSince)
                .orElseGet(() -> Math.max(0, deal.asOf().getYear() - 1 - newest.getKey()));
        return Fact.stated(newest.getKey() + since, newest.getValue().margin().place());
    }

    private int yearsEndedSince(LocalDate end) {
        return java.time.Period.between(end, deal.asOf()).getYears();
    }

    private Why noRow(int year) {
        return new Why.Missing(deal.facts().financialYears().place(), "the financial year " + year + " of " + deal.nameOf(party.id()));
    }

    /** What a year says on one point; {@code back} counts from 0 for the last year. */
    <T> Fact<T> value(int back, Function<FinancialYear, Fact<T>> point) {
        Fact<Integer> last = lastYear();
        if (!last.isStated()) {
            return Fact.unknown(last.origin());
        }
        int year = last.get() - back;
        return Optional.ofNullable(completed.get(year)).map(point).orElseGet(() -> Fact.unknown(List.of(noRow(year))));
    }

    /** Income before tax, year by year. */
    public YearlyAmounts preTaxIncome() {
        return new YearlyAmounts(back -> value(back, FinancialYear::preTaxIncome));
    }

    /** Operating cash flow, year by year. */
    public YearlyAmounts cashFlow() {
        return new YearlyAmounts(back -> value(back, FinancialYear::cashFlow));
    }

    /** Revenue of the last year. */
    public Fact<Bounded<Money>> revenue() {
        return value(0, FinancialYear::revenue);
    }

    /** Turnover of the last year by territory. */
    public Fact<Items<TerritoryAmount>> turnover() {
        return value(0, year -> Fact.stated(year.turnover(), year.turnover().place()));
    }

    /** Revenue of the last year with affiliates. */
    public Fact<Money> groupRevenue() {
        return value(0, FinancialYear::groupRevenue);
    }

    /** Total assets at the end of the last year. */
    public Fact<Money> totalAssets() {
        return value(0, FinancialYear::totalAssets);
    }

    /** Stockholders' equity at the end of the last year. */
    public Fact<Money> equity() {
        return value(0, FinancialYear::equity);
    }

    /** Whether the statements of so many last years are all audited; unknown where a year or the number is. */
    public Truth audited(Fact<BigDecimal> years) {
        return years.check(count -> Truth.all(IntStream.range(0, count.intValueExact())
                .mapToObj(back -> value(back, FinancialYear::audited).is(true)).toList()));
    }

    /**
     * Whether there are so many audited balance sheets: those recorded as such, and those at the end of audited years. No if the facts say
     * that there are none, or that one of so many last years was not audited; unknown if too few are known.
     */
    public Truth auditedBalanceSheets(Fact<BigDecimal> sheets) {
        return sheets.check(count -> auditedBalanceSheets(count.intValueExact()));
    }

    private Truth auditedBalanceSheets(int count) {
        List<Why> audited = new ArrayList<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (BalanceSheet sheet : balanceSheets()) {
            if (sheet.audited().is(true).yes() && days.add(sheet.on())) {
                audited.addAll(sheet.audited().origin());
            }
        }
        int auditedYears = 0;
        for (FinancialYear year : completed.descendingMap().values()) {
            if (year.audited().is(true).yes()) {
                auditedYears++;
                year.ends().value().ifPresent(days::add);
                audited.addAll(year.audited().origin());
            }
        }
        // an audited year without its last day may end on the day of a recorded sheet: it is counted among the years only
        int found = Math.max(days.size(), auditedYears);
        if (found >= count) {
            return new Truth(Truth.State.YES, audited);
        }
        if (deal.facts().balanceSheets().isStated() && deal.facts().balanceSheets().isEmpty()) {
            return Truth.no(new Why.Missing(deal.facts().balanceSheets().place(), "no balance sheet is audited"));
        }
        Truth years = audited(Fact.stated(BigDecimal.valueOf(count), List.of()));
        return years.no() ? years : Truth.unknown(new Why.Missing(deal.facts().balanceSheets().place(),
                "audited balance sheets of " + deal.nameOf(party.id())));
    }

    private List<BalanceSheet> balanceSheets() {
        List<BalanceSheet> known = new ArrayList<>();
        Items<BalanceSheet> sheets = deal.facts().balanceSheets();
        sheets.stream().filter(sheet -> sheet.party().equals(party) && !sheet.on().isAfter(deal.asOf())).map(BalanceSheet::on).distinct()
                .forEach(day -> deal.world().merged(sheets, sheet -> sheet.party().equals(party) && sheet.on().equals(day),
                        sheet -> Fact.unknown(List.of())).ifPresent(known::add));
        return known;
    }
}
