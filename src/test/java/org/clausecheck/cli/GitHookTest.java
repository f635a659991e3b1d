package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing and removing the hook; what it does in a commit, GitHookIT tells. */
class GitHookTest {

    private static final Optional<Path> PROGRAM = Optional.of(Path.of("/opt/it's here/clausecheck"));
    private static final String FOREIGN = "#!/bin/sh\nexit 0\n";

    @TempDir
    Path folder;

    private Repository repository;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        repository = Repository.in(folder.toRealPath().resolve("a repository"));
        file = repository.top().resolve(".git/hooks/pre-commit");
    }

    private String install(boolean force, String... words) {
        return GitHook.of(repository.top()).install(PROGRAM, List.of(words), force);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(UnusableException.class).actual().getMessage();
    }

    @Test
    void itIsWrittenExecutableWithItsWordsQuoted() throws IOException {
        assertThat(install(false, "--fail-on", "high", "the deals", "$(touch x)")).startsWith("Installed " + file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(file).content().startsWith("#!/bin/sh\n").contains("program='/opt/it'\\''s here/clausecheck'\n")
                .endsWith("exec \"$program\" hook run -- '--fail-on' 'high' 'the deals' '$(touch x)'\n");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        install(false, "deals");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(install(false, "deals")).isEqualTo(file + " is installed already.");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
        assertThat(install(false, "other")).startsWith("Installed");
        assertThat(file).content().contains("'other'").doesNotContain("'deals'");
    }

    @Test
    void aHookThatLostItsRightToRunGetsItBack() throws IOException {
        install(false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        install(false);

        assertThat(file).isExecutable();
    }

    @Test
    void aHookOfOthersIsLeftAsItIs() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, FOREIGN);

        assertThat(refusal(() -> install(false))).startsWith("There is a hook already, " + file).contains("nothing was changed")
                .contains("    '/opt/it'\\''s here/clausecheck' hook run || exit $?\n").contains("--force");
        assertThat(refusal(() -> GitHook.of(repository.top()).uninstall())).contains("is not of clausecheck; nothing was changed");
        assertThat(file).hasContent(FOREIGN);
    }

    @Test
    void aHookOfOthersIsPutAsideAndBroughtBack() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, FOREIGN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr--"));

        assertThat(install(true)).contains("the hook that was there is now " + file + ".replaced and does not run");
        assertThat(Path.of(file + ".replaced")).hasContent(FOREIGN);
        assertThat(GitHook.of(repository.top()).uninstall()).contains("again the one that was there before");

        assertThat(file).hasContent(FOREIGN);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr--"));
        assertThat(Path.of(file + ".replaced")).doesNotExist();
    }

    @Test
    void nothingPutAsideIsEverLost() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(Path.of(file + ".replaced"), "older");
        Files.writeString(file, FOREIGN);

        assertThat(refusal(() -> install(true))).contains("cannot be put aside");
        assertThat(file).hasContent(FOREIGN);
        assertThat(Path.of(file + ".replaced")).hasContent("older");
    }

    @Test
    void aLinkIsAHookOfOthersWhateverItLeadsTo() throws IOException {
        install(false);
        Path shared = Files.move(file, folder.resolve("shared"));
        Files.createSymbolicLink(file, shared);

        assertThat(refusal(() -> install(false))).contains("it is not of clausecheck");
        Files.delete(shared);
        assertThat(refusal(() -> install(false))).as("a dangling one").contains("it is not of clausecheck");
    }

    @Test
    void itIsRemovedAndThenThereIsNone() {
        install(false);

        assertThat(GitHook.of(repository.top()).uninstall()).isEqualTo("Removed " + file + ".");
        assertThat(file).doesNotExist();
        assertThat(GitHook.of(repository.top()).uninstall()).startsWith("There is no hook");
    }

    @Test
    void aFolderOfHooksInTheProjectIsHeededFromAnyFolderOfIt() throws IOException {
        repository.git("config", "core.hooksPath", "tools/hooks");
        Files.createDirectories(repository.top().resolve("deals/2026"));

        String said = GitHook.of(repository.top().resolve("deals/2026")).install(PROGRAM, List.of(), false);

        assertThat(repository.top().resolve("tools/hooks/pre-commit")).isExecutable();
        assertThat(file).doesNotExist();
        assertThat(said).doesNotContain("every one that uses it");
    }

    @Test
    void aSharedFolderOfHooksIsSaidToBeOne() throws IOException {
        repository.git("config", "core.hooksPath", folder.resolve("shared hooks").toString());

        assertThat(install(false)).contains("the hook runs in every one that uses it");
        assertThat(folder.resolve("shared hooks/pre-commit")).isExecutable();
    }

    @Test
    void aLinkedWorkTreeHasTheHooksOfItsRepository() throws IOException {
        repository.stage("a.txt", "a").git("commit", "-qm", "first");
        repository.git("worktree", "add", "-q", "-b", "second", folder.resolve("second").toString());

        String said = GitHook.of(folder.resolve("second")).install(PROGRAM, List.of(), false);

        assertThat(file).isExecutable();
        assertThat(said).doesNotContain("every one that uses it");
    }

    @Test
    void whereItCannotBeWrittenItIsSaid() throws IOException {
        repository.git("config", "core.hooksPath", "/dev/null");

        assertThat(refusal(() -> install(false))).startsWith("Cannot write /dev/null/pre-commit: ").doesNotContain("Exception");
    }
}
