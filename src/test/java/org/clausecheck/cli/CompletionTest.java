package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells really offer with the completion scripts. */
class CompletionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void scripts() throws IOException {
        for (Map.Entry<String, String> file : DistributionPages.files(LocalDate.of(2026, 1, 15)).entrySet()) {
            if (file.getKey().startsWith("completions/")) {
                Files.writeString(folder.resolve(file.getKey().substring("completions/".length())), file.getValue());
            }
        }
        Files.createDirectory(folder.resolve("sheets"));
    }

    private List<String> bash(String... words) {
        StringBuilder line = new StringBuilder("source ./clausecheck.bash; complete -p clausecheck >/dev/null || exit 1; COMP_WORDS=(");
        Stream.of(words).forEach(word -> line.append(" '").append(word).append("'"));
        line.append("); COMP_CWORD=").append(words.length - 1).append("; _complete_clausecheck 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"");
        Program run = Program.run(folder, "bash", "--norc", "-c", line.toString());
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    private List<String> fish(String line) {
        Program run = Program.run(folder, "fish", "--no-config", "-c", "source clausecheck.fish; complete -C '" + line + "'");
        assertThat(run.err()).isEmpty();
        return run.out().lines().map(hit -> hit.split("\t")[0]).toList();
    }

    private List<String> zsh(String line) throws IOException {
        for (String script : List.of("offered.zsh", "telling.zsh")) {
            Files.copy(Path.of("src/test/resources/completion", script), folder.resolve(script));
        }
        Program run = Program.run(folder, "zsh", "-f", "offered.zsh", folder.toString(), line);
        return run.out().lines().map(String::strip).filter(hit -> hit.startsWith("hit:")).map(hit -> hit.substring("hit:".length())).toList();
    }

    @Test
    void bashOffersCommandsOptionsAndValues() {
        Program.needs("bash");

        assertThat(bash("clausecheck", "do")).containsExactlyInAnyOrder("docs", "doctor");
        assertThat(bash("clausecheck", "check", "--as")).containsExactly("--as-of");
        assertThat(bash("clausecheck", "check", "--fail-on", "h")).containsExactly("high");
        assertThat(bash("clausecheck", "explain", "REV-00")).contains("REV-001", "REV-002").allMatch(rule -> rule.startsWith("REV-00"));
    }

    @Test
    void fishOffersCommandsOptionsAndValues() {
        Program.needs("fish");

        assertThat(fish("clausecheck do")).containsExactlyInAnyOrder("docs", "doctor");
        assertThat(fish("clausecheck check --as")).containsExactly("--as-of");
        assertThat(fish("clausecheck check --fail-on ")).containsExactlyInAnyOrder("low", "medium", "high", "critical");
        assertThat(fish("clausecheck explain REV-00")).contains("REV-001", "REV-002").allMatch(rule -> rule.startsWith("REV-00"));
        assertThat(fish("clausecheck check she")).containsExactly("sheets/");
    }

    @Test
    void fishDoesNotTakeAFolderForACommand() {
        Program.needs("fish");

        assertThat(fish("clausecheck test rules --j")).isEmpty();
        assertThat(fish("clausecheck rules --j")).containsExactly("--jurisdiction");
        assertThat(fish("clausecheck new ")).containsExactlyInAnyOrder("rule", "table");
    }

    @Test
    void zshOffersCommands() throws IOException {
        Program.needs("zsh");

        assertThat(zsh("clausecheck do")).containsExactlyInAnyOrder("docs", "doctor");
    }

    @Test
    void zshOffersValues() throws IOException {
        Program.needs("zsh");

        assertThat(zsh("clausecheck check --fail-on ")).containsExactlyInAnyOrder("low", "medium", "high", "critical");
    }

    @Test
    void zshOffersOptionsOfACommandBelowACommand() throws IOException {
        Program.needs("zsh");

        assertThat(zsh("clausecheck new table --p")).containsExactly("--policy");
    }

    @Test
    void zshLoadsItAsAFileAndSourced() {
        Program.needs("zsh");

        Program file = Program.run(folder, "zsh", "-f", "-c", "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; print $_comps[clausecheck]");
        Program sourced = Program.run(folder, "zsh", "-f", "-c", "autoload -Uz compinit; compinit -u -D; source ./_clausecheck; print $_comps[clausecheck]");

        assertThat(file).isEqualTo(new Program(0, "_clausecheck\n", ""));
        assertThat(sourced).isEqualTo(file);
    }

    @Test
    void theCommandPrintsTheScriptOfAShell() throws IOException {
        assertThat(Cli.run("completion", "fish")).isEqualTo(new Cli(0, Files.readString(folder.resolve("clausecheck.fish")), ""));
        assertThat(Cli.run("completion", "bash").out()).isEqualTo(Files.readString(folder.resolve("clausecheck.bash")));
        assertThat(Cli.run("completion", "zsh").out()).startsWith("#compdef clausecheck\n");
        assertThat(Cli.run("completion", "bish").err()).contains("Unknown shell 'bish'. Did you mean");
    }
}
