package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers as a team meets them: written by one command, shown by the next, expired one day. */
class WaiversIT {

    private static final String[] WAIVE = {"waive", "deal.json", "--rule", "JV-005", "--reason", "The table follows.", "--requested-by", "Ada Finch",
        "--approved-by", "Ben Lark", "--expires", "2026-08-31", "--as-of", "2026-07-20"};

    @TempDir
    private Path folder;

    @BeforeEach
    void aSheet() throws IOException {
        Files.copy(Path.of("examples/stargate-2025.json"), folder.resolve("deal.json"));
        Files.writeString(folder.resolve(".clausecheck.yaml"), "");
    }

    @Test
    void aFindingIsWaivedShownAndComesBackWhenTheWaiverIsOver() {
        Distribution.Result before = Distribution.run(folder, "check", "deal.json", "--rule", "JV-005", "--as-of", "2026-07-20");
        Distribution.Result waive = Distribution.run(folder, WAIVE);
        Distribution.Result last = Distribution.run(folder, "check", "deal.json", "--rule", "JV-005", "--as-of", "2026-08-31");
        Distribution.Result over = Distribution.run(folder, "check", "deal.json", "--rule", "JV-005", "--as-of", "2026-09-01");

        assertThat(before.code()).isEqualTo(1);
        assertThat(waive.code()).isZero();
        assertThat(waive.out()).contains("written to .clausecheck-waivers.yaml");
        assertThat(last.code()).isZero();
        assertThat(last.out()).contains("WAIVED CONFLICT  JV-005", "WAIVER EXPIRING");
        assertThat(over.code()).isEqualTo(1);
        assertThat(over.out()).contains("WAIVER EXPIRED").contains("1 finding counts again");
    }

    @Test
    void aRunFromAnotherFolderFindsTheSameWaivers() throws IOException {
        Distribution.run(folder, WAIVE);
        Path elsewhere = Files.createDirectories(folder.resolve("a/b"));

        Distribution.Result check = Distribution.run(elsewhere, "check", "../../deal.json", "--rule", "JV-005", "--as-of", "2026-07-20");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("../../.clausecheck-waivers.yaml");
    }
}
