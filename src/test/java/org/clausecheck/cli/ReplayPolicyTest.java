package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report made under a team's configuration, waivers and baseline is replayed under the same ones. */
class ReplayPolicyTest {

    @TempDir
    private Path temporary;
    private Path project;

    @BeforeEach
    void aProjectWithPolicies() throws IOException {
        project = Files.createDirectories(temporary.toRealPath().resolve("project"));
        Files.createDirectories(project.resolve("deals"));
        Files.copy(Path.of("examples/microsoft-openai-2025-05.json"), project.resolve("deals/m4.json"));
        Files.writeString(project.resolve(".clausecheck.yaml"), "fail-on: high\n");
    }

    private Path report(String... words) throws IOException {
        String[] all = Stream.concat(Stream.of("check", project.resolve("deals").toString(), "--as-of", "2025-05-11", "--format", "json"), Stream.of(words))
                .toArray(String[]::new);
        return Files.writeString(temporary.resolve("report.json"), Cli.run(all).out());
    }

    private static Cli replay(Path report, String... more) {
        return Cli.run(Stream.concat(Stream.of("replay", report.toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aConfigurationAndABaselineAreInputs() throws IOException {
        Cli baseline = Cli.run("baseline", "create", project.resolve("deals").toString(), "--as-of", "2025-05-11");
        assertThat(baseline.code()).as(baseline.all()).isZero();
        Path report = report("--strict-baseline");
        assertThat(report).content().contains("\"failLevel\" : \"high\"").contains(".clausecheck.yaml").contains(".clausecheck-baseline.json").contains("--strict-baseline");

        assertThat(replay(report).out()).contains("byte for byte the same report");

        Path baselineFile = project.resolve(".clausecheck-baseline.json");
        String before = Files.readString(baselineFile);
        Files.writeString(baselineFile, before + "\n");
        assertThat(replay(report).err()).contains(".clausecheck-baseline.json has changed");
        Files.delete(baselineFile);
        assertThat(replay(report).err()).contains(".clausecheck-baseline.json is not there");
        Files.writeString(baselineFile, before);
        Files.writeString(project.resolve(".clausecheck.yaml"), "fail-on: low\n");
        Cli changed = replay(report);
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.err()).contains(".clausecheck.yaml has changed").doesNotContain("baseline");
    }

    @Test
    void aPolicyThatCameSinceIsNoInputOfTheReport() throws IOException {
        Files.delete(project.resolve(".clausecheck.yaml"));
        Files.createDirectories(project.resolve(".git"));
        Path report = report();

        Files.writeString(project.resolve(".clausecheck.yaml"), "fail-on: high\n");

        Cli replayed = replay(report);
        assertThat(replayed.code()).isEqualTo(2);
        assertThat(replayed.err()).contains(".clausecheck.yaml was not there when the report was made");
    }

    @Test
    void optionsThatPutPoliciesAsideAreRecorded() throws IOException {
        Path report = report("--no-config", "--no-waivers", "--no-baseline", "--fail-on", "critical", "--allow-undecided");
        assertThat(report).content().contains("\"--no-config\"").contains("\"--fail-on\"");

        assertThat(replay(report).out()).contains("byte for byte the same report");
    }

    @Test
    void aNamedConfigurationIsFoundFromTheRoot() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("strict.yaml"), "fail-on: critical\n");
        Files.copy(Path.of("examples/microsoft-openai-2025-05.json"), elsewhere.resolve("m4.json"));
        Path here = Path.of("").toAbsolutePath().relativize(elsewhere);
        Path report = Files.writeString(temporary.resolve("report.json"), Cli.run("check", here.resolve("m4.json").toString(), "--as-of", "2025-05-11", "--config",
                here.resolve("strict.yaml").toString(), "--format", "json").out().replace(here + "/", ""));

        Cli replayed = replay(report, "--root", elsewhere.toString());

        assertThat(replayed.code()).as(replayed.all()).isZero();
        assertThat(replayed.out()).contains("byte for byte the same report");
    }
}
