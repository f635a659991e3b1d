package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher of the distribution, as users and hooks meet it. */
class LauncherIT {

    private static final String FIRST = "clausecheck: first run with this Java: preparing a fast start, once, for some seconds\n";

    private Path folder;
    private Path home;

    @BeforeEach
    void anEmptyFolder() {
        home = Distribution.installed();
        folder = Distribution.folder("work");
    }

    private Result version(Map<String, String> environment) {
        return Distribution.run(folder, environment, "", "--version");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFirstRunSaysOnceThatItPreparesAFastStart() throws IOException {
        Path cache = folder.resolve("my cache");
        Map<String, String> environment = Map.of("CLAUSECHECK_CACHE", cache.toString());

        Result first = version(environment);
        Result second = version(environment);

        assertThat(first.err()).isEqualTo(FIRST);
        assertThat(second).isEqualTo(new Result(0, first.out(), ""));
        assertThat(Stream.concat(files(cache, ".jsa").stream(), files(cache, ".aot").stream())).hasSize(1);
        assertThat(files(cache, "")).extracting(file -> file.getFileName().toString()).as("the archive, what it is of, and the jar without a space in its path")
                .containsAll(List.of("java-version", "of")).hasSizeBetween(3, 4);
    }

    @Test
    void twoAtOnceOnTheFirstRunDoNoHarm() {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("CLAUSECHECK_CACHE", cache.toString());
        String[] check = {"check", home.resolve("examples/microsoft-openai-2025-05.json").toString(), "--as-of", "2025-05-11"};

        List<CompletableFuture<Result>> both = Stream.of(1, 2, 3)
                .map(run -> CompletableFuture.supplyAsync(() -> Distribution.run(folder, environment, "", check))).toList();
        List<Result> results = both.stream().map(CompletableFuture::join).toList();

        assertThat(results).extracting(Result::code).containsOnly(1);
        assertThat(results).extracting(Result::out).containsOnly(Distribution.run(folder, check).out());
        assertThat(results).extracting(Result::err).containsExactlyInAnyOrder(FIRST, "", "");
        assertThat(files(cache, "")).hasSizeBetween(3, 4);
    }

    @Test
    void anArchiveThatWasBeingMadeByARunThatDiedIsMadeAnew() throws IOException {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("CLAUSECHECK_CACHE", cache.toString());
        version(environment);
        Path entry = files(cache, "java-version").get(0).getParent();
        for (Path file : files(entry, "")) {
            Files.delete(file);
        }
        Files.createSymbolicLink(entry.resolve("making"), Path.of("99999999"));

        Result result = version(environment);

        assertThat(result.err()).isEqualTo(FIRST);
        assertThat(files(entry, "")).hasSizeBetween(3, 4).noneMatch(file -> file.endsWith("making"));
    }

    @Test
    void whereItCannotWriteItGoesOnWithout() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");

        Result result = version(Map.of("CLAUSECHECK_CACHE", file.resolve("cache").toString()));
        Result homeless = version(Map.of("CLAUSECHECK_CACHE", "", "XDG_CACHE_HOME", "", "HOME", ""));

        assertThat(result).isEqualTo(version(Map.of()));
        assertThat(homeless).isEqualTo(result);
    }

    @Test
    void withTheArchiveSwitchedOffItMakesNone() {
        Path cache = folder.resolve("cache");

        Result result = version(Map.of("CLAUSECHECK_CACHE", cache.toString(), "CLAUSECHECK_ARCHIVE", "off"));

        assertThat(result).isEqualTo(version(Map.of()));
        assertThat(cache).doesNotExist();
    }

    @Test
    void theCacheStandsWhereTheSystemKeepsSuchThings() {
        Path xdg = folder.resolve("xdg");

        version(Map.of("CLAUSECHECK_CACHE", "", "XDG_CACHE_HOME", xdg.toString()));
        version(Map.of("CLAUSECHECK_CACHE", "", "XDG_CACHE_HOME", "", "HOME", folder.resolve("home").toString()));

        assertThat(files(xdg.resolve("clausecheck/start"), "java-version")).hasSize(1);
        assertThat(files(folder.resolve("home/.cache/clausecheck/start"), "java-version")).hasSize(1);
    }

    @Test
    void runningItWritesNothingIntoTheInstallation() throws IOException {
        List<String> before = listing();

        version(Map.of("CLAUSECHECK_CACHE", folder.resolve("cache").toString()));
        Distribution.run(folder, "check", home.resolve("examples").toString(), "--as-of", "2026-01-01");

        assertThat(listing()).isEqualTo(before);
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified()).sorted().toList();
        }
    }

    @Test
    void itRunsThroughLinksFromAnywhere() throws IOException {
        Path relative = Files.createSymbolicLink(folder.resolve("one link"), folder.relativize(home.resolve("bin/clausecheck")));
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("bin")).resolve("cc"), relative);

        Result result = Distribution.command(Path.of("/"), Map.of(), "", link.toString(), "--version");

        assertThat(result).isEqualTo(version(Map.of()));
    }

    @Test
    void archivesOfAJarThatIsGoneAreRemovedWithTheNextOne() {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("CLAUSECHECK_CACHE", cache.toString());
        Path older = Distribution.unpack(Distribution.archive(".tar.gz"), Distribution.folder("older"));
        Path moved = older.resolveSibling("moved");
        Distribution.command(folder, environment, "", older.resolve("bin/clausecheck").toString(), "--version");
        List<Path> first = files(cache, "java-version");

        assertThat(older.toFile().renameTo(moved.toFile())).isTrue();
        version(environment);

        assertThat(first).hasSize(1);
        assertThat(files(cache, "java-version")).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void withoutJavaItSaysSo() throws IOException {
        Result result = version(Map.of("PATH", tools().toString(), "JAVA_HOME", ""));

        assertThat(result).isEqualTo(new Result(2, "",
                "clausecheck: no Java found. Install a Java 17 or newer and put it on PATH, or set JAVA_HOME.\n"));
    }

    @Test
    void aWrongOrOldJavaIsNamed() throws IOException {
        Path path = tools();
        script(path.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertThat(version(Map.of("JAVA_HOME", "/nowhere")).err()).contains("JAVA_HOME is /nowhere, but /nowhere/bin/java is no Java");
        assertThat(version(Map.of("PATH", path.toString(), "JAVA_HOME", "")).err())
                .contains(path + "/java is Java 11.0.2. clausecheck needs Java 17 or newer");
    }

    @Test
    void aPartOfAnInstallationSaysWhatIsMissing() throws IOException {
        Path alone = Files.copy(home.resolve("bin/clausecheck"), Files.createDirectory(folder.resolve("bin")).resolve("clausecheck"));

        Result result = Distribution.command(folder, Map.of(), "", "sh", alone.toString(), "--version");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("lib is not complete. Unpack the whole archive");
    }

    @Test
    void onJava25ItUsesAnAotCacheAndSaysTheSame() throws IOException {
        Path java25 = java25();
        assumeTrue(java25 != null, "needs a JDK 25 or newer beside this one");
        Path cache = folder.resolve("cache");
        String[] check = {"check", home.resolve("examples/microsoft-openai-2025-05.json").toString(), "--as-of", "2025-05-11"};
        Map<String, String> environment = Map.of("CLAUSECHECK_CACHE", cache.toString(), "JAVA_HOME", java25.toString());

        Result first = Distribution.run(folder, environment, "", check);
        Result second = Distribution.run(folder, environment, "", check);

        assertThat(first.err()).isEqualTo(FIRST);
        assertThat(second).isEqualTo(Distribution.run(folder, check));
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(files(cache, ".aot")).hasSize(1);
    }

    private static Path java25() throws IOException {
        Path common = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(common)) {
            return null;
        }
        try (Stream<Path> homes = Files.list(common)) {
            return homes.filter(home -> home.getFileName().toString().contains("25") && Files.isExecutable(home.resolve("bin/java"))).sorted()
                    .findFirst().orElse(null);
        }
    }

    /** A folder with the tools of a bare machine, for PATH. */
    private Path tools() throws IOException {
        Path path = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "stat", "cksum", "tr", "sed", "head", "mkdir", "rm", "mv", "ln")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(path.resolve(tool))) {
                    script(path.resolve(tool), "exec " + place + tool + " \"$@\"");
                }
            }
        }
        return path;
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
