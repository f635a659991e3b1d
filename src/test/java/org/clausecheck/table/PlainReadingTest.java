package org.clausecheck.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.engine.dmn.Row;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableSource;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and a plain second reading of the same file give the same row and the same figures, on every row and both sides of every
 * bound.
 */
class PlainReadingTest {

    private static final String HSR = "decision-tables/T01-hsr-size.dmn";

    static List<String> files() {
        return TableSource.builtIn().files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void engineAndPlainReadingAgree(String file) throws Exception {
        String text = TableSource.builtIn().text(file);
        PlainTable plain = PlainTable.read(text);

        List<String> differences = differences(file, text, plain);

        assertThat(differences).isEmpty();
        assertThat(plain.questions()).as("every row is asked").anyMatch(question -> !plain.covering(question).isEmpty());
        assertThat(plain.questions().stream().flatMap(question -> plain.covering(question).stream()).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(plain.rows.keySet());
    }

    @Test
    void aChangedDayIsSeen() throws Exception {
        PlainTable plain = PlainTable.read(TableSource.builtIn().text(HSR));
        String changed = TableSource.builtIn().text(HSR).replace("date(\"2020-02-26\")", "date(\"2020-02-25\")");

        assertThat(differences(HSR, changed, plain)).containsExactly("[2020-02-26]: [T01-2019] but the engine [none]");
    }

    @Test
    void aChangedFigureIsSeen() throws Exception {
        PlainTable plain = PlainTable.read(TableSource.builtIn().text(HSR));
        String changed = TableSource.builtIn().text(HSR).replace("126400000", "126400001");

        assertThat(differences(HSR, changed, plain)).isNotEmpty().allMatch(difference -> difference
                .contains("minSizeUsd 126400000 but the engine 126400001"));
    }

    @Test
    void aChangedBoundIsSeen() throws Exception {
        String file = "decision-tables/T11-ai-calendar.dmn";
        PlainTable plain = PlainTable.read(TableSource.builtIn().text(file));
        String changed = TableSource.builtIn().text(file).replace("&gt;= date(\"2024-07-12\")", "&gt; date(\"2024-07-12\")");

        assertThat(differences(file, changed, plain)).isNotEmpty().allMatch(difference -> difference.contains("2024-07-12"));
    }

    private static List<String> differences(String file, String text, PlainTable plain) {
        Tables tables = Tables.of(TableSource.of(Map.of(file, text)));
        TableDefinition table = tables.catalogue().tables().get(0);
        List<String> differences = new ArrayList<>();
        for (List<String> question : plain.questions()) {
            List<Object> inputs = new ArrayList<>();
            for (int i = 0; i < question.size(); i++) {
                inputs.add(plain.inputs.get(i));
                inputs.add(value(plain.types.get(i), question.get(i)));
            }
            List<Row> rows = rows(tables, table, inputs.toArray());
            List<String> expected = plain.covering(question);
            List<String> found = rows.stream().flatMap(row -> row.id().stream()).toList();
            if (!expected.equals(found)) {
                differences.add(question + ": " + expected + " but the engine " + (found.isEmpty() ? "[none]" : found));
            } else {
                for (int i = 0; i < expected.size(); i++) {
                    differences.addAll(figures(plain, table, question, expected.get(i), rows.get(i)));
                }
            }
        }
        return differences;
    }

    private static List<Row> rows(Tables tables, TableDefinition table, Object... inputs) {
        return table.hitPolicy() == HitPolicy.COLLECT ? tables.rows(table.name(), inputs) : List.of(tables.row(table.name(), inputs));
    }

    private static List<String> figures(PlainTable plain, TableDefinition table, List<String> question, String id, Row row) {
        List<String> differences = new ArrayList<>();
        for (String output : plain.outputs) {
            String wanted = plain.figure(id, output);
            String found = figure(table, row, output);
            if (!wanted.equals(found)) {
                differences.add(question + ": " + output + " " + wanted + " but the engine " + found);
            }
        }
        return differences;
    }

    private static Object value(String type, String text) {
        return switch (type) {
            case "number" -> new BigDecimal(text);
            case "date" -> LocalDate.parse(text);
            case "boolean" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static String figure(TableDefinition table, Row row, String output) {
        return switch (table.outputs().get(table.outputIndex(output)).type()) {
            case NUMBER -> words(row.number(output));
            case DATE -> words(row.day(output));
            case TEXT -> words(row.text(output));
            case FLAG -> words(row.flag(output));
            case TEXT_LIST -> row.list(output).isStated() ? Words.of(row.list(output).entries()) : "null";
        };
    }

    private static String words(Fact<?> fact) {
        return fact.isStated() ? Words.of(fact.get()) : "null";
    }
}
