package org.clausecheck.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.clausecheck.engine.dmn.HousePolicy;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.sheet.read.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reader and the published schema agree, with an independent validator as the referee, over every small change of a full
 * configuration.
 */
class ConfigurationSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder().losslessNarrowing(true).build())).getSchema(ConfigurationSchema.json(), InputFormat.JSON);
    private static final String FULL = """
            { "fail-on": "high", "allow-undecided": true, "families": ["IP", "REG"], "severities": { "IP-004": "low", "REG-007": "critical" },
              "mandatory": ["XC-001"], "tables": ["house"], "rules": ["house"],
              "policy": { "accessHorizon": "2032-12-31", "lockupDays": 90, "lockupCoveragePct": 97.5, "demandCount": 3, "frontierOperations": 1e25, "boundaryAssets": ["weights", "patents"] },
              "waivers": { "longest": { "critical": 10, "low": 3652 }, "notice": 0 },
              "profiles": [ { "name": "supply-deals", "when": { "sheets": ["supply/**/*.json"], "clauses": ["escrow", "x-acme:carbon"], "deal-type": ["supply"] }, "fail-on": "low",
                              "severities": { "ACC-001": "low" }, "policy": { "mfnMonths": 3 }, "waivers": { "notice": 3 }, "families": [], "mandatory": [] }, { "name": "by-hand" } ] }
            """;
    /** What the schema cannot know: which rules and folders there are, what is mandatory, the calendar. */
    private static final List<String> BEYOND = List.of("unknown rule", "unknown family", "there is no folder",
            "leads out of the project", "is mandatory", "there is no day",
            "too many digits", "a second profile", "no path of a folder");
    private static final List<String> VALUES = List.of("\"text\"", "\"\"", "\" \"", "\"low\"", "\"IP-004\"", "\"2030-01-01\"",
            "\"../x\"", "\"/x\"", "\"a b\"", "\"42\"", "0", "1", "-1",
            "2.5", "101", "3653", "100001", "true", "false", "null", "[]", "{}", "[1]", "[\"low\"]", "{\"a\": 1}", "[\"text\", \"text\"]");

    @TempDir
    Path folder;

    private List<String> readerErrors(JsonNode configuration) {
        try {
            Files.createDirectories(folder.resolve("house"));
            return Configurations.read(configuration.toString(), folder.toRealPath()).errors().stream().map(InputError::message)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void agree(JsonNode configuration) {
        List<String> reader = readerErrors(configuration);
        List<String> schema = SCHEMA.validate(configuration).stream().map(Object::toString).toList();

        boolean bound = reader.stream().anyMatch(message -> BEYOND.stream().noneMatch(message::contains));
        assertThat(schema.isEmpty()).as("the schema refuses what the reader refuses: %s%nreader %s%nschema %s", configuration, reader,
                schema).satisfies(accepted -> assertThat(bound && accepted).isFalse());
        assertThat(schema.isEmpty() || !reader.isEmpty()).as("the reader refuses what the schema refuses: %s%nschema %s", configuration,
                schema).isTrue();
    }

    @Test
    void bothAcceptAFullConfiguration() throws IOException {
        JsonNode full = JSON.readTree(FULL);

        assertThat(SCHEMA.validate(full)).isEmpty();
        assertThat(readerErrors(full)).isEmpty();
    }

    @Test
    void bothAgreeOnEveryOtherValueAtEveryPlace() throws IOException {
        int tried = 0;
        int refused = 0;
        for (String pointer : pointers(JSON.readTree(FULL), "")) {
            for (String value : VALUES) {
                JsonNode changed = JSON.readTree(FULL);
                replace(changed, pointer, JSON.readTree(value));

                agree(changed);

                tried++;
                refused += SCHEMA.validate(changed).isEmpty() ? 0 : 1;
            }
        }
        assertThat(tried).isGreaterThan(1_000);
        assertThat(refused).isBetween(tried / 2, tried - 50);
    }

    @Test
    void bothAgreeOnMembersThatAreMissingOrTooMany() throws IOException {
        for (String pointer : pointers(JSON.readTree(FULL), "")) {
            JsonNode less = JSON.readTree(FULL);
            remove(less, pointer);
            agree(less);
            JsonNode more = JSON.readTree(FULL);
            if (more.at(pointer) instanceof ObjectNode object) {
                object.put("unknown", 1);
                agree(more);
            }
        }
    }

    @Test
    void theSchemaHasEveryFigureOfHousePolicy() throws IOException {
        JsonNode properties = JSON.readTree(ConfigurationSchema.json()).at("/$defs/policy/properties");

        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);

        assertThat(names).containsExactlyElementsOf(HousePolicy.figures(TableCatalogue.builtIn()).keySet());
    }

    @Test
    void theDefaultsKeepToTheSchema() throws IOException {
        JsonNode defaults = new YAMLMapper().readTree(Configuration.class.getResourceAsStream("defaults.yaml"));

        assertThat(SCHEMA.validate(defaults)).isEmpty();
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> pointers.addAll(pointers(node.get(name), at + "/" + name)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.addAll(pointers(node.get(i), at + "/" + i));
        }
        return at.isEmpty() ? pointers : Stream.concat(Stream.of(at), pointers.stream()).toList();
    }

    private static void replace(JsonNode root, String pointer, JsonNode value) {
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static void remove(JsonNode root, String pointer) {
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) parent).remove(name);
        }
    }
}
