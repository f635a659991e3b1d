package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is replayed: the same result is proved, another one is told. */
class ReplayTest {

    private static final String M4 = "examples/microsoft-openai-2025-05.json";

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return examples.map(Path::toString).filter(file -> file.endsWith(".json")).sorted().toList().stream();
        }
    }

    private Path report(String... words) throws IOException {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--format", "json")).toArray(String[]::new);
        return Files.writeString(folder.resolve("report.json"), Cli.run(all).out());
    }

    private Cli replay(Path report, String... more) {
        return Cli.run(Stream.concat(Stream.of("replay", report.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private Path tampered(Path report, String from, String to) throws IOException {
        String text = Files.readString(report);
        assertThat(text).contains(from);
        return Files.writeString(report, text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesOutByteForByte(String example) throws IOException {
        Cli replayed = replay(report("check", example, "--as-of", "2025-10-28"));

        assertThat(replayed.code()).as(replayed.all()).isZero();
        assertThat(replayed.out()).startsWith("same       " + example + "  ").contains("sha256 ").contains("byte for byte the same report, as of 2025-10-28");
        assertThat(replayed.err()).isEmpty();
    }

    @Test
    void severalSheetsASelectionAFailLevelAndStatisticsAreReplayed() throws IOException {
        Path report = report("check", M4, "src/test/resources/scenarios/inputs/bad.json", "src/test/resources/scenarios/inputs/nowhere.json", "--as-of", "2025-05-11",
                "--family", "REV", "--rule", "xc-011", "--fail-on", "critical", "--statistics");

        Cli replayed = replay(report);

        assertThat(replayed.code()).as(replayed.all()).isZero();
        assertThat(replayed.out().lines()).hasSize(4).anyMatch(line -> line.startsWith("same       src/test/resources/scenarios/inputs/bad.json  unusable input  sha256"));
    }

    @Test
    void aTamperedVerdictIsFound() throws IOException {
        Cli replayed = replay(tampered(report("check", M4, "--as-of", "2025-05-11"), "\"verdict\" : \"non-compliant\"", "\"verdict\" : \"compliant\""));

        assertThat(replayed.code()).isEqualTo(1);
        assertThat(replayed.out()).isEqualTo("""
                different  %s  non-compliant  sha256 40ec02598f1ea3389499669faa5bacb7303884e34b4497fcb7b3ceab3ed2841f
                  /sheets/0/verdict
                    report  "compliant"
                    replay  "non-compliant"
                1 difference as of 2025-05-11, rule set %s
                """.formatted(M4, replayed.out().replaceAll("(?s).*rule set (.*)\n", "$1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"line\" : 25|\"line\" : 26", "\"column\" : 5|\"column\" : 6", "\"row\" : \"T15-accessHorizon\"|\"row\" : \"T15-other\"",
        "is not secured|is secured", "\"outcome\" : \"passed\"|\"outcome\" : \"not-applicable\"", "\"fingerprint\" : \"84|\"fingerprint\" : \"85",
        "\"conflict\" : 1|\"conflict\" : 0", "\"notChecked\" : [ ]|\"notChecked\" : [ \"x\" ]", "\"asOf\" : \"2025-05-11\"|\"asOf\" : \"2024-05-11\"",
        "\"failLevel\" : \"medium\"|\"failLevel\" : \"critical\"", "\"ran\" : 137|\"ran\" : 136"})
    void nothingInAReportCanBeChangedUnseen(String change) throws IOException {
        String[] parts = change.split("\\|");

        Cli replayed = replay(tampered(report("check", M4, "--as-of", "2025-05-11"), parts[0], parts[1]));

        assertThat(replayed.code()).as(replayed.all()).isEqualTo(1);
        assertThat(replayed.out()).contains("different ").contains("report  ").contains("replay  ");
    }

    @Test
    void aFindingThatWasTakenOutIsNamed() throws IOException {
        Path report = report("check", M4, "--as-of", "2025-05-11", "--rule", "REV-002");
        String text = Files.readString(report);
        String without = text.substring(0, text.indexOf("\"findings\" : [") + 14) + " ]," + text.substring(text.indexOf("\"undecided\" : [") - 1);

        Cli replayed = replay(Files.writeString(report, without));

        assertThat(replayed.code()).isEqualTo(1);
        assertThat(replayed.out()).containsPattern("/sheets/0/findings/0 {2}REV-002 {2}[0-9a-f]{16}").contains("report  has nothing here").contains("gives 10 % and 20 %".substring(5));
    }

    @Test
    void anInputThatHasChangedOrIsGoneIsNoLongerTheInput() throws IOException {
        Path filed = Files.writeString(folder.resolve("old.json"), Files.readString(Path.of("examples/contract-2023.json")));
        Path sheet = Files.writeString(folder.resolve("sheet.json"), """
                { "format": "1", "id": "s", "title": "S", "stage": "proposal", "between": ["microsoft", "openai"],
                  "parties": [{ "id": "microsoft", "name": "M" }, { "id": "openai", "name": "O" }], "clauses": [], "agreements": [{ "file": "old.json" }] }
                """);
        Path report = report("check", sheet.toString(), "--as-of", "2025-05-11");
        assertThat(replay(report).code()).isZero();

        Files.writeString(sheet, Files.readString(sheet).replace("\"S\"", "\"Other\""));
        Cli changed = replay(report);
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.out()).isEmpty();
        assertThat(changed.err()).containsPattern(sheet + " has changed: its SHA-256 is [0-9a-f]{64} in the report and [0-9a-f]{64} now")
                .contains("The input is not the one of the report; nothing was replayed.").doesNotContain("old.json");

        Files.delete(filed);
        assertThat(replay(report).err()).contains("old.json is not there; its SHA-256 in the report is ").contains(sheet + " has changed");
    }

    @Test
    void anInputThatWasNotThereIsToldToo() throws IOException {
        Path sheet = folder.resolve("later.json");
        Path report = report("check", sheet.toString(), "--as-of", "2025-05-11");
        assertThat(replay(report).code()).isZero();

        Files.writeString(sheet, Files.readString(Path.of(M4)));

        assertThat(replay(report).err()).contains(sheet + " was not there when the report was made");
    }

    @Test
    void aReportIsReplayedFromAnotherFolder() throws IOException {
        Path report = report("check", "examples/microsoft-openai-2025-01.json", "--as-of", "2025-01-21");
        Path elsewhere = Files.createDirectories(folder.resolve("archive/examples"));
        Files.createDirectories(folder.resolve("archive/.git"));
        for (String file : List.of("microsoft-openai-2025-01.json", "contract-2023.json", "stargate-2025.json")) {
            Files.copy(Path.of("examples", file), elsewhere.resolve(file));
        }

        Cli replayed = replay(report, "--root", folder.resolve("archive").toString());

        assertThat(replayed.code()).as(replayed.all()).isZero();
        assertThat(replay(report, "--root", folder.toString()).err()).contains("examples/microsoft-openai-2025-01.json is not there");
        assertThat(replay(report, "--root", folder.resolve("none").toString()).err()).contains("is no folder");
    }

    @Test
    void aSheetFromStandardInputIsHandedOver() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(new ByteArrayInputStream(Files.readAllBytes(Path.of(M4))), new PrintStream(out, false, StandardCharsets.UTF_8),
                System.err, LocalDate.of(2026, 1, 15), false), "check", "-", "--as-of", "2025-05-11", "--format", "json");
        Path report = Files.write(folder.resolve("report.json"), out.toByteArray());

        assertThat(replay(report).err()).contains("--input FILE");
        assertThat(replay(report, "--input", M4).code()).isZero();
        assertThat(replay(report, "--input", "examples/contract-2023.json").err()).contains("- has changed");
        assertThat(replay(report(new String[] {"check", M4, "--as-of", "2025-05-11"}), "--input", M4).code()).isEqualTo(2);
    }

    @Test
    void anotherLayoutIsTheSameResultButNotTheSameBytes() throws IOException {
        Path report = report("check", M4, "--as-of", "2025-05-11");
        Files.writeString(report, Files.readString(report).replace("\n  ", "\n"));

        Cli replayed = replay(report);

        assertThat(replayed.code()).isZero();
        assertThat(replayed.out()).contains("the same result").contains("laid out in another way").doesNotContain("byte for byte");
    }

    @Test
    void anotherRuleSetIsSaidAndReplayedAllTheSame() throws IOException {
        Path report = report("check", M4, "--as-of", "2025-05-11");
        Files.writeString(report, Files.readString(report).replaceFirst("\"hash\" : \"[0-9a-f]{16}\"", "\"hash\" : \"0123456789abcdef\""));

        Cli same = replay(report);
        assertThat(same.code()).isZero();
        assertThat(same.err()).contains("The report was made with rule set 0.1.0 (0123456789abcdef), this is 0.1.0 (").contains("a difference may come from there");
        assertThat(same.out()).contains("the same result").doesNotContain("byte for byte");

        assertThat(replay(tampered(report, "\"evaluated\" : \"non-compliant\"", "\"evaluated\" : \"compliant\"")).code()).isEqualTo(1);
    }
}
