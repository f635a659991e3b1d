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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the tool says. */
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> blocks(String kind) throws IOException {
        Matcher matcher = Pattern.compile("(?s)```(\\w*)\n(.*?)\n```").matcher(readme());
        return matcher.results().filter(result -> result.group(1).equals(kind)).map(result -> result.group(2)).toList();
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(out, false, StandardCharsets.UTF_8), System.err,
                LocalDate.of(2026, 1, 15), false), args);
        // the hash of the rule set changes with every edit of a rule
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\([0-9a-f]{16}\\)", "(…)");
    }

    @Test
    void theReportOfTheFirstCommandIsItsRealOutput() throws IOException {
        String report = run("check", "examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11");
        String shown = blocks("").stream().filter(block -> block.contains("microsoft-openai")).findFirst().orElseThrow();

        for (String part : shown.split("\n…\n")) {
            assertThat(report).contains(part.strip());
        }
    }

    @Test
    void theFirstTermSheetHasTheReportThatIsShown(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("first.json");
        Files.writeString(sheet, blocks("json").get(0));
        String shown = blocks("").stream().filter(block -> block.startsWith("first.json")).findFirst().orElseThrow();

        String report = run("check", sheet.toString(), "--as-of", "2026-05-01").replace(sheet.toString(), "first.json");

        assertThat(report.strip()).isEqualTo(shown.strip());
    }

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(readme()).contains("    mvn verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }
}
