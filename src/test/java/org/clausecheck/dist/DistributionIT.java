package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The distribution does, unpacked away from the project, all that it does in the project. */
class DistributionIT {

    private static final String TABLED = """
            { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
              "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
              "clauses": [{ "id": "lic", "type": "licence", "licensor": "kite", "licensee": "lark", "assets": ["models"] },
                          { "id": "audit", "type": "audit-right", "holder": "lark", "bound": "kite", "perYear": 3 }] }
            """;

    private Path folder;
    private Path home;

    @BeforeEach
    void anEmptyFolder() {
        home = Distribution.installed();
        folder = Distribution.folder("my deals");
    }

    private Result run(String... args) {
        return Distribution.run(folder, args);
    }

    private String example(String name) {
        return home.resolve("examples/" + name).toString();
    }

    @Test
    void theArchiveHoldsWhatAUserNeeds() {
        for (String file : List.of("bin/clausecheck", "bin/clausecheck.cmd", "lib/clausecheck.jar", "examples/microsoft-openai-2025-05.json", "LICENSE",
                "README.md", "THIRD-PARTY", "sbom.json")) {
            assertThat(home.resolve(file)).isRegularFile().isNotEmptyFile();
        }
        assertThat(home).hasFileName("clausecheck-" + Distribution.version());
        assertThat(home.resolve("bin/clausecheck")).isExecutable();
        assertThat(home.resolve("README.md")).content().contains("# clausecheck " + Distribution.version()).doesNotContain("${");
    }

    @Test
    void theZipHoldsTheSameFiles() throws IOException {
        Path zip = Distribution.unpack(Distribution.archive(".zip"), Distribution.folder("from zip"));

        assertThat(contents(zip)).isEqualTo(contents(home));
        assertThat(zip.resolve("bin/clausecheck")).isExecutable();
        assertThat(Distribution.command(folder, java.util.Map.of(), "", zip.resolve("bin/clausecheck").toString(), "--version").out())
                .isEqualTo(run("--version").out());
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file) + " " + file.toFile().length()).sorted().toList();
        }
    }

    @Test
    void itTellsItsVersionAndItsCommands() {
        Result version = run("--version");
        Result help = run("--help");

        assertThat(version.out()).startsWith("clausecheck " + Distribution.version() + "\nrule set ").contains("\nJava ");
        assertThat(version.err()).isEmpty();
        assertThat(version.code()).isZero();
        assertThat(help.out()).startsWith("Usage: clausecheck").contains("check", "explain", "rules", "test", "schema");
        assertThat(help.code()).isZero();
    }

    @Test
    void eachVerdictHasItsExitCode() {
        assertThat(run("check", example("clean-partnership.json"), "--as-of", "2026-06-30"))
                .matches(result -> result.code() == 0).extracting(Result::out).asString().contains("\ncompliant\n");
        assertThat(run("check", example("microsoft-openai-2025-05.json"), "--as-of", "2025-05-11"))
                .matches(result -> result.code() == 1).extracting(Result::out).asString().contains("\nnon-compliant\n");
        assertThat(run("check", "nowhere.json"))
                .matches(result -> result.code() == 2).extracting(result -> result.out() + result.err()).asString().contains("nowhere.json");
        assertThat(run("check", example("roche-foundation-medicine-2015.json"), "--as-of", "2015-01-11", "--fail-on", "critical"))
                .matches(result -> result.code() == 3).extracting(Result::out).asString().contains("\nundecided\n");
    }

    @Test
    void aCheckSaysWhatTheExampleReportSays() throws IOException {
        Result result = Distribution.run(home, "check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11");

        // the report beside the example leaves out the hash of the rule set
        assertThat(result.out().replaceAll("\\([0-9a-f]{16}\\)", "(…)"))
                .isEqualTo(Files.readString(home.resolve("examples/microsoft-openai-2025-05.as-of-2025-05-11.txt")));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void manyFilesAreOneRunAndStandardInputIsAFile() {
        Result many = Distribution.run(home, "check", "examples", "--as-of", "2026-06-30", "--format", "json");
        Result piped = Distribution.run(folder, java.util.Map.of(), TABLED, "check", "-", "--as-of", "2026-06-30");

        assertThat(many.out()).contains("\"examples/clean-partnership.json\"", "\"examples/stargate-2025.json\"");
        assertThat(piped.out()).contains(" rules: ");
        assertThat(piped.code()).isIn(0, 1, 3);
    }

    @Test
    void brokenInputIsToldAtItsPlace() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{ \"format\": \"1\",\n  \"id\": }");

        Result result = run("check", "broken.json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out() + result.err()).contains("broken.json:2:").doesNotContain("Exception");
    }

    @Test
    void rulesAreListedExplainedAndWrittenAsPages() {
        assertThat(run("rules").out()).contains("REV-002").endsWith(" rules\n");
        assertThat(run("explain", "REV-002").out()).startsWith("REV-002  conflict  high  ");
        assertThat(run("explain", "REV-002", example("microsoft-openai-2025-05.json"), "--as-of", "2025-05-11").out()).contains("failed");
        assertThat(run("docs", "pages").out()).endsWith(" pages in pages\n");
        assertThat(folder.resolve("pages/REV-002.md")).isNotEmptyFile();
    }

    @Test
    void theSchemasAreThere() {
        assertThat(run("schema").out()).startsWith("{").contains("json-schema.org");
        assertThat(run("schema", "--of", "report").out()).startsWith("{").contains("json-schema.org");
    }

    @Test
    void ownRulesAreCompiledAndTestedFromTheOneJar() throws IOException {
        assertThat(run("new", "rule", "ACME-001", "Licences name a territory", "--dir", "own/rules").code()).isZero();
        assertThat(run("new", "table", "acme-checks", "--policy", "--dir", "own/tables").code()).isZero();
        Files.writeString(folder.resolve("sheet.json"), TABLED);

        Result check = run("check", "sheet.json", "--as-of", "2026-05-01", "--rules", "own/rules", "--tables", "own/tables", "--allow-drl",
                "--family", "ACME", "--family", "ACMECHECKS");
        Result test = run("test", "--rules", "own/rules", "--tables", "own/tables", "--allow-drl");

        assertThat(check.out()).contains("ADVISORY  ACME-001  low  Licences name a territory").contains("ADVISORY  ACMECHECKS-001  low");
        assertThat(check.err()).isEmpty();
        assertThat(test.out()).contains("FAILED   ACME-001 \"write me\"").contains("2 failed, 0 unproved");
        assertThat(test.code()).isEqualTo(1);
    }

    @Test
    void whatIsNotBesideItIsSaid() {
        Result test = run("test");

        assertThat(test.code()).isEqualTo(2);
        assertThat(test.err()).contains("has no folders rules and decision-tables");
    }
}
