package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline as a team meets it: written over a folder of sheets, used by every check under it, pruned when something is mended. */
class BaselineIT {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatIsNewCountsAndWhatIsMendedIsPruned() throws IOException {
        Path sheet = Files.createDirectories(folder.resolve("deals")).resolve("deal.json");
        Files.copy(Path.of("examples/stargate-2025.json"), sheet);
        Files.writeString(folder.resolve(".clausecheck.yaml"), "");

        Distribution.Result create = Distribution.run(folder, "baseline", "create", "--as-of", "2026-07-20");
        Distribution.Result check = Distribution.run(folder.resolve("deals"), "check", "deal.json", "--as-of", "2026-07-20");
        Files.writeString(sheet, Files.readString(sheet).replace("\"id\": \"venture\"", "\"id\": \"other\""));
        Distribution.Result after = Distribution.run(folder, "check", ".", "--as-of", "2026-07-20", "--strict-baseline");
        Distribution.Result prune = Distribution.run(folder, "baseline", "prune", "--as-of", "2026-07-20");

        assertThat(create.out()).contains(".clausecheck-baseline.json: 1 failed, 2 undecided in 1 sheet");
        assertThat(check.code()).isZero();
        assertThat(after.code()).isEqualTo(1);
        assertThat(after.out()).contains("BASELINE STALE", "RESOLVED  JV-005", "CONFLICT  JV-005");
        assertThat(after.err()).isEmpty();
        assertThat(prune.out()).contains("2 dropped, 1 left");
    }
}
