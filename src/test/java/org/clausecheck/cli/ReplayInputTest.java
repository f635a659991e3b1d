package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What replay takes for a report, and what packs need. */
class ReplayInputTest {

    private static final String REPORT = """
            {
              "schemaVersion": "1", "tool": { "name": "clausecheck", "version": "0.1.0" },
              "ruleSet": { "version": "0.1.0", "hash": "0", "rules": 137, "ran": 137 },
              "asOf": "2026-05-01", "failLevel": "medium",
              "sheets": [{ "file": "a.json", "inputs": [], "errors": [] }], "errors": []
            }
            """;

    @TempDir
    private Path folder;

    private Cli replay(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), text);
        String[] words = new String[more.length + 2];
        words[0] = "replay";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Cli.run(words);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"", "report:2:20: /schemaVersion: this report has version \"2\""),
                Arguments.of("\"schemaVersion\": \"1\", ", "", "report:1:1: this is no report"),
                Arguments.of("\"clausecheck\"", "\"lint\"", "report:2:43: /tool/name: this is a report of \"lint\""),
                Arguments.of("\"medium\",", "\"medium\", \"request\": { \"named\": [], \"packs\": [], \"options\": [\"--allow-drl\"] },",
                        "report:4:99: /request/options/0: \"--allow-drl\" is no option that a report records"),
                Arguments.of("\"medium\",", "\"medium\", \"request\": { \"options\": [\"--waivers\"] },", "/request/options/0: \"--waivers\" is no option"),
                Arguments.of("\"medium\",", "\"medium\", \"request\": { \"options\": [\"--rule\", \"NONE-1\"] },", "Unknown rule 'NONE-1'"),
                Arguments.of("\"medium\",", "\"medium\", \"request\": { \"options\": [\"--fail-on\", \"grave\"] },", "cannot be asked again: Unknown severity 'grave'"),
                Arguments.of("2026-05-01", "yesterday", "report:4:11: /asOf: expected a day"),
                Arguments.of("\"hash\": \"0\", ", "", "report:3:14: /ruleSet/hash: is missing"),
                Arguments.of("\"inputs\": []", "\"inputs\": {}", "report:5:44: /sheets/0/inputs: expected a list"),
                Arguments.of("\"inputs\": []", "\"inputs\": [{ \"file\": \"a.json\", \"sha256\": \"12\" }]", "/sheets/0/inputs/0/sha256: expected a SHA-256"),
                Arguments.of("\"file\": \"a.json\"", "\"file\": 7", "report:5:24: /sheets/0/file: expected a text"),
                Arguments.of("[] }], \"errors\": []\n}", "[] }], \"errors\": []\n", "report:7:1: this is no JSON"),
                Arguments.of("\"ran\": 137", "\"ran\": 137, \"ran\": 1", "this is no JSON: Duplicate"),
                Arguments.of("{ \"file\": \"a.json\", \"inputs\": [], \"errors\": [] }", "", "holds no sheet"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoReportIsToldAtItsPlace(String from, String to, String told) throws IOException {
        assertThat(REPORT).contains(from);

        Cli replayed = replay(REPORT.replace(from, to));

        assertThat(replayed.code()).as(replayed.all()).isEqualTo(2);
        assertThat(replayed.out()).isEmpty();
        assertThat(replayed.err()).contains(told);
    }

    @Test
    void otherKindsOfReportsAreNamed() throws IOException {
        assertThat(replay("{ \"version\": \"2.1.0\", \"runs\": [] }").err()).contains("this is a SARIF log").contains("--format json");
        assertThat(replay("{}\n{}").err()).contains("report:2:1: a second document follows");
        assertThat(replay("").err()).contains("the file is empty");
        assertThat(replay("[]").err()).contains("this is no report");
        assertThat(replay("<html></html>").err()).contains("this page holds no report");
        assertThat(Cli.run("replay", folder.resolve("nowhere").toString()).err()).contains("Cannot read");
        Files.write(folder.resolve("report"), new byte[] {(byte) 0xff, 0});
        assertThat(Cli.run("replay", folder.resolve("report").toString()).err()).contains("no text in UTF-8");
    }

    @Test
    void aReportOfTwoDraftsIsRefused() throws IOException {
        String diff = Cli.run("diff", "examples/microsoft-openai-2025-01.json", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11", "--format", "json").out();

        Cli replayed = replay(diff);

        assertThat(replayed.code()).isEqualTo(2);
        assertThat(replayed.err()).contains("/sheets/0/comparison: this is a report of 'diff'");
    }

    @Test
    void aPageThatHoldsTheReportIsReplayed() throws IOException {
        String json = Cli.run("check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11", "--format", "json").out();
        String page = "<!doctype html>\n<title>Report</title>\n<script type=\"application/json\" id=\"clausecheck-report\">" + json.replace("</", "<\\/") + "</script>\n";

        Cli replayed = replay(page);

        assertThat(replayed.code()).as(replayed.all()).isZero();
        assertThat(replayed.out()).contains("the same result").contains("compared with the report within the page");
        String own = Cli.run("check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11", "--format", "html").out();
        assertThat(replay(own).out()).startsWith("same ").contains("compared with the report within the page");
        assertThat(replay(page.replace("\"tool\"", "\"tools\"")).err()).contains("report:3:").contains("this is no report");
    }

    @Test
    void packsAreReplayedFromTheFoldersThatTheReportNames() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.json"), """
                { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
                  "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
                  "clauses": [{ "id": "audit", "type": "audit-right", "holder": "lark", "bound": "kite", "perYear": 3 }] }
                """);
        String tables = folder.resolve("tables").toString();
        String rules = folder.resolve("rules").toString();
        Cli.run("new", "table", "acme-checks", "--policy", "--dir", tables);
        Cli.run("new", "rule", "ACME-001", "Licences name a territory", "--dir", rules);
        String json = Cli.run("check", sheet.toString(), "--as-of", "2026-05-01", "--tables", tables, "--rules", rules, "--allow-drl", "--format", "json").out();
        assertThat(json).contains("\"packs\" : [").contains("\"kind\" : \"rules\"").contains("ACMECHECKS-001");

        assertThat(replay(json).err()).contains("They are code").contains("--allow-drl");
        assertThat(replay(json, "--allow-drl").out()).contains("byte for byte the same report");

        Path table = Path.of(tables, "acme-checks.dmn");
        Files.writeString(table, Files.readString(table).replace("&gt; 2", "&gt; 9"));
        Cli changed = replay(json, "--allow-drl");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("The report was made with rule set");
        assertThat(changed.out()).contains("ACMECHECKS-001");
    }
}
