package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clausecheck.cli.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} of the built distribution: two files, and a file beside what it was in git. */
class DiffIT {

    private static final Path DRAFTS = Path.of("src/test/resources/scenarios/inputs/drafts");

    @TempDir
    private Path folder;

    @Test
    void twoDraftsAreComparedAndOnlyWhatIsNewFails() throws IOException {
        Files.copy(DRAFTS.resolve("old/deal.json"), folder.resolve("old.json"));
        Files.copy(DRAFTS.resolve("new/deal.json"), folder.resolve("new.json"));

        Distribution.Result there = Distribution.run(folder, "diff", "old.json", "new.json", "--as-of", "2026-01-15");
        Distribution.Result same = Distribution.run(folder, "diff", "new.json", "new.json", "--as-of", "2026-01-15");

        assertThat(there.code()).isEqualTo(1);
        assertThat(there.out()).contains("    ends: 2026-12-31 -> 2028-12-31", "NEW CONFLICT  XC-002", "RESOLVED  XC-015");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("no term has changed");
    }

    @Test
    void theOlderDraftComesFromGit() throws IOException {
        Repository repository = Repository.in(folder.resolve("deal room"));
        repository.stage("deals/deal.json", Files.readString(DRAFTS.resolve("old/deal.json")));
        repository.git("commit", "-q", "-m", "the deal");
        repository.write("deals/deal.json", Files.readString(DRAFTS.resolve("new/deal.json")));

        Distribution.Result changed = Distribution.run(repository.top(), "diff", "--since", "HEAD", "deals", "--as-of", "2026-01-15", "--format", "json");
        repository.git("commit", "-q", "-a", "-m", "a redraft");
        Distribution.Result since = Distribution.run(repository.top(), "diff", "--since", "HEAD", "deals/deal.json", "--as-of", "2026-01-15");
        Distribution.Result unknown = Distribution.run(repository.top(), "diff", "--since", "nowhere", "deals");

        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("\"before\" : \"HEAD:deals/deal.json\"", "\"pointer\" : \"/agreements/moss-2025/clauses/only-moss/ends\"");
        assertThat(since.code()).isZero();
        assertThat(since.out()).contains("compared with HEAD:deals/deal.json", "no term has changed");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no revision 'nowhere'").doesNotContain("Exception");
    }
}
