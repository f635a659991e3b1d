package org.clausecheck.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {

    private static final List<String> VERSIONS = List.of("clausecheck 1", "rule set 1", "Java 17");

    @TempDir
    Path folder;

    private Machine machine(Map<String, String> properties, Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>(Map.of("java.home", System.getProperty("java.home"), "clausecheck.home", "/opt/clausecheck",
                "clausecheck.kind", "distribution", "clausecheck.archive", "off:", "native.encoding", "UTF-8"));
        all.putAll(properties);
        return new Machine(environment, all, Optional.of(folder), false);
    }

    private static Diagnosis diagnosis(Machine machine) {
        return Diagnosis.of(machine, VERSIONS, List.of(), List.of("--version"));
    }

    private static Check check(Diagnosis diagnosis, String name) {
        return diagnosis.checks().stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    private Check start(String archive) {
        return check(diagnosis(machine(Map.of("clausecheck.archive", archive), Map.of())), "fast start");
    }

    @Test
    void eachReasonForASlowStartHasItsOwnWordsAndRemedy() throws IOException {
        Path entry = Files.createDirectories(folder.resolve("entry"));
        Files.writeString(entry.resolve("failed"), "one\nError: out of memory\n");

        assertThat(start("off:")).matches(check -> check.status() == Check.Status.NOTE).extracting(Check::text).asString().contains("CLAUSECHECK_ARCHIVE=off");
        assertThat(start("busy:" + entry)).matches(check -> check.status() == Check.Status.NOTE).extracting(Check::text).asString().contains("another run");
        assertThat(start("unwritable:" + entry)).matches(check -> check.status() == Check.Status.PROBLEM).extracting(Check::text).asString()
                .isEqualTo("not in use: " + entry + " cannot be written");
        assertThat(start("unwritable:")).extracting(Check::text).asString().contains("HOME is not set");
        assertThat(start("failed:" + entry)).matches(check -> check.status() == Check.Status.PROBLEM).extracting(Check::text).asString()
                .contains("could not make the archive (Error: out of memory)");
        assertThat(start("")).matches(check -> check.status() == Check.Status.PROBLEM).extracting(Check::text).asString().contains("not started by its launcher");
    }

    @Test
    void anArchiveIsNotBelievedButTried() {
        Map<String, String> used = Map.of("clausecheck.archive", "used:" + folder, "java.class.path", System.getProperty("java.class.path"));

        Check start = check(Diagnosis.of(machine(used, Map.of()), VERSIONS, List.of(), List.of("--version")), "fast start");

        assertThat(start.status()).isEqualTo(Check.Status.PROBLEM);
        assertThat(start.text()).startsWith("not in use: 0 of ").contains("classes of a check came from the archive in " + folder);
    }

    @Test
    void aCacheThatCannotBeWrittenIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Machine machine = new Machine(Map.of(), machine(Map.of(), Map.of()).properties(), Optional.of(file.resolve("cache")), false);

        assertThat(check(diagnosis(machine), "cache").status()).isEqualTo(Check.Status.PROBLEM);
        assertThat(check(diagnosis(machine(Map.of(), Map.of())), "cache").text()).isEqualTo(folder + " can be written");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void settingsThatDisturbEveryStartAreNamed() {
        Diagnosis disturbed = diagnosis(machine(Map.of("native.encoding", "US-ASCII"), Map.of("JAVA_TOOL_OPTIONS", "-Dx=y")));

        assertThat(check(disturbed, "java options").text()).startsWith("JAVA_TOOL_OPTIONS is set (-Dx=y)");
        assertThat(check(disturbed, "terminal").text()).contains("expects US-ASCII");
        assertThat(check(disturbed, "terminal").remedy()).hasValueSatisfying(remedy -> assertThat(remedy).contains("LC_ALL=C.UTF-8"));
        assertThat(disturbed.isWell()).isTrue();
    }

    @Test
    void aProgramThatIsMissingIsANote() {
        Check missing = new Surroundings(machine(Map.of(), Map.of())).program("no-such-program-anywhere", "for nothing");

        assertThat(missing).isEqualTo(Check.note("no-such-program-anywhere", "not on PATH; needed only for nothing"));
    }

    @Test
    void textSaysWhatToMendAndCountsIt() {
        Diagnosis diagnosis = new Diagnosis(VERSIONS, "/opt/clausecheck/runtime", true, "distribution", "/opt/clausecheck", true,
                List.of(Check.ok("git", "git version 2"), Check.problem("cache", "gone", "Bring it back.")));

        assertThat(diagnosis.text()).isEqualTo("""
                clausecheck 1
                rule set 1
                Java 17
                  in /opt/clausecheck/runtime, which came with it
                installed: distribution in /opt/clausecheck, in a container

                ok       git          git version 2
                problem  cache        gone
                                      Bring it back.

                1 problem.
                """);
        assertThat(diagnosis.isWell()).isFalse();
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        JsonNode json = new JsonMapper().readTree(diagnosis(machine(Map.of(), Map.of())).json());

        assertThat(json.at("/schemaVersion").asText()).isEqualTo("1");
        assertThat(json.at("/well").asBoolean()).isTrue();
        assertThat(json.at("/installation/kind").asText()).isEqualTo("distribution");
        assertThat(json.at("/checks/0/name").asText()).isEqualTo("fast start");
        assertThat(json.at("/checks/0/status").asText()).isEqualTo("note");
        assertThat(json.at("/checks/0/remedy").asText()).isEqualTo("Unset CLAUSECHECK_ARCHIVE.");
    }
}
