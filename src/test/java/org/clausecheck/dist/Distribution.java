package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built distribution, unpacked away from the project in a folder with a space in its name, and run as a user would. The archive comes
 * from the folder of the system property {@code clausecheck.dist}, else from {@code target/dist}.
 */
public final class Distribution {

    private static final Path SCRATCH = scratch();
    private static Path installed;

    private Distribution() {
    }

    /**
     * How a command ended.
     *
     * @param code the exit code
     * @param out  standard output
     * @param err  standard error
     */
    public record Result(int code, String out, String err) {
    }

    /** The folder of the unpacked {@code tar.gz}; unpacked once per JVM, its first run done, so that later ones are silent. */
    public static synchronized Path installed() {
        if (installed == null) {
            installed = unpack(archive(".tar.gz"), folder("an installation"));
            assertThat(run(SCRATCH, "--version").code()).as("the first run").isZero();
        }
        return installed;
    }

    /** The cache folder of every run that names none; in it lies what the first run prepared. */
    public static Path cache() {
        return SCRATCH.resolve("cache");
    }

    /** The archive of this ending, as the build left it; without the ones that bring a Java of their own. */
    public static Path archive(String ending) {
        Path archive = dist().resolve("clausecheck-" + version() + ending);
        assertThat(archive).as("mvn package makes it").isRegularFile();
        return archive;
    }

    /** The folder of the archives and their checksums. */
    public static Path dist() {
        return Path.of(System.getProperty("clausecheck.dist", "target/dist")).toAbsolutePath();
    }

    /** The version that archives and their folders carry. */
    public static String version() {
        return System.getProperty("clausecheck.version", "0.1.0");
    }

    /** Unpacks an archive with the tools of the system; the folder that it holds. */
    public static Path unpack(Path archive, Path into) {
        String[] command = archive.toString().endsWith(".zip") ? new String[] {"unzip", "-q", archive.toString(), "-d", into.toString()}
                : new String[] {"tar", "-xzf", archive.toString(), "-C", into.toString()};
        assertThat(command(into, Map.of(), "", command).err()).as(String.join(" ", command)).isEmpty();
        try (Stream<Path> folders = Files.list(into)) {
            return folders.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the installed command in a folder. */
    public static Result run(Path workingFolder, String... args) {
        return run(workingFolder, Map.of(), "", args);
    }

    /**
     * Runs the installed command in a folder.
     *
     * @param environment variables that differ from a user's plain ones; an empty value stands for a variable that is not set
     * @param in          standard input
     */
    public static Result run(Path workingFolder, Map<String, String> environment, String in, String... args) {
        Path home = installed == null ? installed() : installed;
        return command(workingFolder, environment, in, with(home.resolve("bin/clausecheck").toString(), args));
    }

    /** Runs any command like {@link #run}: with this Java, the cache folder of the tests, and nothing of the caller's own settings. */
    public static Result command(Path workingFolder, Map<String, String> environment, String in, String... command) {
        try {
            Path streams = Files.createTempDirectory(SCRATCH, "run");
            Path input = Files.writeString(streams.resolve("in"), in);
            ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile()).redirectInput(input.toFile())
                    .redirectOutput(streams.resolve("out").toFile()).redirectError(streams.resolve("err").toFile());
            settings(builder.environment(), environment);
            Process process = builder.start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("finishes: " + String.join(" ", command)).isTrue();
            return new Result(process.exitValue(), Files.readString(streams.resolve("out"), StandardCharsets.UTF_8),
                    Files.readString(streams.resolve("err"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void settings(Map<String, String> variables, Map<String, String> given) {
        variables.keySet().removeIf(name -> name.startsWith("CLAUSECHECK_") || List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "NO_COLOR").contains(name));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("CLAUSECHECK_CACHE", cache().toString());
        given.forEach((name, value) -> {
            if (value.isEmpty()) {
                variables.remove(name);
            } else {
                variables.put(name, value);
            }
        });
    }

    private static String[] with(String first, String... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
    }

    /** A new folder of this name, away from the project, removed when the tests are over. */
    public static Path folder(String name) {
        try {
            return Files.createDirectories(Files.createTempDirectory(SCRATCH, "test").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path scratch() {
        try {
            Path scratch = Files.createTempDirectory("clausecheck-dist").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(scratch)));
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
