package org.clausecheck.engine.dmn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.clausecheck.engine.dmn.CellParser.CellException;
import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;

/** Reads the rows of a table whose columns are read, and tells every defect of each. */
final class RowReader {

    /** How the text of a cell is read. */
    interface Parser<T> {
        T read(String text) throws CellException;
    }

    private final String file;
    private final List<Input> inputs;
    private final List<Output> outputs;
    private final List<TableDefect> defects;
    private String row = "";

    /** A reader that adds what it finds wrong to the list. */
    RowReader(String file, List<Input> inputs, List<Output> outputs, List<TableDefect> defects) {
        this.file = file;
        this.inputs = inputs;
        this.outputs = outputs;
        this.defects = defects;
    }

    /** The rows in their order; those with defects are among them. */
    List<TableRow> rows(Element table) {
        List<String> annotations = table.children("annotation").map(annotation -> annotation.attribute("name")).toList();
        if (!annotations.containsAll(List.of("citation", "knownFrom", "mark"))) {
            defect(table, Kind.FORM, "a table has the annotations citation, knownFrom and mark, beside them perhaps successor and note; this one has " + annotations);
        }
        List<TableRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        table.children("rule").forEach(rule -> {
            row = rule.attribute("id");
            if (row.isEmpty()) {
                defect(rule, Kind.ROW_ID, "the row has no id");
            } else if (!ids.add(row)) {
                defect(rule, Kind.ROW_ID, "a second row with this id");
            }
            rows.add(tableRow(rule, annotations));
        });
        row = "";
        if (rows.isEmpty()) {
            defect(table, Kind.FORM, "the table has no rows");
        }
        return rows;
    }

    private TableRow tableRow(Element rule, List<String> annotations) {
        List<Element> tests = rule.children("inputEntry").toList();
        List<Element> figures = rule.children("outputEntry").toList();
        List<Element> remarks = rule.children("annotationEntry").toList();
        if (tests.size() != inputs.size() || figures.size() != outputs.size() || remarks.size() != annotations.size()) {
            defect(rule, Kind.FORM, "a row has a cell for each of its " + inputs.size() + " inputs, " + outputs.size() + " outputs and "
                    + annotations.size() + " annotations");
            return new TableRow(row, rule.line(), List.of(), List.of(), "", Optional.empty(), "", Optional.empty(), "");
        }
        List<InputTest> readTests = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            readTests.add(inputCell(tests.get(i), inputs.get(i)));
        }
        List<Optional<Object>> readFigures = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            Element figure = figures.get(i);
            ValueType type = outputs.get(i).type();
            readFigures.add(cell(figure, text -> CellParser.value(type, text), message -> defect(figure, Kind.CELL, message))
                    .orElse(Optional.empty()));
        }
        Map<String, String> remark = new TreeMap<>();
        for (int i = 0; i < annotations.size(); i++) {
            remark.put(annotations.get(i), remarks.get(i).text());
        }
        String mark = remark.getOrDefault("mark", "");
        if (!TableDefinition.MARKS.contains(mark)) {
            defect(rule, Kind.MARK, "a row is marked official, secondary, unverified or house, not \"" + mark + "\"");
        }
        String citation = remark.getOrDefault("citation", "");
        if (citation.isEmpty()) {
            defect(rule, Kind.CITATION, "the row cites no law, notice or custom");
        }
        return new TableRow(row, rule.line(), List.copyOf(readTests), List.copyOf(readFigures), citation,
                knownFrom(rule, remark.getOrDefault("knownFrom", "")), mark, successor(rule, remark.getOrDefault("successor", "")),
                remark.getOrDefault("note", ""));
    }

    private Optional<YearMonth> successor(Element rule, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            defect(rule, Kind.SUCCESSOR, "successor is a month such as 2027-02 or empty, not \"" + text + "\"");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> knownFrom(Element rule, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            defect(rule, Kind.KNOWN_FROM, "knownFrom is a day such as 2026-05-01 or empty, not \"" + text + "\"");
            return Optional.empty();
        }
    }

    private InputTest inputCell(Element cell, Input input) {
        InputTest test = cell(cell, text -> CellParser.test(input.type(), text), message -> defect(cell, Kind.CELL, message)).orElse(InputTest.ANY);
        boolean listed = input.type() != ValueType.TEXT || test.isAny()
                || test.intervals().stream().flatMap(interval -> interval.low().stream())
                .allMatch(value -> input.values().contains(value) && !value.equals(TableDefinition.ANY));
        if (!listed) {
            defect(cell, Kind.INPUT_VALUES, "the cell " + cell.text() + " names a value that is not among " + input.values());
        }
        return test;
    }

    /** What a cell says; empty, and the fault told, if it is not written as a cell is. */
    static <T> Optional<T> cell(Element cell, Parser<T> parser, Consumer<String> fault) {
        try {
            return Optional.of(parser.read(cell.text()));
        } catch (CellException e) {
            fault.accept("\"" + cell.text() + "\": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void defect(Element element, Kind kind, String message) {
        defects.add(new TableDefect(file, element.line(), kind, row, message));
    }
}
