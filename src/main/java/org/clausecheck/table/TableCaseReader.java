package org.clausecheck.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.engine.dmn.ValueType;

/**
 * Reads the cases that stand beside a table: a YAML list of {@code name}, {@code inputs}, and {@code expect}, which is {@code no row}, or
 * {@code row} with {@code outputs}, or for a collecting table {@code rows}. Days are written {@code 2026-05-01}, an empty figure
 * {@code null}.
 */
public final class TableCaseReader {

    private static final String NO_ROW = "no row";

    private static final ObjectReader YAML = YAMLMapper
            .builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().reader();

    private final TableDefinition table;
    private String at = "";

    private TableCaseReader(TableDefinition table) {
        this.table = table;
    }

    /** The cases in a text; {@link TableException} names the case that cannot be read and what is wrong with it. */
    public static List<TableCase> read(String yaml, TableDefinition table) {
        TableCaseReader reader = new TableCaseReader(table);
        List<TableCase> cases = new ArrayList<>();
        try {
            JsonNode list = YAML.readTree(yaml);
            reader.require(list.isArray() && !list.isEmpty(), "cases are a list");
            list.forEach(node -> cases.add(reader.tableCase(node)));
        } catch (IOException e) {
            throw new TableException("the cases of " + table.name() + " cannot be read: " + e.getMessage());
        }
        reader.at = "";
        reader.require(cases.stream().map(TableCase::name).distinct().count() == cases.size(), "two cases have one name");
        return cases;
    }

    private TableCase tableCase(JsonNode node) {
        at = node.path("name").asText();
        require(!at.isBlank(), "a case has a name");
        members(node, "name", "inputs", "expect");
        JsonNode expect = node.path("expect");
        if (expect.isTextual()) {
            require(expect.asText().equals(NO_ROW), "a case expects \"no row\", or a row, not \"" + expect.asText() + "\"");
            return new TableCase(at, inputs(node.path("inputs")), List.of(), Map.of());
        }
        members(expect, "row", "rows", "outputs");
        require(expect.has("row") != expect.has("rows"), "a case expects either row or rows");
        List<String> rows = new ArrayList<>();
        if (expect.has("row")) {
            rows.add(expect.get("row").asText());
        } else {
            require(!expect.has("outputs"), "outputs belong to one row");
            expect.get("rows").forEach(row -> rows.add(row.asText()));
        }
        rows.forEach(table::row);
        return new TableCase(at, inputs(node.path("inputs")), List.copyOf(rows), figures(expect.path("outputs")));
    }

    private Map<String, Object> inputs(JsonNode node) {
        require(node.isObject(), "a case has inputs");
        Map<String, Object> inputs = new LinkedHashMap<>();
        node.properties().forEach(member -> inputs.put(member.getKey(),
                value(member.getKey(), table.inputs().get(table.inputIndex(member.getKey())).type(), member.getValue())));
        table.inputs().forEach(input ->
                require(input.isOmissible() || inputs.containsKey(input.name()), "the input " + input.name() + " is missing"));
        return inputs;
    }

    private Map<String, Optional<Object>> figures(JsonNode node) {
        Map<String, Optional<Object>> figures = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            ValueType type = table.outputs().get(table.outputIndex(member.getKey())).type();
            JsonNode figure = member.getValue();
            figures.put(member.getKey(), figure.isNull() ? Optional.empty() : Optional.of(value(member.getKey(), type, figure)));
        });
        return figures;
    }

    private Object value(String name, ValueType type, JsonNode node) {
        boolean fits = switch (type) {
            case NUMBER -> node.isNumber();
            case DATE, TEXT -> node.isTextual();
            case FLAG -> node.isBoolean();
            case TEXT_LIST -> node.isArray();
        };
        require(fits, name + " is a " + type.dmnName() + ", not " + node);
        return switch (type) {
            case NUMBER -> node.decimalValue();
            case DATE -> day(name, node.asText());
            case TEXT -> node.asText();
            case FLAG -> node.booleanValue();
            case TEXT_LIST -> {
                List<String> texts = new ArrayList<>();
                node.forEach(text -> texts.add(text.asText()));
                yield List.copyOf(texts);
            }
        };
    }

    private LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TableException(where() + name + " is a day such as 2026-05-01, not " + text);
        }
    }

    private void members(JsonNode node, String... known) {
        require(node.isObject(), "expected an object with " + String.join(", ", known) + ", found " + node);
        TreeSet<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(List.of(known));
        require(unknown.isEmpty(), "unknown " + unknown);
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new TableException(where() + message);
        }
    }

    private String where() {
        return "cases of " + table.name() + (at.isEmpty() ? ": " : ", \"" + at + "\": ");
    }

    /** Whether two values of a table are the same; numbers by size, whatever their scale. */
    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal found ? number.compareTo(found) == 0 : one.equals(other);
    }
}
