package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a change of law does to one and the same sheet: before it and after it, through the command line. The pairs stand in
 * {@code as-of/pairs.yaml}; their two sides differ in one day only.
 */
class AsOfPairsTest {

    private static final Path PAIRS = Path.of("src/test/resources/as-of/pairs.yaml");
    private static final String DAY = "DAY";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theOutcomeFlipsBetweenTheDays() throws IOException {
        return pairs().stream().flatMap(pair -> Stream.of("before", "after").map(side -> DynamicTest.dynamicTest(
                pair.path("rule").asText() + ", " + pair.at("/" + side + "/day").asText() + ": " + pair.path("pair").asText(),
                () -> holds(pair, pair.path(side)))));
    }

    @Test
    void everyPairChangesSomethingWithOneDay() throws IOException {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(17).allSatisfy(pair -> {
            JsonNode before = pair.path("before");
            JsonNode after = pair.path("after");
            assertThat(before.path("day").asText()).isLessThan(after.path("day").asText());
            assertThat(List.of(before.path("outcome"), before.path("rows")))
                    .isNotEqualTo(List.of(after.path("outcome"), after.path("rows")));
            assertThat(before.has("rows") || after.has("rows")).as("a row that decides").isTrue();
            String days = pair.path("sheet") + " " + pair.path("asOf");
            assertThat(days.split('"' + DAY + '"', -1)).as("places of the day in " + pair.path("pair")).hasSize(2);
        });
    }

    private static List<JsonNode> pairs() throws IOException {
        List<JsonNode> pairs = new ArrayList<>();
        new YAMLMapper().readTree(Files.readString(PAIRS)).forEach(pairs::add);
        return pairs;
    }

    private void holds(JsonNode pair, JsonNode side) throws IOException {
        String day = side.path("day").asText();
        String asOf = pair.path("asOf").asText().replace(DAY, day);
        String rule = pair.path("rule").asText();
        String sheet = pair.path("sheet").toString().replace(DAY, day);
        String file = Files.writeString(folder.resolve(rule + "-" + day + ".json"), sheet).toString();

        JsonNode report = report(Cli.run("check", file, "--as-of", asOf, "--rule", rule, "--format", "json"));

        String outcome = side.path("outcome").asText();
        assertThat(gravest(report)).isEqualTo(outcome);
        List<String> rows = texts(side.path("rows"));
        if (outcome.equals("passed")) {
            assertThat(Cli.run("explain", rule, file, "--as-of", asOf).out()).contains("passed").contains(rows);
        } else {
            assertThat(report.at("/sheets/0").findValuesAsText("row")).containsOnlyOnceElementsOf(rows).hasSameElementsAs(rows);
        }
        String messages = String.join("\n", report.at("/sheets/0/findings").findValuesAsText("message"));
        texts(side.path("shows")).forEach(words -> assertThat(messages).contains(words));
    }

    private static JsonNode report(Cli check) throws IOException {
        assertThat(check.err()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(check.out());
        assertThat(report.path("errors")).isEmpty();
        assertThat(report.at("/sheets/0/errors")).isEmpty();
        return report;
    }

    /** The outcome that counts where the rule looks at several things: failed before undecided, passed and not applicable. */
    private static String gravest(JsonNode report) {
        List<String> outcomes = report.at("/sheets/0/outcomes").findValuesAsText("outcome");
        return Stream.of("failed", "undecided", "passed").filter(outcomes::contains).findFirst().orElse("not-applicable");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
