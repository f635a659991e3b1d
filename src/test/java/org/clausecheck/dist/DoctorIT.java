package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doctor knows how the installed command starts, for it tries it. */
class DoctorIT {

    private Path folder;
    private Path cache;

    @BeforeEach
    void anEmptyFolder() {
        Distribution.installed();
        folder = Distribution.folder("work");
        cache = folder.resolve("cache");
    }

    private Result doctor(Map<String, String> environment, String... options) {
        return Distribution.run(folder, environment, "", Stream.concat(Stream.of("doctor"), Stream.of(options)).toArray(String[]::new));
    }

    private Map<String, String> own() {
        return Map.of("CLAUSECHECK_CACHE", cache.toString());
    }

    @Test
    void theFastStartIsInUseAndMostClassesComeFromIt() {
        Result result = doctor(Map.of());

        assertThat(result.out()).contains("installed: distribution in " + Distribution.installed())
                .containsPattern("ok       fast start   in use: \\d+ of \\d+ classes of a check came from the archive in " + Distribution.cache() + "/start/")
                .endsWith("\nAll is well.\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void itSaysTheSameAsJson() throws IOException {
        JsonNode json = new JsonMapper().readTree(doctor(Map.of(), "--format", "json").out());

        assertThat(json.at("/well").asBoolean()).isTrue();
        assertThat(json.at("/installation/kind").asText()).isEqualTo("distribution");
        assertThat(json.at("/installation/folder").asText()).isEqualTo(Distribution.installed().toString());
        assertThat(json.at("/java/home").asText()).isNotEmpty();
        assertThat(json.at("/checks/0/status").asText()).isEqualTo("ok");
    }

    @Test
    void anArchiveThatJavaDoesNotTakeIsFoundOut() throws IOException {
        doctor(own());
        Path archive = archive();
        Files.delete(archive);
        Files.writeString(archive, "no archive");

        Result result = doctor(own());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).containsPattern("problem  fast start   not in use: 0 of \\d+ classes").contains("Delete " + archive.getParent()).endsWith("\n1 problem.\n");
    }

    @Test
    void aSpaceInTheCacheIsNamedAsTheReasonWhereJavaCannotCopeWithIt() {
        Result result = doctor(Map.of("CLAUSECHECK_CACHE", folder.resolve("a cache").toString()));

        if (Runtime.version().feature() < 25) {
            assertThat(result.out()).contains("Javas before 25 archive no class of a jar with a space or the like in its path: " + folder.resolve("a cache"));
            assertThat(result.code()).isEqualTo(1);
        } else {
            assertThat(result.code()).isZero();
        }
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes.")).findFirst().orElseThrow();
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Result result = doctor(Map.of("CLAUSECHECK_CACHE", file.resolve("cache").toString()));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).containsPattern("problem  fast start   not in use: " + file + "/cache/start/[0-9-]+ cannot be written")
                .contains("problem  cache        " + file + "/cache cannot be written").endsWith("\n2 problems.\n");
    }

    @Test
    void switchedOffIsNoProblem() {
        Result result = doctor(Map.of("CLAUSECHECK_ARCHIVE", "off"));

        assertThat(result.out()).contains("note     fast start   switched off by CLAUSECHECK_ARCHIVE=off").endsWith("\nAll is well.\n");
        assertThat(result.code()).isZero();
    }

    @Test
    void anArchiveThatCouldNotBeMadeIsTold() throws IOException {
        doctor(own());
        Path archive = archive();
        Files.delete(archive);
        Files.writeString(archive.resolveSibling("failed"), "Error: no memory\n");

        Result result = doctor(own());

        assertThat(result.out()).contains("problem  fast start   not in use: this Java could not make the archive (Error: no memory)")
                .contains("Read " + archive.resolveSibling("failed"));
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void startedWithoutItsLauncherItSaysSo() {
        Result result = Distribution.command(folder, Map.of(), "", Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar",
                Distribution.installed().resolve("lib/clausecheck.jar").toString(), "doctor");

        assertThat(result.out()).contains("problem  fast start   not in use, for clausecheck was not started by its launcher");
        assertThat(result.code()).isEqualTo(1);
    }
}
