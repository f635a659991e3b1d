package org.clausecheck.engine.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;

/**
 * The table of house policy as a house sets single figures of it: each figure takes the place of the table's own in the row that answers
 * where no kind of deal is named. What rules, explanations, pages and hashes see is a table with those rows.
 */
public final class HousePolicy {

    /** The name of the table. */
    public static final String TABLE = "HousePolicy";

    private static final String KEY = "key";
    private static final String UNIT = "unit";

    /**
     * A key of the table and its figure.
     *
     * @param key      the name
     * @param type     number, date or list of texts
     * @param unit     days, months, percent or what is counted; empty if the table names none
     * @param value    a {@link BigDecimal}, a {@link LocalDate} or a list of texts
     * @param row      the id of the row
     * @param citation what the row rests on
     */
    public record Figure(String key, ValueType type, String unit, Object value, String row, String citation) {
    }

    /**
     * A figure of a house.
     *
     * @param value    as the key's type wants it
     * @param citation what the row then rests on, such as the file that sets it
     */
    public record Setting(Object value, String citation) {
    }

    private HousePolicy() {
    }

    /** The figures of the table by key, in the order in which the table lists its keys. */
    public static Map<String, Figure> figures(TableCatalogue catalogue) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (catalogue.names().contains(TABLE)) {
            TableDefinition table = catalogue.table(TABLE);
            keys(table).forEach(key -> row(table, key).flatMap(row -> figure(table, key, row)).ifPresent(figure -> figures.put(key,
                    figure)));
        }
        return figures;
    }

    private static List<String> keys(TableDefinition table) {
        return table.inputs().stream().filter(input -> input.name().equals(KEY)).flatMap(input -> input.values().stream()).toList();
    }

    /** The row that answers for a key where nothing else is asked. */
    private static Optional<TableRow> row(TableDefinition table, String key) {
        return table.rows().stream().filter(row -> IntStream.range(0, table.inputs().size()).allMatch(i -> {
            Input input = table.inputs().get(i);
            return row.tests().get(i).isAny() || input.type() == ValueType.TEXT && row.tests().get(i).matches(input.name().equals(KEY)
                    ? key : TableDefinition.ANY);
        })).findFirst();
    }

    private static Optional<Figure> figure(TableDefinition table, String key, TableRow row) {
        Optional<Object> unit = value(table, row, UNIT);
        return filled(table, row).map(output -> new Figure(key, output.type(), unit.map(Object::toString).orElse(""),
                value(table, row, output.name()).orElseThrow(), row.id(), row.citation()));
    }

    private static Optional<Output> filled(TableDefinition table, TableRow row) {
        return table.outputs().stream().filter(output -> !output.name().equals(UNIT) && value(table, row, output.name()).isPresent())
                .findFirst();
    }

    private static Optional<Object> value(TableDefinition table, TableRow row, String output) {
        return IntStream.range(0, table.outputs().size()).filter(i -> table.outputs().get(i).name().equals(output)).boxed().findFirst()
                .flatMap(i -> row.figures().get(i));
    }

    /**
     * The tables of a source, with these figures of a house, by key, in the rows of this one. Nothing is read before the table is asked
     * for.
     */
    public static TableSource overriding(TableSource source, Map<String, Setting> overrides) {
        Map<String, Setting> kept = Map.copyOf(overrides);
        return new TableSource() {
            @Override
            public List<String> files() {
                return source.files();
            }

            @Override
            public String text(String file) {
                String text = source.text(file);
                return TableCatalogue.tableName(file).equals(TABLE) ? overridden(file, text, kept) : text;
            }
        };
    }

    private static String overridden(String file, String text, Map<String, Setting> overrides) {
        TableDefinition table = TableDefinition.read(file, text);
        Map<String, List<String>> keysByRow = new LinkedHashMap<>();
        keys(table).stream().filter(overrides::containsKey).forEach(key -> row(table, key).ifPresent(row -> keysByRow
                .computeIfAbsent(row.id(), id -> new ArrayList<>()).add(key)));
        return TableWriter.write(TableScan.scan(file, text), element -> element.name().equals("decisionTable") ? table(element, table,
                keysByRow, overrides) : element);
    }

    private static Element table(Element element, TableDefinition table, Map<String, List<String>> keysByRow, Map<String,
            Setting> overrides) {
        List<String> annotations = element.children("annotation").map(annotation -> annotation.attribute("name")).toList();
        List<Element> children = new ArrayList<>();
        element.children().forEach(child -> {
            List<String> keys = child.name().equals("rule") ? keysByRow.getOrDefault(child.attribute("id"), List.of()) : List.of();
            List<String> others = keys.isEmpty() ? List.of() : others(table, table.row(child.attribute("id")), keys);
            if (keys.isEmpty() || !others.isEmpty()) {
                children.add(keys.isEmpty() ? child : asked(child, table, others));
            }
            for (String key : keys) {
                Element row = others.isEmpty() && keys.size() == 1 ? child : asked(child, table, List.of(key)).withAttribute("id",
                        child.attribute("id") + "-" + key);
                children.add(row(row, table, annotations, key, overrides.get(key)));
            }
        });
        return element.withChildren(children);
    }

    /** The keys for which a row goes on to stand as it is. */
    private static List<String> others(TableDefinition table, TableRow row, List<String> keys) {
        return keys(table).stream().filter(key -> !keys.contains(key) && row(table, key).filter(row::equals).isPresent()).toList();
    }

    private static Element asked(Element row, TableDefinition table, List<String> keys) {
        int column = table.inputIndex(KEY);
        int[] at = {0};
        return row.withChildren(row.children().map(cell -> cell.name().equals("inputEntry") && at[0]++ == column
                ? cell.withText(keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "))) : cell).toList());
    }

    private static Element row(Element row, TableDefinition table, List<String> annotations, String key, Setting setting) {
        TableRow old = row(table, key).orElseThrow();
        String output = filled(table, old).map(Output::name).orElse("");
        int[] figure = {0};
        int[] remark = {0};
        return row.withChildren(row.children().map(cell -> switch (cell.name()) {
            case "outputEntry" -> table.outputs().get(figure[0]++).name().equals(output) ? cell.withText(feel(setting.value())) : cell;
            case "annotationEntry" -> switch (annotations.get(remark[0]++)) {
                case "citation" -> cell.withText(setting.citation());
                case "mark" -> cell.withText("house");
                default -> cell.withText("");
            };
            default -> cell;
        }).toList());
    }

    /** A value as a cell is written. */
    private static String feel(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof LocalDate day ? "date(\"" + day + "\")"
                : ((List<?>) value).stream().map(text -> "\"" + text + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}
