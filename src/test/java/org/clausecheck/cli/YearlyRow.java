package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Money;

/**
 * A row of a table with yearly figures, and the sheets that it decides: {@code as-of/yearly-sheets.yaml} with its figures in them.
 *
 * @param table the table
 * @param row   its row
 */
record YearlyRow(TableDefinition table, TableRow row) {

    /** What is tried with a row on a day, by the name of the table. */
    static final Map<String, BiFunction<YearlyRow, LocalDate, List<Trial>>> TRIALS = Map.of(
            "HsrSize", YearlyRow::size, "HsrFee", YearlyRow::fee, "Interlocks", YearlyRow::interlock, "EgcLimit", YearlyRow::growth,
            "OutboundInvestment", YearlyRow::operations, "OutboundScope", YearlyRow::scope, "CoveredForeignPerson", YearlyRow::person);

    private static final Map<String, String> RULES = Map.of("HsrSize", "REG-001", "HsrFee", "REG-002", "Interlocks", "REG-004",
            "EgcLimit", "IPO-011", "OutboundInvestment", "REG-013", "OutboundScope", "REG-013", "CoveredForeignPerson", "REG-013");
    private static final String FAILED = "failed";
    private static final String UNDECIDED = "undecided";
    private static final String PASSED = "passed";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final Path SHEETS = Path.of("src/test/resources/as-of/yearly-sheets.yaml");

    static YearlyRow of(TableDefinition table, TableRow row) {
        return new YearlyRow(table, row);
    }

    String id() {
        return row.id();
    }

    YearMonth successor() {
        return row.successor().orElseThrow();
    }

    /** The first day in force. */
    LocalDate first() {
        return (LocalDate) days(table, row).low().orElseThrow();
    }

    /** Whether it is in force until a successor comes. */
    boolean isOpen() {
        return days(table, row).high().isEmpty();
    }

    /** The first day and the last; of an open row the last before the month in which its successor is expected. */
    List<LocalDate> days() {
        Optional<LocalDate> last = days(table, row).high().map(LocalDate.class::cast);
        return List.of(first(), last.orElseGet(() -> successor().atDay(1).minusDays(1)));
    }

    private static Interval days(TableDefinition table, TableRow row) {
        return table.validity(row).intervals().get(0);
    }

    /** The rule that asks the table. */
    String rule() {
        return RULES.get(table.name());
    }

    /** A day on which the sheets for a day can be asked about: before what they plan, after the years that they tell of. */
    LocalDate asked(LocalDate day) {
        return table.name().equals("EgcLimit") ? day.plusDays(30) : first().minusDays(1);
    }

    private int lastYear(LocalDate day) {
        return asked(day).getYear() - 1;
    }

    /** The sheets for a day. */
    List<Trial> trials(LocalDate day) {
        return TRIALS.get(table.name()).apply(this, day);
    }

    private List<Trial> size(LocalDate day) {
        BigDecimal least = number("minSizeUsd");
        BigDecimal cap = number("capUsd");
        BigDecimal larger = number("personLargeUsd");
        BigDecimal smaller = number("personSmallUsd");
        return List.of(
                size(day, "above the size of the transaction", more(least), larger, smaller, FAILED),
                size(day, "at the size of the transaction", least, larger, smaller, NOT_APPLICABLE),
                size(day, "the larger person is too small", more(least), less(larger), smaller, NOT_APPLICABLE),
                size(day, "the smaller person is too small", more(least), larger, less(smaller), NOT_APPLICABLE),
                size(day, "above the size for which persons do not count", more(cap), less(larger), less(smaller), FAILED),
                size(day, "at the size for which persons do not count", cap, less(larger), less(smaller), NOT_APPLICABLE));
    }

    private Trial size(LocalDate day, String name, BigDecimal value, BigDecimal larger, BigDecimal smaller, String outcome) {
        return trial(name, outcome, "more than " + words(number("minSizeUsd")) + ", the threshold on " + day,
                "DAY", day, "VALUE", usd(value), "LARGER", usd(larger), "SMALLER", usd(smaller));
    }

    private List<Trial> fee(LocalDate day) {
        Interval values = row.tests().get(table.inputIndex("valueUsd")).intervals().get(0);
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        BigDecimal lowest = values.low().map(BigDecimal.class::cast).orElse(million);
        BigDecimal highest = values.high().map(high -> less((BigDecimal) high)).orElse(lowest.add(million));
        return Stream.of(lowest, highest).map(value -> trial("a value of " + value, FAILED,
                "For a value of " + words(value) + " the fee is " + words(number("feeUsd")) + ".",
                "DAY", day, "SIGNED", asked(day), "VALUE", usd(value))).toList();
    }

    private List<Trial> interlock(LocalDate day) {
        BigDecimal capital = number("capitalUsd");
        BigDecimal sales = number("competitiveSalesUsd");
        Object[] deal = {"DAY", day, "YEAR", lastYear(day)};
        return List.of(
                trial("capital above the line", FAILED, "more than " + words(capital) + " of capital",
                        and(deal, "CAPITAL", usd(more(capital)), "SALES", usd(sales))),
                trial("capital at the line", NOT_APPLICABLE, "", and(deal, "CAPITAL", usd(capital), "SALES", usd(sales))),
                trial("sales below the line", NOT_APPLICABLE, "", and(deal, "CAPITAL", usd(more(capital)), "SALES", usd(less(sales)))));
    }

    private List<Trial> growth(LocalDate day) {
        BigDecimal limit = number("revenueBelowUsd");
        Object[] plan = {"DAY", day, "FILED", day.plusDays(90), "YEAR", day.getYear()};
        return List.of(
                trial("revenue at the limit", FAILED, "below " + words(limit), and(plan, "REVENUE", usd(limit))),
                trial("revenue below the limit", PASSED, "", and(plan, "REVENUE", usd(less(limit)))));
    }

    private List<Trial> operations(LocalDate day) {
        boolean notifiable = row.tests().get(table.inputIndex("effect")).matches("notifiable");
        boolean biological = row.tests().get(table.inputIndex("biologicalSequenceData")).matches(true);
        BigDecimal line = number("operationsAbove");
        Object[] deal = {"DAY", day, "YEAR", lastYear(day), "HOME", "CN", "USE", "chat", "BIOLOGICAL", biological,
            "REGIME", notifiable ? "us-cfius" : "us-outbound"}; // only what is prohibited fails in spite of the notice
        return List.of(
                trial("operations above the line", FAILED, notifiable ? "has to be notified" : "is prohibited", outbound(deal, more(line))),
                trial("operations at the line", notifiable ? NOT_APPLICABLE : PASSED, "", outbound(deal, line)));
    }

    private List<Trial> scope(LocalDate day) {
        Object[] deal = {"DAY", day, "YEAR", lastYear(day), "REGIME", "us-cfius", "BIOLOGICAL", false};
        List<Trial> trials = new ArrayList<>();
        texts("countries").forEach(country -> trials.add(trial(country, FAILED, "belongs to a country of concern",
                outbound(and(deal, "HOME", country, "USE", texts("endUses").get(0)), BigDecimal.ONE))));
        texts("endUses").forEach(use -> trials.add(trial(use, FAILED, "has to be notified",
                outbound(and(deal, "HOME", texts("countries").get(0), "USE", use), BigDecimal.ONE))));
        trials.add(trial("another country", NOT_APPLICABLE, "",
                outbound(and(deal, "HOME", "FR", "USE", texts("endUses").get(0)), BigDecimal.ONE)));
        trials.add(trial("another use", NOT_APPLICABLE, "",
                outbound(and(deal, "HOME", texts("countries").get(0), "USE", "chat"), BigDecimal.ONE)));
        return trials;
    }

    private List<Trial> person(LocalDate day) {
        BigDecimal floor = number("floorUsd");
        Object[] deal = {"DAY", day, "YEAR", lastYear(day), "HOME", "SG", "USE", "military", "REGIME", "us-cfius",
            "BIOLOGICAL", false, "OPERATIONS", BigDecimal.ONE};
        BigDecimal revenue = floor.multiply(BigDecimal.valueOf(100));
        BigDecimal part = revenue.multiply(number("sharePercent")).movePointLeft(2);
        return List.of(
                trial("more than the part of the revenue", UNDECIDED, "", and(deal, "REVENUE", usd(revenue), "CHINA", usd(more(part)))),
                trial("that part", NOT_APPLICABLE, "", and(deal, "REVENUE", usd(revenue), "CHINA", usd(part))),
                trial("all of the amount that counts", UNDECIDED, "", and(deal, "REVENUE", usd(floor), "CHINA", usd(floor))),
                trial("all of a smaller amount", NOT_APPLICABLE, "", and(deal, "REVENUE", usd(less(floor)), "CHINA", usd(less(floor)))));
    }

    private static Object[] outbound(Object[] deal, BigDecimal operations) {
        return and(deal, "OPERATIONS", operations, "REVENUE", "USD 10 million", "CHINA", "USD 1 million");
    }

    private static Object[] and(Object[] some, Object... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray();
    }

    private Trial trial(String name, String outcome, String words, Object... values) {
        String sheet = sheet().toString();
        for (int i = 0; i < values.length; i += 2) {
            boolean plain = values[i + 1] instanceof Number || values[i + 1] instanceof Boolean;
            String value = values[i + 1] instanceof BigDecimal number ? number.toPlainString() : String.valueOf(values[i + 1]);
            sheet = sheet.replace("\"" + values[i] + "\"", plain ? value : "\"" + value + "\"");
        }
        return new Trial(name, sheet, outcome, words);
    }

    private JsonNode sheet() {
        try {
            return new YAMLMapper().readTree(Files.readString(SHEETS)).path(rule());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BigDecimal number(String output) {
        return (BigDecimal) row.figures().get(table.outputIndex(output)).orElseThrow();
    }

    private List<String> texts(String output) {
        return ((List<?>) row.figures().get(table.outputIndex(output)).orElseThrow()).stream().map(String.class::cast).toList();
    }

    private static BigDecimal more(BigDecimal figure) {
        return figure.add(step(figure));
    }

    private static BigDecimal less(BigDecimal figure) {
        return figure.subtract(step(figure));
    }

    /** A dollar; of very large counts a millionth. */
    private static BigDecimal step(BigDecimal figure) {
        return figure.precision() - figure.scale() > 15 ? figure.movePointLeft(6) : BigDecimal.ONE;
    }

    private static String usd(BigDecimal amount) {
        return "USD " + amount.toPlainString();
    }

    private static String words(BigDecimal amount) {
        return Words.of(new Money(Currency.getInstance("USD"), amount));
    }
}
