package org.clausecheck.sheet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSchemaTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema = read(SheetSchema.json());

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSchemaIsASchemaOfItsDialect() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        List<?> faults = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")).validate(schema);

        assertThat(faults).isEmpty();
    }

    @Test
    void theSchemaIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String here = SheetSchema.json();
        try {
            Locale.setDefault(new Locale("tr", "TR"));

            assertThat(SheetSchema.json()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = schema.findValues("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.textValue()).startsWith("#/");
            assertThat(schema.at(reference.textValue().substring(1)).isMissingNode()).as(reference.textValue()).isFalse();
        });
    }

    @Test
    void everyMemberThatAnEditorOffersIsDescribed() {
        List<String> silent = new ArrayList<>();
        schema.get("$defs").properties().stream().filter(entry -> Character.isUpperCase(entry.getKey().charAt(0)))
                .forEach(entry -> entry.getValue().path("properties").properties().forEach(member -> {
                    JsonNode target = member.getValue().has("description") ? member.getValue()
                            : schema.at(member.getValue().path("$ref").asText("#/none").substring(1));
                    if (!target.has("description")) {
                        silent.add(entry.getKey() + "." + member.getKey());
                    }
                }));

        assertThat(silent).isEmpty();
    }

    @Test
    void everyExampleOfAMemberIsAValueOfIt() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<String> wrong = new ArrayList<>();
        schema.get("$defs").properties().forEach(definition -> definition.getValue().path("properties").properties().forEach(member ->
                member.getValue().path("examples").forEach(example -> {
                    ObjectNode alone = schema.deepCopy();
                    JsonNode asked = alone.retain("$defs", "$schema", "properties")
                            .put("$ref", "#/$defs/" + definition.getKey() + "/properties/" + member.getKey());
                    if (!registry.getSchema(asked).validate(example).isEmpty()) {
                        wrong.add(definition.getKey() + "." + member.getKey() + ": " + example);
                    }
                })));

        assertThat(schema.findValues("examples")).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsASheet(Path example) throws IOException {
        assertThat(Referee.ofTermSheets().faults(JSON.readTree(example.toFile()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2000-02-29", "2025-12-31", "2025-04-30", "0000-02-29"})
    void daysThatExistFitThePattern(String day) {
        assertThat(Pattern.compile(Patterns.DATE).matcher(day).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-1", "2025-06-00", "25-06-01"})
    void daysThatDoNotExistDoNotFitThePattern(String day) {
        assertThat(Pattern.compile(Patterns.DATE).matcher(day).find()).isFalse();
    }
}
