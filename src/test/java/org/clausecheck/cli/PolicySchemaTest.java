package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemas and the readers take and refuse the same. */
class PolicySchemaTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String VENTURE = PolicyTrial.entry("JV-005", "clause: venture", "failed", "2026-07-01", "2026-09-01");

    @TempDir
    private Path folder;

    private static Schema schema(String of) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Cli.run("schema", "--of", of).out());
    }

    @Test
    void whatTheCommandsWriteKeepsToTheSchemas() throws IOException {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.waive("--rule", "JV-005");
        trial.waive("--rule", "JV-001", "--pointer", "/clauses/0/members/0/contribution", "--outcome", "undecided");
        trial.run("baseline create");

        assertThat(schema("waivers").validate(YAML.readTree(trial.read(trial.waivers())).toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema("baseline").validate(trial.read(trial.baseline()), InputFormat.JSON)).isEmpty();
        assertThat(trial.read(trial.waivers())).contains("JV-001", "JV-005");
    }

    @Test
    void aReportWithPolicyKeepsToItsSchema() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE, PolicyTrial.entry("JV-005", "clause: capacity", "failed", "2026-07-01", "2026-07-19"));
        trial.run("baseline create");

        String report = trial.check("--format", "json").out();

        assertThat(report).contains("\"waiver-expired\"", "\"baselineState\"");
        assertThat(schema("report").validate(report, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"clause: venture|pointer: /clauses/0/members", "clause: venture|pointer: dates", "clause: venture|pointer: /dates/0",
        "clause: venture|note: x", "reason: why|reason: ''", "2026-07-01|1 July", "outcome: failed|outcome: passed", "rule: JV-005|rule: [JV-005]", "waivers:|waiver:",
        "approvedBy: Ben|approvedBy: 1"})
    void bothRefuseTheSameWaivers(String written, String instead) throws IOException {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE.replace(written, instead));
        trial.write(trial.waivers(), trial.read(trial.waivers()).replace(written, instead));

        assertThat(trial.check("--rule", "JV-005").code()).isEqualTo(2);
        assertThat(schema("waivers").validate(YAML.readTree(trial.read(trial.waivers())).toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void bothWantTheSameMembersOfABaseline() throws IOException {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create");
        JsonNode whole = YAML.readTree(trial.read(trial.baseline()));
        Schema schema = schema("baseline");

        for (String name : List.copyOf(names(whole.path("entries").get(0)))) {
            ObjectNode less = whole.deepCopy();
            ((ObjectNode) less.path("entries").get(0)).remove(name);
            boolean refused = trial.write(trial.baseline(), less.toString()).check("--rule", "JV-002").code() == 2;

            assertThat(schema.validate(less.toString(), InputFormat.JSON).isEmpty()).as(name).isEqualTo(!refused);
            assertThat(refused).as(name).isEqualTo(!name.equals("clause"));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new java.util.TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
