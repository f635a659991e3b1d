package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of every table whose figures a regulator replaces from time to time decides a sheet, through the command line: on its first
 * and on its last day, just at and just past its figures. The figures are read from the tables, none stands here.
 */
class YearlyRowsTest {

    private static final TableCatalogue TABLES = TableCatalogue.builtIn();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRowDecidesOnItsFirstAndOnItsLastDay() {
        return yearly().flatMap(table -> table.rows().stream().flatMap(row -> YearlyRow.of(table, row).days().stream()
                .map(day -> DynamicTest.dynamicTest(row.id() + " decides on " + day, () -> decides(YearlyRow.of(table, row), day)))));
    }

    @TestFactory
    Stream<DynamicTest> fromTheMonthOfTheNextNoticeOnTheReportSaysThatTheFigureMayBeOld() {
        return yearly().flatMap(table -> table.rows().stream().filter(row -> row.successor().isPresent())
                .map(row -> DynamicTest.dynamicTest(row.id() + " is cautious from " + row.successor().get() + " on",
                        () -> warns(YearlyRow.of(table, row)))));
    }

    @Test
    void everyOpenRowOfAYearlyTableNamesItsSuccessorAndIsTried() {
        assertThat(yearly().map(TableDefinition::name)).contains("HsrSize", "HsrFee", "Interlocks", "EgcLimit").allSatisfy(name ->
                assertThat(YearlyRow.TRIALS).as("trials of " + name).containsKey(name));
        assertThat(yearly().toList()).allSatisfy(table -> assertThat(table.rows()).as(table.name()).allSatisfy(row ->
                assertThat(row.successor().isPresent()).as(row.id()).isEqualTo(YearlyRow.of(table, row).isOpen())));
    }

    private static Stream<TableDefinition> yearly() {
        return TABLES.tables().stream().filter(table -> table.rows().stream().anyMatch(row -> row.successor().isPresent()));
    }

    private void decides(YearlyRow row, LocalDate day) throws IOException {
        List<Trial> trials = row.trials(day);
        assertThat(trials).as("a sheet on which the row shows").anyMatch(Trial::shows);
        JsonNode report = check(row, day, trials);

        for (int i = 0; i < trials.size(); i++) {
            JsonNode sheet = report.path("sheets").get(i);
            Trial trial = trials.get(i);
            assertThat(outcome(sheet)).as(trial.name()).isEqualTo(trial.outcome());
            if (trial.shows()) {
                assertThat(sheet.findValuesAsText("row")).as(trial.name()).contains(row.id());
                assertThat(String.join("\n", sheet.findValuesAsText("message"))).as(trial.name()).contains(trial.words());
                assertThat(sheet.findValuesAsText("text")).as(trial.name()).noneMatch(text -> text.contains("successor expected"));
            }
        }
    }

    private void warns(YearlyRow row) throws IOException {
        LocalDate day = row.successor().atDay(1);
        Trial trial = row.trials(day).stream().filter(Trial::shows).findFirst().orElseThrow();
        String caution = "figure of " + row.first().getYear() + ", successor expected " + row.successor();

        JsonNode report = check(row, day, List.of(trial));
        Cli text = Cli.run("check", sheets(row, day).toString(), "--as-of", row.asked(day).toString(), "--rule", row.rule());

        assertThat(report.at("/sheets/0").findValuesAsText("text")).anyMatch(words -> words.contains(" row " + row.id() + " ")
                && words.endsWith(caution));
        assertThat(text.out().lines()).anyMatch(line -> line.contains(" row " + row.id() + " ") && line.endsWith(caution));
    }

    private JsonNode check(YearlyRow row, LocalDate day, List<Trial> trials) throws IOException {
        Path sheets = Files.createDirectories(sheets(row, day));
        for (int i = 0; i < trials.size(); i++) {
            Files.writeString(sheets.resolve(String.format("%02d.json", i)), trials.get(i).sheet());
        }
        Cli check = Cli.run("check", sheets.toString(), "--as-of", row.asked(day).toString(), "--rule", row.rule(), "--format", "json");
        assertThat(check.err()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(check.out());
        assertThat(report.path("sheets").size()).isEqualTo(trials.size());
        assertThat(report.path("sheets")).allSatisfy(sheet -> assertThat(sheet.path("errors")).isEmpty());
        return report;
    }

    private Path sheets(YearlyRow row, LocalDate day) {
        return folder.resolve(row.id() + " on " + day);
    }

    private static String outcome(JsonNode sheet) {
        List<String> outcomes = sheet.path("outcomes").findValuesAsText("outcome");
        return Stream.of("failed", "undecided", "passed").filter(outcomes::contains).findFirst().orElse("not-applicable");
    }
}
