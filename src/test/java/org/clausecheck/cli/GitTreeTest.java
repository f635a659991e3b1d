package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as they are in the index or in a revision, whatever the work tree holds today. */
class GitTreeTest {

    private static final String SHEET = """
            { "format": "1", "id": "deal", "title": "A deal", "stage": "proposal", "between": ["kite", "lark"],
              "parties": [{ "id": "kite", "name": "Kite" }, { "id": "lark", "name": "Lark" }],
              "clauses": []%s }
            """;
    private static final String AGREEMENT = SHEET.formatted("").replace("\"deal\"", "\"old\"").replace("proposal", "in-force");

    @TempDir
    Path folder;

    private Repository repository;

    @BeforeEach
    void begin() throws IOException {
        repository = Repository.in(folder.resolve("a repository"));
    }

    private static String naming(String file) {
        return SHEET.formatted(", \"agreements\": [{ \"file\": \"" + file + "\" }]");
    }

    private static Reading read(GitTree tree, String path) {
        return SheetReader.read(tree.place(path), path);
    }

    private static String refusal(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(UnusableException.class).actual().getMessage();
    }

    private static long files(GitTree tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree.folder())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).count();
        }
    }

    @Test
    void theIndexIsReadNotTheWorkTree() throws IOException {
        repository.stage("deals/one.json", naming("../old/contract.json")).stage("old/contract.json", AGREEMENT);
        repository.write("deals/one.json", "broken").write("old/contract.json", "broken");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(read(tree, "deals/one.json")).isInstanceOf(Reading.Usable.class);
            assertThat(read(tree, "deals/one.json").texts()).containsOnlyKeys("deals/one.json", "../old/contract.json");
        }
    }

    @Test
    void aRevisionIsReadAfterTheFilesHaveChangedOrGone() throws IOException {
        repository.stage("deals/one.json", naming("../old/contract.json")).stage("old/contract.json", AGREEMENT);
        repository.git("commit", "-qm", "first");
        repository.git("rm", "-rqf", ".");
        repository.stage("other.json", SHEET.formatted("")).git("commit", "-qm", "second");

        try (GitTree tree = GitTree.ofRevision(repository.top().resolve("deals"), "HEAD~1")) {
            assertThat(tree.path(repository.top().resolve("deals/one.json"))).isEqualTo("deals/one.json");
            assertThat(read(tree, "deals/one.json")).isInstanceOf(Reading.Usable.class);
            assertThat(tree.place("other.json")).doesNotExist();
        }
    }

    @Test
    void onlyWhatIsNeededIsWritten() throws IOException {
        repository.stage("one.json", naming("contract.json")).stage("contract.json", naming("deep/first.json"));
        repository.stage("deep/first.json", AGREEMENT);
        repository.stage("two.json", SHEET.formatted("")).stage("big.bin", "x").stage("deep/.clausecheck.yaml", "packs: [ ../house ]\n");
        repository.stage("house/T16-own.dmn", "<table/>").stage("house/picture.png", "x");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(files(tree)).as("the policy with its table").isEqualTo(2);

            tree.place("one.json");

            assertThat(files(tree)).as("a sheet with two agreements").isEqualTo(5);
            assertThat(tree.place("")).isEqualTo(tree.folder()).isDirectoryRecursivelyContaining("glob:**/two.json");
            assertThat(tree.folder().resolve("house/T16-own.dmn")).exists();
            assertThat(tree.folder().resolve("house/picture.png")).doesNotExist();
            assertThat(tree.folder().resolve("big.bin")).doesNotExist();
        }
    }

    @Test
    void whatAPolicyNamesIsThereFromTheStart() throws IOException {
        repository.stage(".clausecheck.yaml", "tables:\n  - house\n");
        repository.stage("house/T16-own.dmn", "<table/>").stage("elsewhere/T17.dmn", "<table/>");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(tree.folder().resolve("house/T16-own.dmn")).exists();
            assertThat(tree.folder().resolve("elsewhere/T17.dmn")).doesNotExist();
        }
    }

    @Test
    void namesMayHoldAnyCharacter() throws IOException {
        String[] names = {"a deal.json", "Vertrag-ü-契約.json", "two\nlines.json", "-dash.json", "quote\"'.json", "star*.json"};
        for (String name : names) {
            repository.stage(name, naming("Verträge/x y.json"));
        }
        repository.stage("Verträge/x y.json", AGREEMENT);

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(tree.below("")).contains(names);
            assertThat(names).allSatisfy(name -> assertThat(read(tree, name)).isInstanceOf(Reading.Usable.class));
        }
    }

    @Test
    void linksOfTheTreeAreFollowedInTheTree() throws IOException {
        repository.stage("one.json", naming("standard/contract.json")).stage("library/2023/contract.json", AGREEMENT);
        Files.createSymbolicLink(repository.top().resolve("standard"), Path.of("library/2023"));
        Files.createSymbolicLink(repository.top().resolve("alias.json"), Path.of("one.json"));
        repository.git("add", "standard", "alias.json");
        repository.write("library/2023/contract.json", "broken");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(read(tree, "one.json")).isInstanceOf(Reading.Usable.class);
            assertThat(read(tree, "alias.json")).isInstanceOf(Reading.Usable.class);
        }
    }

    @Test
    void linksThatLeadOutAreNot() throws IOException {
        Files.writeString(folder.resolve("outside.json"), SHEET.formatted(""));
        Files.createSymbolicLink(repository.top().resolve("out.json"), Path.of("../outside.json"));
        Files.createSymbolicLink(repository.top().resolve("absolute.json"), folder.resolve("outside.json"));
        Files.createSymbolicLink(repository.top().resolve("circle.json"), Path.of("circle.json"));
        repository.git("add", ".");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(tree.place("out.json")).doesNotExist();
            assertThat(tree.place("absolute.json")).doesNotExist();
            assertThat(read(tree, "circle.json")).isInstanceOf(Reading.Unusable.class);
            assertThat(read(tree, "out.json")).isInstanceOf(Reading.Unusable.class);
        }
    }

    @Test
    void aSubmoduleIsReadInTheStateThatIsRecorded() throws IOException {
        Repository library = Repository.in(folder.resolve("library"));
        library.stage("contract.json", AGREEMENT).git("commit", "-qm", "first");
        repository.git("submodule", "--quiet", "add", library.top().toString(), "library");
        repository.stage("one.json", naming("library/contract.json"));
        repository.write("library/contract.json", "broken");

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(read(tree, "one.json")).isInstanceOf(Reading.Usable.class);
        }
        repository.git("commit", "-qm", "with a library");
        Repository clone = new Repository(folder.resolve("clone"));
        repository.git("clone", "-q", repository.top().toString(), clone.top().toString());
        try (GitTree tree = GitTree.ofRevision(clone.top(), "HEAD")) {
            assertThat(read(tree, "one.json")).as("not fetched").isInstanceOf(Reading.Unusable.class);
        }
    }

    @Test
    void aSparseWorkTreeHidesNothing() throws IOException {
        repository.stage("deals/one.json", naming("../old/contract.json")).stage("old/contract.json", AGREEMENT);
        repository.git("commit", "-qm", "first");
        repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "deals");
        assertThat(repository.top().resolve("old")).doesNotExist();

        for (GitTree opened : new GitTree[] {GitTree.ofIndex(repository.top()), GitTree.ofRevision(repository.top(), "main")}) {
            try (GitTree tree = opened) {
                assertThat(read(tree, "deals/one.json")).isInstanceOf(Reading.Usable.class);
            }
        }
    }

    @Test
    void aLinkedWorkTreeIsARepositoryToo() throws IOException {
        repository.stage("one.json", SHEET.formatted("")).git("commit", "-qm", "first");
        Path second = folder.resolve("second tree");
        repository.git("worktree", "add", "-q", "-b", "second", second.toString());

        try (GitTree tree = GitTree.ofIndex(second)) {
            assertThat(tree.top()).isEqualTo(second.toRealPath());
            assertThat(read(tree, "one.json")).isInstanceOf(Reading.Usable.class);
        }
    }

    @Test
    void filesAreAsGitWouldCheckThemOut() throws IOException {
        repository.stage(".gitattributes", "*.json text eol=crlf\n").stage("one.json", SHEET.formatted(""));

        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(Files.readString(tree.place("one.json"))).contains("\r\n");
        }
    }

    @Test
    void nothingIsChangedAndNothingStays() throws IOException {
        repository.stage("one.json", SHEET.formatted("")).write("two.json", "untracked");
        String before = state();

        Path mirror;
        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            mirror = tree.folder();
            tree.place("");
            assertThat(Files.getPosixFilePermissions(mirror.getParent())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }

        assertThat(mirror.getParent()).doesNotExist();
        assertThat(state()).isEqualTo(before);
    }

    private String state() throws IOException {
        return repository.git("status", "--porcelain") + Files.getLastModifiedTime(repository.top().resolve("one.json"));
    }

    @Test
    void whatIsNoRevisionIsSaid() throws IOException {
        repository.stage("one.json", SHEET.formatted("")).git("commit", "-qm", "first");

        for (String wrong : new String[] {"", "-h", "--output=x", "HEAD\0"}) {
            assertThat(refusal(() -> GitTree.ofRevision(repository.top(), wrong))).contains("is no revision");
        }
        for (String unknown : new String[] {"nowhere", "HEAD~9", "HEAD:one.json", "main..main", "$(touch x)", "a\nb"}) {
            assertThat(refusal(() -> GitTree.ofRevision(repository.top(), unknown)))
                    .startsWith("There is no revision '" + unknown + "' in ");
        }
    }

    @Test
    void aShallowCloneIsNamedAsTheReason() throws IOException {
        repository.stage("one.json", SHEET.formatted("")).git("commit", "-qm", "first");
        repository.stage("one.json", AGREEMENT).git("commit", "-qm", "second");
        Path clone = folder.resolve("shallow");
        repository.git("clone", "-q", "--depth", "1", "file://" + repository.top(), clone.toString());

        assertThat(refusal(() -> GitTree.ofRevision(clone, "HEAD~1"))).contains("The clone is shallow");
    }

    @Test
    void whereThereIsNoWorkTreeItIsSaid() throws IOException {
        Path bare = folder.resolve("bare.git");
        repository.git("init", "-q", "--bare", bare.toString());

        assertThat(refusal(() -> GitTree.ofRevision(bare, "HEAD"))).contains("bare git repository");
        assertThat(refusal(() -> GitTree.ofIndex(folder))).contains("git finds no repository here");
        try (GitTree tree = GitTree.ofIndex(repository.top())) {
            assertThat(refusal(() -> tree.path(folder.resolve("elsewhere.json")))).contains("is not in the git repository");
        }
    }

    @Test
    void anUnmergedIndexIsSaid() throws IOException {
        repository.stage("one.json", "1").git("commit", "-qm", "first");
        repository.git("checkout", "-qb", "other");
        repository.stage("one.json", "2").git("commit", "-qm", "theirs");
        repository.git("checkout", "-q", "main");
        repository.stage("one.json", "3").git("commit", "-qm", "ours");
        assertThat(repository.run(Map.of(), "git", "merge", "other").code()).isEqualTo(1);

        assertThat(refusal(() -> GitTree.ofIndex(repository.top()))).contains("git cannot read the index")
                .contains("one.json");
    }
}
