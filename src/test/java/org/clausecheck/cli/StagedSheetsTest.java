package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of the next commit are looked at; how they are judged, GitHookIT tells. */
class StagedSheetsTest {

    @TempDir
    Path folder;

    private Repository repository;

    @BeforeEach
    void begin() throws IOException {
        repository = Repository.in(folder.resolve("repository"));
        repository.stage("old.json", "{ \"one\": 1 }").stage("gone.json", "{ \"two\": 2 }").stage("deals/same.json", "{ \"three\": 3 }")
                .git("commit", "-qm", "first");
    }

    private Set<String> staged(String... named) {
        try (StagedSheets sheets = StagedSheets.open(repository.top(), List.of(named))) {
            return sheets.places().keySet();
        }
    }

    private String refusal(String named) {
        return assertThatThrownBy(() -> staged(named)).isInstanceOf(UnusableException.class).actual().getMessage();
    }

    @Test
    void addedChangedAndRenamedJsonIsButRemovedAndUnchangedIsNot() throws IOException {
        repository.git("mv", "old.json", "new.json");
        repository.git("rm", "-q", "gone.json");
        repository.stage("deals/b.json", "{}").stage("deals/a.json", "{}").stage("deals/a.txt", "{}").write("deals/c.json", "{}");

        assertThat(staged()).containsExactly("deals/a.json", "deals/b.json", "new.json");
    }

    @Test
    void aLinkIsNotButAFileInThePlaceOfOneIs() throws IOException {
        Path link = repository.top().resolve("link.json");
        Files.createSymbolicLink(link, Path.of("old.json"));
        repository.git("add", "link.json");
        assertThat(staged()).isEmpty();

        repository.git("commit", "-qm", "a link");
        Files.delete(link);
        repository.stage("link.json", "{}");

        assertThat(staged()).containsExactly("link.json");
    }

    @Test
    void namesNarrowThem() throws IOException {
        repository.stage("deals/a.json", "{}").stage("deals2/b.json", "{}").stage("c.json", "{}");

        assertThat(staged("deals")).containsExactly("deals/a.json");
        assertThat(staged("deals/", "c.json")).containsExactly("c.json", "deals/a.json");
        assertThat(staged(".")).hasSize(3);
        assertThat(staged("gone.json")).as("there, and unchanged").isEmpty();
    }

    @Test
    void aFolderThatThisCommitRemovesIsKnownButAMistypedOneIsNot() throws IOException {
        repository.git("rm", "-rq", "deals");

        assertThat(staged("deals")).isEmpty();
        assertThat(refusal("daels")).contains("git knows nothing of the name daels");
        assertThat(refusal("-")).contains("not from standard input");
        assertThat(refusal("../elsewhere")).contains("is not in the git repository");
    }

    @Test
    void theFirstCommitIsOneToo() throws IOException {
        repository = Repository.in(folder.resolve("new"));
        repository.stage("a.json", "{}");

        assertThat(staged()).containsExactly("a.json");
    }
}
