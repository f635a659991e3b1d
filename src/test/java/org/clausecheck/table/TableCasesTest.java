package org.clausecheck.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.engine.dmn.TableSource;
import org.clausecheck.engine.dmn.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableCasesTest {

    private static final Tables TABLES = Tables.builtIn();
    private static final String EGC = "decision-tables/T07-egc-limit.dmn";

    static List<String> files() {
        return TableSource.builtIn().files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCasesBesideATableProveAllOfIt(String file) throws IOException {
        TableDefinition table = TABLES.catalogue().table(TableCatalogue.tableName(file));
        List<TableCase> cases = TableCaseReader.read(Files.readString(Path.of(file.replace(".dmn", ".cases.yaml"))), table);

        TableCaseReport report = new TableCaseRunner(TABLES).run(table.name(), cases);

        assertThat(report.failures()).isEmpty();
        assertThat(report.unreachedRows()).isEmpty();
        assertThat(report.oneSidedBounds()).isEmpty();
        assertThat(report.unstatedFigures()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.cases()).isEqualTo(cases.size()).isPositive();
    }

    @Test
    void everyCaseFileStandsBesideATable() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("decision-tables"))) {
            List<String> cases = paths.map(Path::toString).filter(name -> name.endsWith(".cases.yaml")).toList();

            assertThat(cases).containsExactlyInAnyOrderElementsOf(files().stream().map(file -> file.replace(".dmn", ".cases.yaml"))
                    .toList());
        }
    }

    @Test
    void anotherRowOrFigureThanExpectedIsAFailure() {
        TableCaseReport report = run("""
                - name: wrong row
                  inputs: { fiscalYearEnd: 2022-09-20 }
                  expect: { row: T07-EGC-2 }
                - name: wrong figure
                  inputs: { fiscalYearEnd: 2022-09-20 }
                  expect: { row: T07-EGC-3, outputs: { revenueBelowUsd: 1235000001 } }
                - name: a figure where none is expected
                  inputs: { fiscalYearEnd: 2022-09-20 }
                  expect: { row: T07-EGC-3, outputs: { revenueBelowUsd: null } }
                - name: a row where none is expected
                  inputs: { fiscalYearEnd: 2022-09-20 }
                  expect: no row
                - name: right
                  inputs: { fiscalYearEnd: 2022-09-20 }
                  expect: { row: T07-EGC-3, outputs: { revenueBelowUsd: 1235000000.0 } }
                """);

        assertThat(report.failures()).containsExactly(
                new TableCaseReport.Failure("wrong row", "T07-EGC-2", "T07-EGC-3"),
                new TableCaseReport.Failure("wrong figure", "revenueBelowUsd 1235000001", "revenueBelowUsd 1235000000"),
                new TableCaseReport.Failure("a figure where none is expected", "revenueBelowUsd null", "revenueBelowUsd 1235000000"),
                new TableCaseReport.Failure("a row where none is expected", "no row", "T07-EGC-3"));
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void aRowWithoutCaseABoundWithoutItsOtherSideAndAFigureNobodyStatesAreTold() {
        TableCaseReport report = run("""
                - name: first day
                  inputs: { fiscalYearEnd: 2012-04-05 }
                  expect: { row: T07-EGC-1 }
                - name: last day
                  inputs: { fiscalYearEnd: 2017-04-11 }
                  expect: { row: T07-EGC-1 }
                - name: first day of the next
                  inputs: { fiscalYearEnd: 2017-04-12 }
                  expect: { row: T07-EGC-2, outputs: { revenueBelowUsd: 1070000000 } }
                """);

        assertThat(report.failures()).isEmpty();
        assertThat(report.unreachedRows()).containsExactly("T07-EGC-3");
        assertThat(report.oneSidedBounds()).containsExactly(
                new TableCaseReport.Bound("T07-EGC-1", "fiscalYearEnd", "2012-04-04"),
                new TableCaseReport.Bound("T07-EGC-2", "fiscalYearEnd", "2022-09-19"),
                new TableCaseReport.Bound("T07-EGC-2", "fiscalYearEnd", "2022-09-20"),
                new TableCaseReport.Bound("T07-EGC-3", "fiscalYearEnd", "2022-09-20"),
                new TableCaseReport.Bound("T07-EGC-3", "fiscalYearEnd", "2022-09-19"));
        assertThat(report.unstatedFigures()).containsExactly("T07-EGC-1 revenueBelowUsd", "T07-EGC-3 revenueBelowUsd");
    }

    @Test
    void aBoundIsSeenOnlyWhereTheOtherTestsHold() {
        TableDefinition table = TABLES.catalogue().table("NasdaqGm");

        TableCaseReport report = new TableCaseRunner(TABLES).run("NasdaqGm", TableCaseReader.read("""
                - name: the day of the change, for another standard
                  inputs: { standard: equity, pricingDate: 2026-01-16 }
                  expect: { row: T06-GM-2 }
                - name: the day after, for another standard
                  inputs: { standard: equity, pricingDate: 2026-01-17 }
                  expect: { row: T06-GM-2 }
                """, table));

        assertThat(report.oneSidedBounds()).extracting(TableCaseReport.Bound::wanted)
                .containsExactly("2026-01-16", "2026-01-17", "2026-01-17", "2026-01-16");
    }

    @Test
    void aBoundBetweenNumbersIsSeenOnItAndBeyondIt() {
        String file = "decision-tables/T99-age.dmn";
        String text = TableSource.builtIn().text(EGC).replace("T07-egc-limit", "T99-age").replace("EgcLimit", "Age")
                .replace("fiscalYearEnd", "ageYears")
                .replace("typeRef=\"date\"", "typeRef=\"number\"").replace("[date(\"2012-04-05\")..date(\"2017-04-11\")]", "[0..5)")
                .replace("[date(\"2017-04-12\")..date(\"2022-09-19\")]", "[5..10]").replace("&gt;= date(\"2022-09-20\")", "&gt; 10");
        Tables tables = Tables.of(TableSource.of(Map.of(file, text)));

        TableCaseReport report = new TableCaseRunner(tables).run("Age", TableCaseReader.read("""
                - { name: five, inputs: { ageYears: 5 }, expect: { row: T07-EGC-2 } }
                - { name: four, inputs: { ageYears: 4.99 }, expect: { row: T07-EGC-1 } }
                - { name: ten, inputs: { ageYears: 10 }, expect: { row: T07-EGC-2 } }
                """, tables.catalogue().table("Age")));

        assertThat(report.failures()).isEmpty();
        assertThat(report.oneSidedBounds()).containsExactly(
                new TableCaseReport.Bound("T07-EGC-1", "ageYears", "0"),
                new TableCaseReport.Bound("T07-EGC-1", "ageYears", "below 0"),
                new TableCaseReport.Bound("T07-EGC-2", "ageYears", "above 10"),
                new TableCaseReport.Bound("T07-EGC-3", "ageYears", "above 10"));
    }

    @Test
    void aCaseThatCannotBeReadIsNamed() {
        assertUnreadable("- { name: x, inputs: { fiscalYear: 2022-09-20 }, expect: no row }", "no input fiscalYear");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 2022-02-30 }, expect: no row }", "\"x\": fiscalYearEnd is a day");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 5 }, expect: no row }", "is a date, not 5");
        assertUnreadable("- { name: x, inputs: {}, expect: no row }", "the input fiscalYearEnd is missing");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 2022-09-20 }, expect: nothing }", "not \"nothing\"");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 2022-09-20 }, expect: { row: T07-EGC-9 } }", "no row T07-EGC-9");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 2022-09-20 }, expect: { row: T07-EGC-3, outputs: { limit: 1 } } }",
                "no output limit");
        assertUnreadable("- { name: x, inputs: { fiscalYearEnd: 2022-09-20 }, expects: no row }", "unknown [expects]");
        assertUnreadable("- { inputs: { fiscalYearEnd: 2022-09-20 }, expect: no row }", "a case has a name");
        assertUnreadable("name: x", "cases are a list");
        assertUnreadable("- { name: x, name: y, inputs: { fiscalYearEnd: 2022-09-20 }, expect: no row }", "Duplicate field 'name'");
        assertUnreadable("""
                - { name: x, inputs: { fiscalYearEnd: 2022-09-20 }, expect: no row }
                - { name: x, inputs: { fiscalYearEnd: 2022-09-21 }, expect: no row }
                """, "two cases have one name");
    }

    private static void assertUnreadable(String yaml, String reason) {
        assertThatThrownBy(() -> TableCaseReader.read(yaml, TABLES.catalogue().table("EgcLimit"))).isInstanceOf(TableException.class)
                .hasMessageContaining(reason);
    }

    private static TableCaseReport run(String yaml) {
        return new TableCaseRunner(TABLES).run("EgcLimit", TableCaseReader.read(yaml, TABLES.catalogue().table("EgcLimit")));
    }
}
