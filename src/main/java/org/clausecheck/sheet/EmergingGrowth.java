package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.FinancialYear;
import org.clausecheck.sheet.fact.Listing;

/**
 * The financial years that decide whether a company that plans a listing has the status of an emerging growth company: the last one
 * completed before its first filing, and the next one if it ends before that filing.
 */
public final class EmergingGrowth {

    private static final int YEARS_LOOKED_BACK = 3;

    private final Deal deal;
    private final Listing listing;
    private final OperatingRecord record;
    private final Fact<LocalDate> filing;

    private EmergingGrowth(Deal deal, Listing listing) {
        this.deal = deal;
        this.listing = listing;
        this.record = OperatingRecord.of(deal, listing.issuer());
        this.filing = ListingPlan.of(deal, listing).firstFiling();
    }

    /** The years of the company of a listing. */
    public static EmergingGrowth of(Deal deal, Listing listing) {
        return new EmergingGrowth(deal, listing);
    }

    /** How many years lie between the last completed one and the one completed before the first filing. */
    private int back() {
        return filing.value().filter(day -> !day.isAfter(deal.asOf())).map(day -> IntStream.range(0, YEARS_LOOKED_BACK)
                .filter(back -> record.yearEnd(back).value().filter(end -> end.isBefore(day)).isPresent()).findFirst().orElse(0)).orElse(0);
    }

    /** The last day of the last year. */
    public Fact<LocalDate> yearEnd() {
        return record.yearEnd(back());
    }

    /** Revenue of the last year. */
    public Fact<Bounded<Money>> revenue() {
        return record.value(back(), FinancialYear::revenue);
    }

    /** The first day on which the last year can have ended: its last day if that is stated, else the first of the year. */
    public Fact<LocalDate> earliestYearEnd() {
        return yearEndIsStated().yes() ? yearEnd() : yearEnd().map(end -> end.withDayOfYear(1));
    }

    /** Whether the last day of the last year is stated; unknown if it is not, for a year may end on any day. */
    public Truth yearEndIsStated() {
        return record.value(back(), FinancialYear::ends).stated();
    }

    /** Whether no year is still to end before the first filing; unknown if the day of that filing is. */
    public Truth noneAhead() {
        return filing.check(day -> nextYearEnd().test(end -> !end.isBefore(day)));
    }

    /** The last day of the next year, as the facts give it or a year after the last; unknown if no year is on record. */
    public Fact<LocalDate> nextYearEnd() {
        return next().map(row -> Fact.stated(end(row), row.ends().origin()))
                .orElseGet(() -> record.yearEnd(0).map(end -> end.plusYears(1)));
    }

    /** Revenue expected for the next year. */
    public Fact<Bounded<Money>> nextRevenue() {
        Why missing = new Why.Missing(deal.facts().financialYears().place(),
                "the revenue that " + deal.nameOf(listing.issuer().id()) + " expects before its filing");
        return next().map(FinancialYear::revenue).orElseGet(() -> Fact.unknown(List.of(missing)));
    }

    /** The next year for a message; empty if it does not end before the first filing, or need not be looked at. */
    public String nextInWords() {
        return noneAhead().yes() ? "" : next().map(row -> ", and " + row.revenue() + " expected in the year to " + end(row)).orElse("");
    }

    private Optional<FinancialYear> next() {
        Optional<Integer> year = deal.facts().financialYears().stream().filter(this::isAhead).map(FinancialYear::year)
                .min(Comparator.naturalOrder());
        return year.flatMap(number -> deal.world().merged(deal.facts().financialYears(),
                row -> row.party().equals(listing.issuer()) && row.year().equals(number), row -> Fact.unknown(List.of())));
    }

    private boolean isAhead(FinancialYear row) {
        return row.party().equals(listing.issuer()) && end(row).isAfter(deal.asOf()) && !World.isDisputed(row);
    }

    private static LocalDate end(FinancialYear row) {
        return row.ends().value().orElse(LocalDate.of(row.year(), 12, 31));
    }
}
