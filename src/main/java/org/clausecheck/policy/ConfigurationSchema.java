package org.clausecheck.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.engine.dmn.HousePolicy;
import org.clausecheck.engine.dmn.HousePolicy.Figure;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.schema.ClauseTypes;

/**
 * The JSON Schema of a configuration, for editors. Figures of house policy, types of clauses and kinds of deal are filled in from what
 * the product has; which rules there are only the reader knows, for a house may add its own.
 */
public final class ConfigurationSchema {

    private ConfigurationSchema() {
    }

    /** The schema, with a line feed at its end. */
    public static String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = ConfigurationSchema.class.getResourceAsStream("config.schema.json")) {
            ObjectNode schema = (ObjectNode) mapper.readTree(in);
            ObjectNode figures = (ObjectNode) schema.at("/$defs/policy/properties");
            HousePolicy.figures(TableCatalogue.builtIn()).forEach((key, figure) -> figures.set(key, figure(mapper, figure)));
            fill((ArrayNode) schema.at("/$defs/profile/properties/when/properties/clauses/items/anyOf/0/enum"), ClauseTypes.NAMES);
            fill((ArrayNode) schema.at("/$defs/profile/properties/when/properties/deal-type/items/enum"), Stream.of(DealType.values())
                    .map(Words::of).toList());
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return mapper.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter)).writeValueAsString(schema) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(ArrayNode array, Collection<String> values) {
        values.forEach(array::add);
    }

    private static ObjectNode figure(JsonMapper mapper, Figure figure) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("description", "Built in: " + Words.of(figure.value()) + (figure.unit().isEmpty() || figure.unit().equals("day") ? ""
                : " " + figure.unit()) + ".");
        switch (figure.type()) {
            case DATE -> schema.put("type", "string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case TEXT_LIST -> list(schema.put("type", "array").put("minItems", 1).put("uniqueItems", true).putObject("items"), figure);
            default -> number(schema, figure.unit());
        }
        return schema;
    }

    private static void list(ObjectNode items, Figure figure) {
        if (figure.unit().equals("assets")) {
            fill(items.putArray("enum"), Taxonomy.ASSETS.codes());
        } else {
            items.put("type", "string");
        }
    }

    private static void number(ObjectNode schema, String unit) {
        schema.put("type", unit.equals("percent") ? "number" : "integer").put("minimum", 0);
        if (unit.equals("percent")) {
            schema.put("maximum", 100);
        } else if (NamesReader.PERIODS.contains(unit)) {
            schema.put("maximum", NamesReader.MOST_UNITS);
        }
    }
}
