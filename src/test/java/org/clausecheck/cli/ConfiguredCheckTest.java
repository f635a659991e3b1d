package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets are checked by the configuration at their root, under the options of the command. */
class ConfiguredCheckTest {

    private static final Path EXAMPLE = Path.of("examples/contract-2023.json");
    private static final Path UNDECIDED = Path.of("src/test/resources/scenarios/inputs/undecided.json");

    @TempDir
    Path folder;
    private String sheet;

    @BeforeEach
    void aSheetBelowARoot() throws IOException {
        sheet = put("house/deals/a.json", EXAMPLE);
    }

    private String put(String name, Path source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(source, file).toString();
    }

    private String configure(String root, String text) throws IOException {
        Path file = folder.resolve(root).resolve(".clausecheck.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static Cli check(String... args) {
        return Cli.run(java.util.stream.Stream.concat(List.of("check", "--as-of", "2026-06-01").stream(), List.of(args)
                .stream()).toArray(String[]::new));
    }

    private static JsonNode json(String... args) throws IOException {
        Cli cli = check(java.util.stream.Stream.concat(List.of("--format", "json").stream(), List.of(args)
                .stream()).toArray(String[]::new));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Cli.run("schema", "--of",
                "report").out()).validate(cli.out(), InputFormat.JSON)).isEmpty();
        return JsonMapper.builder().build().readTree(cli.out());
    }

    private static JsonNode finding(JsonNode report, int sheet, String rule) {
        for (JsonNode finding : report.path("sheets").path(sheet).path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    @Test
    void withoutAConfigurationNothingIsSaidOfOne() throws IOException {
        Files.createDirectories(folder.resolve("house/.git"));

        JsonNode report = json(sheet);

        assertThat(report.at("/sheets/0").has("settings")).isFalse();
        assertThat(report.has("policy")).isFalse();
        assertThat(report.path("failLevel").asText()).isEqualTo("medium");
    }

    @Test
    void whatHoldsWithoutReadingTheDefaultsIsWhatTheySay() {
        assertThat(org.clausecheck.policy.Configuration.defaults().failOn().orElseThrow().value()).isEqualTo(Houses.FAIL_ON);
        assertThat(org.clausecheck.policy.Configuration.defaults().allowUndecided().orElseThrow().value()).isFalse();
    }

    @Test
    void severitiesReachFindingsAndTheReportSaysWhatDiffers() throws IOException {
        configure("house", "severities: {ACC-001: medium}\n");

        JsonNode report = json(sheet);

        assertThat(finding(report, 0, "ACC-001").path("severity").asText()).isEqualTo("medium");
        assertThat(report.at("/sheets/0/settings/differences/0/setting").asText()).isEqualTo("severities.ACC-001");
        assertThat(report.at("/sheets/0/settings/differences/0/builtIn").asText()).isEqualTo("critical");
        assertThat(report.at("/sheets/0/settings/file").asText()).endsWith("house/.clausecheck.yaml");
        assertThat(report.at("/ruleSet/hash").asText()).contains("+").isEqualTo(report.at("/sheets/0/settings/ruleHash").asText());
        assertThat(report.at("/policy/files/0/sha256")).isEqualTo(report.at("/sheets/0/settings/sha256"));
        assertThat(check(sheet).out()).contains("\nby " + sheet.replace("deals/a.json", ".clausecheck.yaml")
                + ": severities.ACC-001 medium (built in: critical)\n");
    }

    @Test
    void aFigureOfTheHouseDecidesAndTheFindingNamesTheFile() throws IOException {
        configure("house", "policy: {accessHorizon: 2032-12-31}\n");

        assertThat(finding(json(sheet), 0, "ACC-001").path("message").asText()).contains("not secured at the horizon of 2032-12-31");
        assertThat(check(sheet).out()).contains("table   HousePolicy row T15-accessHorizon (house policy, "
                + folder.resolve("house/.clausecheck.yaml") + "; house)");
        assertThat(Cli.run("explain", "ACC-001", sheet, "--as-of", "2026-06-01").out()).contains("horizon of 2032-12-31");
    }

    @Test
    void aFingerprintIsTheSameWhateverTheConfigurationSays() throws IOException {
        String before = finding(json(sheet), 0, "ACC-001").path("fingerprint").asText();
        configure("house", "policy: {accessHorizon: 2031-12-31}\nseverities: {ACC-001: high}\n");

        assertThat(finding(json(sheet), 0, "ACC-001").path("fingerprint").asText()).isEqualTo(before);
    }

    @Test
    void twoSheetsOfOneCallHaveTheConfigurationsOfTheirRoots() throws IOException {
        configure("house", "severities: {ACC-001: low}\nfail-on: critical\n");
        configure("other", "severities: {ACC-001: high}\n");
        String second = put("other/b.json", EXAMPLE);

        JsonNode report = json(sheet, second, "--rule", "ACC-001");

        assertThat(finding(report, 0, "ACC-001").path("severity").asText()).isEqualTo("low");
        assertThat(finding(report, 1, "ACC-001").path("severity").asText()).isEqualTo("high");
        assertThat(report.at("/sheets/0/verdict").asText()).isEqualTo("compliant");
        assertThat(report.at("/sheets/1/verdict").asText()).isEqualTo("non-compliant");
        assertThat(report.at("/sheets/0/settings/ruleHash")).isNotEqualTo(report.at("/sheets/1/settings/ruleHash"));
        assertThat(report.at("/ruleSet/hash").asText()).isNotEqualTo(report.at("/sheets/0/settings/ruleHash").asText());
        assertThat(report.at("/policy/files")).hasSize(2);
    }

    @Test
    void theNearestRootHolds() throws IOException {
        configure("house", "severities: {ACC-001: low}\n");
        configure("house/deals", "severities: {ACC-001: high}\n");

        assertThat(finding(json(sheet), 0, "ACC-001").path("severity").asText()).isEqualTo("high");
    }

    @Test
    void theCommandLineGoesOverProfileFileAndDefault() throws IOException {
        configure("house", "fail-on: low\nprofiles: [{name: p, when: {clauses: [licence]}, fail-on: high}]\n");

        assertThat(json(sheet).at("/sheets/0/failLevel").asText()).isEqualTo("high");
        assertThat(json(sheet, "--fail-on", "critical").at("/sheets/0/failLevel").asText()).isEqualTo("critical");
        assertThat(json(sheet, "--no-config").at("/sheets/0/failLevel").asText()).isEqualTo("medium");
        configure("house", "fail-on: low\n");
        assertThat(json(sheet).at("/sheets/0/failLevel").asText()).isEqualTo("low");
        assertThat(json(sheet).path("failLevel").asText()).isEqualTo("low");
    }

    @Test
    void aFileThatIsNamedHoldsInThePlaceOfTheRootsOwn() throws IOException {
        configure("house", "fail-on: low\n");
        String named = Files.writeString(folder.resolve("strict.yaml"), "fail-on: critical\n").toString();

        assertThat(json(sheet, "--config", named).at("/sheets/0/settings/file").asText()).isEqualTo(named);
        assertThat(json(sheet, "--config", named).at("/sheets/0/failLevel").asText()).isEqualTo("critical");
    }

    @Test
    void profilesApplyByConditionOrByName() throws IOException {
        configure("house", "profiles:\n  - {name: a, when: {sheets: ['deals/**']}, severities: {ACC-001: low}}\n  - {name: b, severities: {ACC-001: high}}\n");

        assertThat(json(sheet).at("/sheets/0/settings/profiles").toString()).isEqualTo("[\"a\"]");
        JsonNode chosen = json(sheet, "--use-profile", "b");
        assertThat(chosen.at("/sheets/0/settings/profiles").toString()).isEqualTo("[\"b\"]");
        assertThat(finding(chosen, 0, "ACC-001").path("severity").asText()).isEqualTo("high");
        assertThat(chosen.at("/sheets/0/settings/differences/0/profile").asText()).isEqualTo("b");
        Cli unknown = check(sheet, "--use-profile", "bb");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).contains("there is no profile bb for --use-profile; there are a, b");
    }

    @Test
    void whatCannotBeMeantIsWrongUsage() throws IOException {
        configure("house", "");

        assertThat(check(sheet, "--config", "x.yaml", "--no-config").err()).contains("exclude each other");
        assertThat(check(sheet, "--no-config", "--use-profile", "a").code()).isEqualTo(2);
        assertThat(check(sheet, "--config", folder.resolve("none.yaml").toString()).out()).contains("there is no such file");
        Files.delete(folder.resolve("house/.clausecheck.yaml"));
        assertThat(check(sheet, "--use-profile", "a").out()).contains("no configuration at the root of this sheet has the profile a");
    }

    @Test
    void familiesOfTheConfigurationKeepWhatIsMandatoryAndTheCommandLineSelectsExactly() throws IOException {
        configure("house", "families: [REV]\n");

        JsonNode report = json(sheet);

        assertThat(report.at("/ruleSet/selection").asText()).startsWith("families REV and what is mandatory, ").endsWith(".clausecheck.yaml:1:11");
        List<String> ran = report.at("/sheets/0/outcomes").findValuesAsText("rule");
        assertThat(ran).contains("REV-001", "REG-001", "IPO-009").doesNotContain("ACC-001", "REG-005");
        assertThat(report.at("/ruleSet/ran").asInt()).isEqualTo((int) ran.stream().distinct().count());
        assertThat(check(sheet).out()).contains(report.at("/ruleSet/ran").asInt() + " of 137 rules (families REV and what is mandatory, ");
        assertThat(json(sheet, "--family", "ACC").at("/sheets/0/outcomes").findValuesAsText("rule"))
                .allMatch(rule -> rule.startsWith("ACC-"));
        assertThat(json(sheet, "--family", "ACC").at("/ruleSet/selection").asText()).isEqualTo("--family ACC");
    }

    @Test
    void undecidedSheetsMayBeAllowedByTheConfiguration() throws IOException {
        String undecided = put("house/u.json", UNDECIDED);

        assertThat(check(undecided, "--no-config").code()).isEqualTo(3);
        configure("house", "allow-undecided: true\n");
        assertThat(check(undecided).code()).isZero();
        assertThat(check(undecided).out()).contains("\nundecided\n");
    }

    @Test
    void aConfigurationThatIsWrongMakesItsSheetsUnusableAndIsToldOnce() throws IOException {
        configure("house", "fail-on: hgih\nseverities:\n  REG-001: low\n");
        String second = put("house/b.json", UNDECIDED);
        String third = put("other/c.json", UNDECIDED);
        Files.createDirectories(folder.resolve("other/.git"));

        JsonNode report = json(sheet, second, third);

        assertThat(check(sheet, second, third).code()).isEqualTo(2);
        assertThat(report.at("/sheets/0/errors").findValuesAsText("pointer")).containsExactly("/fail-on", "/severities/REG-001");
        assertThat(report.at("/sheets/1/errors").findValuesAsText("message"))
                .containsExactly("this configuration cannot be used; its errors are told at " + sheet);
        assertThat(report.at("/sheets/2/verdict").asText()).isEqualTo("undecided");
        assertThat(check(sheet).out()).contains("    1 | fail-on: hgih\n      |          ^^^^\n  unknown severity \"hgih\"");
    }

    @Test
    void anUnusableSheetIsToldWithWhatIsWrongWithItsConfiguration() throws IOException {
        configure("house", "fail-on: hgih\n");
        Files.writeString(Path.of(sheet), "{ \"format\": \"1\"");

        assertThat(check(sheet).out()).contains("not JSON").contains("unknown severity \"hgih\"")
                .contains("2 errors: the sheet was not checked");
    }
}
