package org.clausecheck.engine.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;

/** Makes a {@link TableDefinition} of a file that {@link TableScan} let pass, and collects everything that keeps it from being one. */
final class TableReader {

    /** The one namespace of all tables; a model is told apart by its name. */
    static final String NAMESPACE = "https://clausecheck.org/decision-tables";

    private static final String NAME = "[a-z][A-Za-z0-9]*";

    private final String file;
    private final List<TableDefect> defects = new ArrayList<>();

    private TableReader(String file) {
        this.file = file;
    }

    /** The table of a file; {@link TableException} with all its defects. */
    static TableDefinition read(String file, String xml) {
        Element definitions = TableScan.scan(file, xml);
        TableReader reader = new TableReader(file);
        Optional<TableDefinition> table = reader.table(definitions);
        if (!reader.defects.isEmpty() || table.isEmpty()) {
            throw new TableException(reader.defects.stream().sorted(TableDefect.ORDER).toList());
        }
        return table.get();
    }

    /** The name that a file gives its model: the file's own name without folder and ending. */
    static String modelName(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.dmn$", "");
    }

    /** The name of the decision in a file: {@code T01-hsr-size.dmn} holds {@code HsrSize}. */
    static String decisionName(String file) {
        StringBuilder name = new StringBuilder();
        for (String word : modelName(file).replaceFirst("^T\\d+-", "").split("-")) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private Optional<TableDefinition> table(Element definitions) {
        checkName(definitions, "the model", modelName(file));
        if (!definitions.attribute("namespace").equals(NAMESPACE)) {
            form(definitions, "the namespace of every table is " + NAMESPACE);
        }
        List<Element> decisions = definitions.children("decision").toList();
        if (decisions.size() != 1 || decisions.get(0).children("decisionTable").count() != 1) {
            form(definitions, "a file holds exactly one decision, and that a decision table");
            return Optional.empty();
        }
        Element decision = decisions.get(0);
        checkName(decision, "the decision", decisionName(file));
        decision.child("variable").ifPresent(variable -> checkName(variable, "the variable of the decision", decisionName(file)));
        definitions.children("itemDefinition").forEach(this::checkItemDefinition);
        Element table = decision.child("decisionTable").orElseThrow();
        List<Input> inputs = inputs(definitions, table);
        List<Output> outputs = table.children("output").map(this::output).toList();
        if (outputs.isEmpty()) {
            form(table, "a table answers with at least one output");
        }
        List<TableRow> rows = new RowReader(file, inputs, outputs, defects).rows(table);
        String question = decision.child("question").map(Element::characters).orElse("");
        if (question.isEmpty()) {
            form(decision, "the question that the table answers is missing");
        }
        return Optional.of(new TableDefinition(file, decision.attribute("name"), question,
                decision.child("description").map(Element::characters).orElse(""), hitPolicy(table), inputs, outputs, rows));
    }

    private void checkName(Element element, String what, String wanted) {
        if (!element.attribute("name").equals(wanted)) {
            form(element, what + " of this file is named " + wanted + ", not " + element.attribute("name"));
        }
    }

    private void checkItemDefinition(Element definition) {
        boolean texts = definition.attribute("name").equals(ValueType.TEXT_LIST.dmnName())
                && definition.attribute("isCollection").equals("true")
                && definition.child("typeRef").map(Element::characters).orElse("").equals(ValueType.TEXT.dmnName());
        if (!texts) {
            form(definition, "the only type a table may declare is textList, a collection of string");
        }
    }

    private HitPolicy hitPolicy(Element table) {
        String policy = table.attribute("hitPolicy");
        if (!table.attribute("aggregation").isEmpty() || !List.of("", "UNIQUE", "COLLECT").contains(policy)) {
            form(table, "the hit policy is UNIQUE, or COLLECT without aggregation");
        }
        return policy.equals("COLLECT") ? HitPolicy.COLLECT : HitPolicy.UNIQUE;
    }

    private List<Input> inputs(Element definitions, Element table) {
        Map<String, String> declared = new TreeMap<>();
        definitions.children("inputData").forEach(data -> {
            String type = data.child("variable").map(variable -> variable.attribute("typeRef")).orElse("");
            declared.put(data.attribute("name"), type);
            checkInputName(data);
            data.child("variable").ifPresent(variable -> checkName(variable, "the variable of this input", data.attribute("name")));
        });
        List<Input> inputs = new ArrayList<>();
        table.children("input").forEach(column -> inputs.add(input(column, declared)));
        Set<String> asked = new HashSet<>();
        inputs.forEach(input -> asked.add(input.name()));
        if (inputs.isEmpty() || asked.size() < inputs.size() || !asked.equals(declared.keySet())) {
            form(table, "the table asks each of its input data exactly once; declared are " + declared.keySet());
        }
        return inputs;
    }

    private void checkInputName(Element data) {
        String name = data.attribute("name");
        if (FeelNames.isTaken(name)) {
            defect(data, Kind.INPUT_NAME, "an input named " + name + " hides the word of FEEL, so that cells silently match nothing");
        } else if (!name.matches(NAME)) {
            defect(data, Kind.INPUT_NAME, "an input has a name like closingDate, not \"" + name + "\"");
        }
    }

    private Input input(Element column, Map<String, String> declared) {
        Element expression = column.child("inputExpression").orElse(column);
        String name = expression.text();
        String typeRef = expression.attribute("typeRef");
        ValueType type = type(expression, typeRef);
        if (type == ValueType.TEXT_LIST) {
            form(column, "an input holds one value");
        }
        if (!declared.containsKey(name)) {
            form(column, "a column asks an input by its name, not \"" + name + "\"");
        } else if (!declared.get(name).equals(typeRef)) {
            form(column, "the column asks " + name + " as " + typeRef + ", the input is declared as " + declared.get(name));
        }
        Optional<InputTest> allowed = allowed(column, "inputValues", type);
        if (type == ValueType.TEXT && allowed.isEmpty()) {
            defect(column, Kind.INPUT_VALUES, "the text input " + name + " does not list its values");
        }
        List<String> values = type != ValueType.TEXT ? List.of() : allowed.stream().flatMap(test -> test.intervals().stream())
                .flatMap(interval -> interval.low().stream()).map(String.class::cast).toList();
        return new Input(name, column.attribute("label"), type, allowed, values);
    }

    private Output output(Element column) {
        String name = column.attribute("name");
        if (!name.matches(NAME)) {
            form(column, "an output has a name like minSizeUsd, not \"" + name + "\"");
        }
        ValueType type = type(column, column.attribute("typeRef"));
        allowed(column, "outputValues", type == ValueType.TEXT_LIST ? ValueType.TEXT : type);
        return new Output(name, column.attribute("label"), type);
    }

    private ValueType type(Element element, String typeRef) {
        Optional<ValueType> type = ValueType.of(typeRef);
        if (type.isEmpty()) {
            form(element, "a column is of type number, date, string, boolean or (outputs only) textList, not \"" + typeRef + "\"");
        }
        return type.orElse(ValueType.TEXT);
    }

    private Optional<InputTest> allowed(Element column, String element, ValueType type) {
        return column.child(element).flatMap(values -> {
            Optional<InputTest> test = RowReader.cell(values, text -> CellParser.test(type, text),
                    message -> defect(values, Kind.CELL, message));
            if (test.isPresent() && (test.get().isAny() || test.get().negated())) {
                defect(values, Kind.INPUT_VALUES, "the values of a column are listed one by one");
            }
            return test;
        });
    }

    private void form(Element element, String message) {
        defect(element, Kind.FORM, message);
    }

    private void defect(Element element, Kind kind, String message) {
        defects.add(new TableDefect(file, element.line(), kind, "", message));
    }
}
