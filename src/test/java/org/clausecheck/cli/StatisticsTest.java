package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of a run agree with the report that they belong to. */
class StatisticsTest {

    private static String text;
    private static JsonNode report;

    @BeforeAll
    static void severalSheets() throws IOException {
        text = Cli.run("check", "examples/microsoft-openai-2025-05.json", "examples/energous-dialog-2016.json", "examples/softbank-openai-2025.json",
                Path.of("src/test/resources/scenarios/inputs/bad.json").toString(), "--as-of", "2025-10-28", "--format", "json", "--statistics").out();
        report = new ObjectMapper().readTree(text);
    }

    private static int count(String list) {
        int count = 0;
        for (JsonNode sheet : report.get("sheets")) {
            count += sheet.path(list).size();
        }
        return count;
    }

    private static int sum(String list, String member) {
        int sum = 0;
        for (JsonNode tally : report.at("/statistics/" + list)) {
            sum += tally.get(member).asInt();
        }
        return sum;
    }

    @Test
    void theyKeepToTheSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Cli.run("schema", "--of", "report").out());

        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyTallyAddsUpToTheReport() {
        assertThat(count("findings")).isPositive();
        for (String list : new String[] {"severities", "families", "rules", "sheets"}) {
            assertThat(sum(list, "findings")).as(list).isEqualTo(count("findings"));
            assertThat(sum(list, "undecided")).as(list).isEqualTo(count("undecided"));
        }
    }

    @Test
    void everySheetHasItsVerdict() {
        JsonNode verdicts = report.at("/statistics/verdicts");

        assertThat(verdicts.get("non-compliant").asInt() + verdicts.get("undecided").asInt() + verdicts.get("compliant").asInt()).isEqualTo(3);
        assertThat(verdicts.get("unusable").asInt()).isEqualTo(1);
    }

    @Test
    void aRuleThatNeverAppliesIsNotApplicableInEverySheet() {
        assertThat(report.at("/statistics/neverApplicable").size()).isBetween(1, report.at("/statistics/ran").asInt() - 1);
        for (JsonNode sheet : report.get("sheets")) {
            for (JsonNode outcome : sheet.path("outcomes")) {
                boolean never = outcome.get("outcome").asText().equals("not-applicable");
                assertThat(report.at("/statistics/neverApplicable")).satisfies(rules -> {
                    if (!never) {
                        assertThat(rules).noneMatch(rule -> rule.equals(outcome.get("rule")));
                    }
                });
            }
        }
    }

    @Test
    void everyTableThatGaveARowWasAsked() {
        assertThat(report.at("/statistics/asked")).isNotEmpty();
        report.findValues("table").forEach(table -> assertThat(report.at("/statistics/asked")).anyMatch(table::equals));
    }

    @Test
    void theyAreTheSameEachTimeAndChangeNothingElse() {
        String[] words = {"check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-10-28"};
        String[] more = {"check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-10-28", "--statistics"};

        String with = Cli.run(more).out();

        assertThat(with).isEqualTo(Cli.run(more).out()).startsWith(Cli.run(words).out().stripTrailing()).contains("STATISTICS");
    }
}
