package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class JsonLinesReportTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/clausecheck/report");

    private static List<JsonNode> lines(String name) {
        return new JsonLinesReport(Runs.all().get(name)).text().lines().map(ReportReader::json).toList();
    }

    private static List<String> types(String name) {
        return lines(name).stream().map(line -> line.path("type").asText()).toList();
    }

    @Test
    void theRunComesFirstThenSheetAfterSheet() {
        assertThat(types("several")).containsExactly("run", "sheet", "undecided", "sheet", "error", "error", "sheet", "finding", "sheet",
                "finding");
        assertThat(types("compared")).containsExactly("run", "sheet", "finding", "finding", "resolved", "resolved", "change", "change",
                "sheet", "finding");
        assertThat(types("policy")).containsExactly("run", "sheet", "policy", "notice", "notice");
        assertThat(types("no sheet")).containsExactly("run");
    }

    @Test
    void everyLineOfASheetNamesItsFileAndId() {
        assertThat(lines("compared")).filteredOn(line -> !List.of("run", "sheet").contains(line.path("type").asText()))
                .allSatisfy(line -> {
                    assertThat(line.path("file").asText()).isIn("deal.json", "other.json");
                    assertThat(line.path("sheet").asText()).isEqualTo("the-deal");
                });
        assertThat(lines("broken").get(2).path("file").asText()).isEqualTo("bad.json");
        assertThat(lines("broken").get(2).at("/at/line").asInt()).isEqualTo(5);
    }

    @Test
    void aChangedTermStaysOnOneLine() {
        JsonNode change = lines("compared").get(6);

        assertThat(change.path("before").asText()).isEqualTo("2030-12-31");
        assertThat(change.at("/after/event").asText()).isEqualTo("ipo");
    }

    /** The two schemas describe the same things; what is added to the one belongs into the other. */
    @Test
    void theSchemaOfALineSaysWhatTheSchemaOfAReportSays() throws IOException {
        JsonNode report = ReportReader.json(Files.readString(SCHEMAS.resolve("report.schema.json"))).path("$defs");
        JsonNode line = ReportReader.json(Files.readString(SCHEMAS.resolve("report-line.schema.json"))).path("$defs");

        report.fieldNames().forEachRemaining(name -> {
            if (line.has(name)) {
                assertThat(line.path(name)).as(name).isEqualTo(report.path(name));
            }
        });
        assertThat(members(line.path("findingLine"), name -> !List.of("type", "file", "sheet").contains(name)))
                .isEqualTo(members(report.path("finding"), name -> true));
        assertThat(members(line.path("undecidedLine"), name -> !List.of("type", "file", "sheet").contains(name)))
                .isEqualTo(members(report.path("undecided"), name -> true));
        assertThat(members(line.path("resolvedLine"), name -> !List.of("type", "file", "sheet").contains(name)))
                .isEqualTo(members(report.at("/comparison/properties/resolved/items"), name -> true));
        assertThat(members(line.path("changeLine"), name -> !List.of("type", "file", "sheet").contains(name)))
                .isEqualTo(members(report.at("/comparison/properties/changes/items"), name -> true));
        assertThat(members(line.path("noticeLine"), name -> !name.equals("type")))
                .isEqualTo(members(report.at("/policy/properties/notices/items"), name -> true));
        assertThat(members(line.path("sheetLine"), name -> !List.of("type", "comparedWith").contains(name)))
                .isEqualTo(members(report.path("sheet"),
                name -> !List.of("findings", "undecided", "outcomes", "notChecked", "errors", "comparison").contains(name)));
    }

    private static Map<String, JsonNode> members(JsonNode definition, Predicate<String> wanted) {
        Map<String, JsonNode> members = new TreeMap<>();
        definition.path("properties").fieldNames().forEachRemaining(name -> members.put(name, definition.path("properties").path(name)));
        return members.entrySet().stream().filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
