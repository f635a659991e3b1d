package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A git repository made for a test, untouched by the settings of whoever runs it.
 *
 * @param top its work tree
 */
public record Repository(Path top) {

    /**
     * What a call said.
     *
     * @param code exit code
     * @param out  standard output
     * @param err  standard error
     */
    public record Answer(int code, String out, String err) {

        /** What was told, on whichever stream. */
        public String all() {
            return out + err;
        }
    }

    /** A new, empty repository in a new folder; the test is skipped, by name, where git is missing. */
    public static Repository in(Path folder) throws IOException {
        assumeTrue(onPath("git"), "needs git on PATH");
        Repository repository = new Repository(Files.createDirectories(folder));
        repository.git("init", "-q", "-b", "main");
        repository.git("config", "user.name", "Deal Team");
        repository.git("config", "user.email", "deals@example.org");
        return repository;
    }

    /** Whether a program is on PATH. */
    public static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Writes a file, with its folders. */
    public Repository write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes a file and stages it. */
    public Repository stage(String path, String text) throws IOException {
        write(path, text);
        git("add", "--", path);
        return this;
    }

    /** Git, which must succeed. */
    public String git(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
        command.addAll(Arrays.asList(words));
        Answer answer = run(Map.of(), command.toArray(String[]::new));
        assertThat(answer.code()).as(String.join(" ", command) + "\n" + answer.all()).isZero();
        return answer.out();
    }

    /** A commit, which may be refused. */
    public Answer commit(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "commit", "-m", "a change"));
        command.addAll(Arrays.asList(words));
        return run(environment, command.toArray(String[]::new));
    }

    /** Any program in the work tree, with the settings of no user. */
    public Answer run(Map<String, String> environment, String... command) throws IOException {
        return run(top, environment, command);
    }

    /** Any program in any folder, with the settings of no user. */
    public static Answer run(Path folder, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> variables = new TreeMap<>(builder.environment());
        variables.keySet().removeIf(name -> name.startsWith("GIT_"));
        variables.putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        variables.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("finishes: " + String.join(" ", command)).isTrue();
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
