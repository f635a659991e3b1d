package org.clausecheck.engine.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Territory;

/**
 * The row of a decision table that answers a question. Each figure is a {@link Fact} whose origin is the row with its citation and mark.
 * Where the row has no such figure it is unstated; where the question could not be asked, or no row covers it, every figure is unknown
 * with the reasons. Asking for an output that the table does not have, or in another type or unit, is a {@link TableException}.
 */
public final class Row {

    /** The currencies that the name of an output may end in. */
    static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP");

    /** Columns of texts that are codes of territories. */
    private static final Set<String> PLACES = Set.of("jurisdiction", "country", "state");
    private static final String UNIT = "unit";
    private static final String SHARES = "Shares";

    private final TableDefinition table;
    private final Optional<TableRow> row;
    private final Map<String, Object> figures;
    private final List<Why> why;

    private Row(TableDefinition table, Optional<TableRow> row, Map<String, Object> figures, List<Why> why) {
        this.table = table;
        this.row = row;
        this.figures = figures;
        this.why = List.copyOf(why);
    }

    static Row of(TableDefinition table, DmnTable.Hit hit, String caution) {
        TableRow row = table.row(hit.row());
        Why why = new Why.TableRow(table.name(), row.id(), row.citation(), row.mark(), caution);
        return new Row(table, Optional.of(row), hit.figures(), List.of(why));
    }

    static Row unknown(TableDefinition table, List<Why> reasons) {
        return new Row(table, Optional.empty(), Map.of(), reasons);
    }

    /** The name of the table. */
    public String table() {
        return table.name();
    }

    /** Whether a row answers. */
    public boolean isKnown() {
        return row.isPresent();
    }

    /** The id of the row; empty if none answers. */
    public Optional<String> id() {
        return row.map(TableRow::id);
    }

    /** The law or notice the row rests on; empty if none answers. */
    public Optional<String> citation() {
        return row.map(TableRow::citation);
    }

    /** How well the row is supported; empty if none answers. */
    public Optional<String> mark() {
        return row.map(TableRow::mark);
    }

    /** The row as a reason, or the reasons why none answers. */
    public List<Why> why() {
        return why;
    }

    /** YES if a row answers, else UNKNOWN with the reasons. */
    public Truth known() {
        return isKnown() ? Truth.yes(why.toArray(Why[]::new)) : Truth.unknown(why.toArray(Why[]::new));
    }

    /** A plain number: a count, a percentage, years. */
    public Fact<BigDecimal> number(String output) {
        return fact(output, ValueType.NUMBER, BigDecimal.class);
    }

    /** A whole number; {@link TableException} if the cell has a fraction. */
    public Fact<Integer> integer(String output) {
        return number(output).map(number -> whole(output, number));
    }

    /** An amount of US dollars, from an output whose name ends in {@code Usd}. */
    public Fact<Money> usd(String output) {
        return money(output, "USD");
    }

    /** An amount of euros, from an output whose name ends in {@code Eur}. */
    public Fact<Money> eur(String output) {
        return money(output, "EUR");
    }

    /** An amount of pounds sterling, from an output whose name ends in {@code Gbp}. */
    public Fact<Money> gbp(String output) {
        return money(output, "GBP");
    }

    /** A number of shares, from an output whose name ends in {@code Shares}. */
    public Fact<Quantity> shares(String output) {
        Fact<BigDecimal> number = number(output);
        if (!output.endsWith(SHARES)) {
            throw new TableException(table.name() + " does not give " + output + " in shares");
        }
        return number.map(count -> new Quantity(count, "shares"));
    }

    /** A day. */
    public Fact<LocalDate> day(String output) {
        return fact(output, ValueType.DATE, LocalDate.class);
    }

    /** A text. */
    public Fact<String> text(String output) {
        return fact(output, ValueType.TEXT, String.class);
    }

    /** Yes or no. */
    public Fact<Boolean> flag(String output) {
        return fact(output, ValueType.FLAG, Boolean.class);
    }

    /**
     * Calendar days, from an output whose name ends in {@code Days}, or whose row gives {@code days} as its unit; business days from one
     * whose name ends in {@code BusinessDays}.
     */
    public Fact<Duration> days(String output) {
        return duration(output, "Days", output.endsWith("BusinessDays") ? Duration.Unit.BUSINESS_DAY : Duration.Unit.DAY);
    }

    /** Months, from an output whose name ends in {@code Months}, or whose row gives {@code months} as its unit. */
    public Fact<Duration> months(String output) {
        return duration(output, "Months", Duration.Unit.MONTH);
    }

    /** Years, from an output whose name ends in {@code Years}, or whose row gives {@code years} as its unit. */
    public Fact<Duration> years(String output) {
        return duration(output, "Years", Duration.Unit.YEAR);
    }

    /** Several texts; the place is the row in its file. An unknown row has a list of which nothing can be seen. */
    public Items<String> list(String output) {
        Object value = value(output, ValueType.TEXT_LIST);
        if (!isKnown()) {
            return Items.unknown(why.stream().flatMap(reason -> reason.at().stream()).findFirst().orElse(place()));
        }
        return value == null ? Items.unstated(place()) : Items.stated(((List<?>) value).stream().map(String.class::cast).toList(), place());
    }

    /**
     * Whether a figure reaches the minimum in this column; YES where the row sets none. Amounts, durations and shares are compared in the
     * unit that the name of the column ends in, a plain number with the plain number.
     */
    public Truth reachedBy(String output, Fact<?> figure) {
        Fact<?> minimum = figure.value().filter(Row::isPlain).isPresent() ? number(output) : figure(output);
        return minimum.status() == Fact.Status.UNSTATED ? Truth.yes(minimum.origin().toArray(Why[]::new)) : figure.atLeast(minimum);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number || value instanceof Bounded<?> bounded && bounded.figure() instanceof Number;
    }

    /** Whether the table has such an output. */
    public boolean has(String output) {
        return table.outputs().stream().anyMatch(column -> column.name().equals(output));
    }

    /** The figure in the type and unit of its column: money, shares, a duration, a territory, or the plain value. */
    public Fact<?> figure(String output) {
        ValueType type = output(output).type();
        if (type == ValueType.TEXT && PLACES.contains(output)) {
            return text(output).map(Territory::new);
        }
        if (type != ValueType.NUMBER) {
            return fact(output, type, Object.class);
        }
        for (String currency : CURRENCIES) {
            if (output.endsWith(Question.suffix(currency))) {
                return money(output, currency);
            }
        }
        if (output.endsWith(SHARES)) {
            return shares(output);
        }
        return hasUnit(output, "Days") ? days(output) : hasUnit(output, "Months") ? months(output)
                : hasUnit(output, "Years") ? years(output) : number(output);
    }

    private Fact<Money> money(String output, String currency) {
        Fact<BigDecimal> number = number(output);
        if (!output.endsWith(Question.suffix(currency))) {
            throw new TableException(table.name() + " does not give " + output + " in " + currency);
        }
        return number.map(amount -> new Money(Currency.getInstance(currency), amount));
    }

    private Fact<Duration> duration(String output, String suffix, Duration.Unit unit) {
        Fact<BigDecimal> number = number(output);
        if (isKnown() && !hasUnit(output, suffix)) {
            throw new TableException(table.name() + " does not give " + output + " in " + suffix.toLowerCase(Locale.ROOT));
        }
        return number.map(figure -> new Duration(whole(output, figure), unit));
    }

    private boolean hasUnit(String output, String suffix) {
        return output.endsWith(suffix) || suffix.equalsIgnoreCase(String.valueOf(figures.get(UNIT)));
    }

    private int whole(String output, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new TableException(table.name() + " gives " + output + " as " + number.toPlainString() + ", a whole number is wanted");
        }
    }

    private <T> Fact<T> fact(String output, ValueType type, Class<T> java) {
        Object value = value(output, type);
        if (!isKnown()) {
            return Fact.unknown(why);
        }
        return value == null ? Fact.unstated(why) : Fact.stated(java.cast(value), why);
    }

    private Object value(String output, ValueType type) {
        ValueType own = output(output).type();
        if (own != type) {
            throw new TableException(table.name() + " gives " + output + " as " + own.dmnName() + ", not as " + type.dmnName());
        }
        return figures.get(output);
    }

    private Output output(String output) {
        return table.outputs().get(table.outputIndex(output));
    }

    private Place place() {
        return new Place(table.file(), "", row.map(TableRow::line).orElse(1), 1, 0);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(table.name()), id().stream()).reduce((left, right) -> left + " " + right).orElseThrow();
    }
}
