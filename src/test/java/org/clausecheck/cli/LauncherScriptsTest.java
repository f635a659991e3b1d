package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers as texts: what holds of them on any machine, also the one for a system that tests do not run on. */
class LauncherScriptsTest {

    private static final Path WINDOWS = Path.of("src/dist/bin/clausecheck.cmd");
    private static final Path SHARED = Path.of("src/main/launcher/start.sh");

    private static Set<String> all(String pattern, Path file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        Set<String> found = new TreeSet<>();
        matcher.results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    @Test
    void everyJumpOfTheWindowsLauncherHasItsTarget() throws IOException {
        Set<String> jumps = all("(?:goto|call) :?([a-z_]+)", WINDOWS);

        assertThat(jumps).hasSizeGreaterThan(5);
        assertThat(all("(?m)^:([a-z_]+)", WINDOWS)).containsAll(jumps);
    }

    @Test
    void bothSystemsStartJavaWithTheSameOptions() throws IOException {
        String options = "(-XX:[+-]?[A-Za-z]+|-X[ms]s[0-9]+m|-Xshare:auto|-Xlog:[a-z=]+|--sun[a-z=-]+|-Dclausecheck\\.[a-z]+)";

        assertThat(all(options, WINDOWS)).isEqualTo(all(options, SHARED)).hasSizeGreaterThan(10);
    }

    @Test
    void shellcheckFindsNothingInTheLaunchers(@TempDir Path folder) {
        Program.needs("shellcheck");

        for (String script : List.of("clausecheck", "src/dist/bin/clausecheck")) {
            // the part that both share is read with them
            Program run = Program.run(folder, "shellcheck", "-s", "sh", "-x", "-P", "SCRIPTDIR", Path.of(script).toAbsolutePath().toString());
            assertThat(run.out()).as(script).isEmpty();
            assertThat(run.code()).as(script).isZero();
        }
    }

    @Test
    void theTrainingRunsAllCheckWhatUsersCheck() throws IOException {
        List<String> commands = Training.commands();

        assertThat(commands.get(0)).isEqualTo("check {examples}/microsoft-openai-2025-05.json --as-of 2025-05-11");
        for (String format : org.clausecheck.report.Format.words()) {
            assertThat(commands).as(format + " starts fast too").anyMatch(command -> command.endsWith("--format " + format) || format.equals("text"));
        }
        for (String command : commands) {
            assertThat(Cli.run(Training.words(command, "examples")).code()).as(command).isIn(0, 1, 3);
        }
    }

    @Test
    void anExampleFolderMayHoldSpaces() {
        assertThat(Training.words("check {examples}/a.json --quiet", "/my deals")).containsExactly("check", "/my deals/a.json", "--quiet");
    }
}
