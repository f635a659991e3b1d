package org.clausecheck.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is asked of the machine: variables, system properties, programs, files. A record of its own, so that tests can give other answers.
 *
 * @param environment environment variables
 * @param properties  system properties
 * @param cache       the folder for what is kept between runs; empty if there is none
 * @param terminal    whether standard output is a terminal
 */
public record Machine(Map<String, String> environment, Map<String, String> properties, Optional<Path> cache, boolean terminal) {

    private static final long PATIENCE_SECONDS = 60;

    /**
     * How a program ended.
     *
     * @param code   its exit code
     * @param output what it printed, on both streams
     * @param millis how long it ran
     */
    record Ran(int code, String output, long millis) {
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The folder of the installation, as the launcher told it; empty if there was no launcher. */
    Optional<Path> home() {
        return Optional.of(property("clausecheck.home")).filter(text -> !text.isEmpty()).map(Path::of);
    }

    /** Whether this machine is a container, as container engines mark theirs. */
    boolean isContainer() {
        return Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv")) || !variable("KUBERNETES_SERVICE_HOST").isEmpty();
    }

    /** The encoding that programs of this machine expect text in; UTF-8 where Java does not tell. */
    Charset encoding() {
        String name = property("stdout.encoding").isEmpty() ? property("native.encoding") : property("stdout.encoding");
        return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** Runs a program to its end; empty if there is no such program or it does not come to an end within a minute. */
    Optional<Ran> run(List<String> command) {
        long start = System.nanoTime();
        try {
            Path output = Files.createTempFile("clausecheck", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
                builder.redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"));
                Process process = builder.start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return Optional.empty();
                }
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                return Optional.of(new Ran(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8), millis));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
