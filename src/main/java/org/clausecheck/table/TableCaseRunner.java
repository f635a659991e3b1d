package org.clausecheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.clausecheck.engine.dmn.Row;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Words;

/** Asks a table its cases, as rules would, and says what they leave unproved. */
public final class TableCaseRunner {

    private final Tables tables;

    /** A runner over these tables. */
    public TableCaseRunner(Tables tables) {
        this.tables = tables;
    }

    /** Runs the cases of one table. */
    public TableCaseReport run(String name, List<TableCase> cases) {
        TableDefinition table = tables.catalogue().table(name);
        List<TableCaseReport.Failure> failures = new ArrayList<>();
        cases.forEach(tableCase -> failure(table, tableCase).ifPresent(failures::add));
        TreeSet<String> reached = new TreeSet<>();
        cases.forEach(tableCase -> reached.addAll(tableCase.rows()));
        return new TableCaseReport(name, cases.size(), failures,
                table.rows().stream().map(TableRow::id).filter(id -> !reached.contains(id)).toList(),
                BoundCoverage.missing(table, cases), unstated(table, cases));
    }

    private Optional<TableCaseReport.Failure> failure(TableDefinition table, TableCase tableCase) {
        String expected = words(tableCase.rows());
        List<Row> rows;
        try {
            rows = ask(table, tableCase);
        } catch (TableException e) {
            return Optional.of(new TableCaseReport.Failure(tableCase.name(), expected, e.getMessage()));
        }
        List<String> found = rows.stream().flatMap(row -> row.id().stream()).toList();
        if (!found.equals(tableCase.rows())) {
            return Optional.of(new TableCaseReport.Failure(tableCase.name(), expected, words(found)));
        }
        for (Map.Entry<String, Optional<Object>> figure : tableCase.figures().entrySet()) {
            Optional<Object> answer = value(table, rows.get(0), figure.getKey());
            boolean same = answer.isPresent() == figure.getValue().isPresent()
                    && (answer.isEmpty() || TableCaseReader.same(answer.get(), figure.getValue().get()));
            if (!same) {
                return Optional.of(new TableCaseReport.Failure(tableCase.name(), figure.getKey() + " " + words(figure.getValue()),
                        figure.getKey() + " " + words(answer)));
            }
        }
        return Optional.empty();
    }

    private List<Row> ask(TableDefinition table, TableCase tableCase) {
        List<Object> inputs = new ArrayList<>();
        tableCase.inputs().forEach((input, value) -> inputs.addAll(List.of(input, value)));
        return table.hitPolicy() == HitPolicy.COLLECT ? tables.rows(table.name(), inputs.toArray())
                : List.of(tables.row(table.name(), inputs.toArray()));
    }

    private static Optional<Object> value(TableDefinition table, Row row, String output) {
        return switch (table.outputs().get(table.outputIndex(output)).type()) {
            case NUMBER -> stated(row.number(output));
            case DATE -> stated(row.day(output));
            case TEXT -> stated(row.text(output));
            case FLAG -> stated(row.flag(output));
            case TEXT_LIST -> row.list(output).isStated() ? Optional.of(row.list(output).entries()) : Optional.empty();
        };
    }

    private static Optional<Object> stated(Fact<?> fact) {
        return fact.value().map(value -> value);
    }

    private static List<String> unstated(TableDefinition table, List<TableCase> cases) {
        List<String> unstated = new ArrayList<>();
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            return unstated;
        }
        for (TableRow row : table.rows()) {
            table.outputs().stream().map(TableDefinition.Output::name)
                    .filter(output -> cases.stream().noneMatch(tableCase -> tableCase.rows().equals(List.of(row.id()))
                            && tableCase.figures().containsKey(output)))
                    .forEach(output -> unstated.add(row.id() + " " + output));
        }
        return unstated;
    }

    private static String words(List<String> rows) {
        return rows.isEmpty() ? "no row" : String.join(", ", rows);
    }

    private static String words(Optional<Object> figure) {
        return figure.map(Words::of).orElse("null");
    }
}
