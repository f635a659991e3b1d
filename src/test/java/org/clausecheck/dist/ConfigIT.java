package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The configuration of a house, as the installed command reads it. */
class ConfigIT {

    private Path folder;

    @BeforeEach
    void aHouseWithASheet() throws IOException {
        folder = Distribution.folder("house of deals");
        Files.createDirectories(folder.resolve("deals"));
        Files.copy(Distribution.installed().resolve("examples/contract-2023.json"), folder.resolve("deals/deal.json"));
        Files.writeString(folder.resolve(".clausecheck.yaml"),
                "fail-on: critical\nseverities: { ACC-001: low }\npolicy: { accessHorizon: 2032-12-31 }\n");
    }

    @Test
    void configShowsEachValueAndItsOrigin() {
        Result config = Distribution.run(folder, "config", "deals/deal.json");

        assertThat(config.code()).as(config.err()).isZero();
        assertThat(config.out()).startsWith("configuration  .clausecheck.yaml\nsheet          deals/deal.json\n")
                .containsPattern("policy\\.accessHorizon +2032-12-31 +\\.clausecheck\\.yaml:3:26  \\(built in: 2030-12-31\\)\n")
                        .containsPattern("allow-undecided +false +built in\n");
    }

    @Test
    void checkGoesByTheConfigurationAtTheRoot() {
        Result check = Distribution.run(folder, "check", "deals/deal.json", "--as-of", "2026-06-01", "--rule", "ACC-001");

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("by .clausecheck.yaml: fail-on critical (built in: medium)").contains("UNMET  ACC-001  low")
                .contains("horizon of 2032-12-31");
    }

    @Test
    void aMistakeIsToldAtItsPlaceWithExitCode2() throws IOException {
        Files.writeString(folder.resolve(".clausecheck.yaml"), "severities:\n  REG-001: low\n");

        Result config = Distribution.run(folder, "config");

        assertThat(config.code()).isEqualTo(2);
        assertThat(config.out()).contains(".clausecheck.yaml:2:12  /severities/REG-001")
                .contains("REG-001 is mandatory and cannot be lowered from critical to low").endsWith("1 error\n");
    }
}
