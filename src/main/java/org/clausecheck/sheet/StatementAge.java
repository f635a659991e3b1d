package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.BalanceSheet;
import org.clausecheck.sheet.fact.FinancialYear;
import org.clausecheck.sheet.fact.Listing;

/** How old a company's statements will be on the day on which its registration is to become effective. */
public final class StatementAge {

    private static final int YEARS_LOOKED_BACK = 5;

    private final Deal deal;
    private final Listing listing;
    private final List<Statement> statements = new ArrayList<>();

    /** A balance sheet: its day, whether there is one, whether it is audited. */
    private record Statement(LocalDate on, Truth exists, Truth audited) {
    }

    private StatementAge(Deal deal, Listing listing) {
        this.deal = deal;
        this.listing = listing;
        Items<BalanceSheet> sheets = deal.facts().balanceSheets();
        sheets.stream().filter(sheet -> isOwn(sheet) && !sheet.on().isAfter(deal.asOf())).map(BalanceSheet::on).distinct()
                .forEach(day -> deal.world().merged(sheets, sheet -> isOwn(sheet) && sheet.on().equals(day),
                        sheet -> Fact.unknown(List.of())).ifPresent(this::add));
        OperatingRecord record = OperatingRecord.of(deal, listing.issuer());
        for (int back = 0; back < YEARS_LOOKED_BACK; back++) {
            Truth audited = record.value(back, FinancialYear::audited).is(true);
            record.yearEnd(back).value().ifPresent(end -> statements.add(new Statement(end, audited, audited)));
        }
    }

    /** The statements of the company of a listing, recorded as balance sheets or as audited years. */
    public static StatementAge of(Deal deal, Listing listing) {
        return new StatementAge(deal, listing);
    }

    private boolean isOwn(BalanceSheet sheet) {
        return sheet.party().equals(listing.issuer());
    }

    private void add(BalanceSheet sheet) {
        Why seen = new Why.Seen(sheet.margin().place(), "balance sheet of " + sheet.on());
        statements.add(new Statement(sheet.on(), Truth.yes(seen), sheet.audited().is(true)));
    }

    /** Whether the sheet gives a reason to ask: the day of effectiveness, or a balance sheet of the company. Never unknown. */
    public Truth isRaised() {
        return Truth.of(listing.effectiveOn().isStated() || deal.facts().balanceSheets().stream().anyMatch(this::isOwn));
    }

    /** Whether statements that are younger on that day than the limit can exist already; before that there is nothing to fault. */
    public Truth isDue(Fact<Duration> limit) {
        return listing.effectiveOn().check(day -> limit.test(length -> !deal.asOf().isBefore(length.before(day))));
    }

    /** The day of the latest balance sheet that certainly exists; unknown if none does. */
    public Fact<LocalDate> latest() {
        return statements.stream().filter(statement -> statement.exists().yes()).max((one, two) -> one.on().compareTo(two.on()))
                .map(statement -> Fact.stated(statement.on(), statement.exists().why())).orElseGet(() -> Fact.unknown(List.of(missing())));
    }

    /** The day of the latest audited balance sheet; unknown if none is known to be audited. */
    public Fact<LocalDate> latestAudited() {
        return statements.stream().filter(statement -> statement.audited().yes()).max((one, two) -> one.on().compareTo(two.on()))
                .map(statement -> Fact.stated(statement.on(), statement.audited().why())).orElseGet(() -> Fact.unknown(List.of(missing())));
    }

    /** How many days the latest balance sheet will be old. */
    public Fact<Long> days() {
        return latest().flatMap(day -> listing.effectiveOn().map(effective -> effective.toEpochDay() - day.toEpochDay()));
    }

    /** Whether the latest balance sheet will be younger than this. */
    public Truth youngerThan(Fact<Duration> limit) {
        return Truth.any(fit(Statement::exists, day -> limit.flatMap(length -> listing.effectiveOn()
                .map(effective -> effective.isBefore(length.after(day))))));
    }

    /** Whether the latest audited year will be no older than so many months and days. */
    public Truth auditedWithin(Fact<Duration> months, Fact<Duration> andDays) {
        return Truth.any(fit(Statement::audited, day -> months.flatMap(first -> andDays.flatMap(second -> listing.effectiveOn()
                .map(effective -> !effective.isAfter(second.after(first.after(day))))))));
    }

    private List<Truth> fit(Function<Statement, Truth> counts, Function<LocalDate, Fact<Boolean>> test) {
        List<Truth> found = new ArrayList<>(statements.stream()
                .map(statement -> Truth.all(counts.apply(statement), test.apply(statement.on()).is(true))).toList());
        if (statements.stream().allMatch(statement -> counts.apply(statement).no())) {
            boolean none = deal.facts().balanceSheets().isStated() && deal.facts().balanceSheets().isEmpty();
            found.add(none ? Truth.no(missing()) : Truth.unknown(missing()));
        }
        return found;
    }

    private Why missing() {
        return new Why.Missing(deal.facts().balanceSheets().place(), "the balance sheets of " + deal.nameOf(listing.issuer().id()));
    }
}
