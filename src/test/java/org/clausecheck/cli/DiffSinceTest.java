package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff --since}: the older draft comes from a revision of git, with the agreements as they were then. */
class DiffSinceTest {

    private static final String DEAL = "deals/microsoft-openai-2025-10.json";
    private static final String LONGER = "\"ends\": \"2032-12-31\"";
    private static final String SHORTER = "\"ends\": \"2029-12-31\"";

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void aRepositoryWithTheDeal() throws IOException {
        repository = Repository.in(folder.resolve("repository"));
        for (String file : List.of("microsoft-openai-2025-10.json", "contract-2023.json", "january-2025.json", "stargate-2025.json")) {
            repository.stage("deals/" + file, Files.readString(Path.of("examples", file)));
        }
        repository.git("commit", "-q", "-m", "the deal");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(repository.top().resolve(file));
        assertThat(text).contains(from);
        repository.write(file, text.replace(from, to));
    }

    private Cli since(String revision, String... named) {
        List<String> words = new ArrayList<>(List.of("diff", "--since", revision, "--as-of", "2025-10-28", "--family", "ACC"));
        for (String name : named) {
            words.add(repository.top().resolve(name).toString());
        }
        return Cli.run(words.toArray(String[]::new));
    }

    @Test
    void anEditThatIsNotCommittedYetIsComparedWithTheLastCommit() throws IOException {
        edit(DEAL, LONGER, SHORTER);

        Cli run = since("HEAD", DEAL);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("compared with HEAD:" + DEAL, "ends: 2032-12-31 -> 2029-12-31", "NEW UNMET  ACC-001");
    }

    @Test
    void theAgreementsAreThoseOfTheRevision() throws IOException {
        edit("deals/contract-2023.json", "\"percent\": 20", "\"percent\": 15");
        repository.git("commit", "-q", "-a", "-m", "another share");

        Cli run = since("HEAD~1", DEAL, "--format", "json");

        assertThat(since("HEAD", DEAL).out()).contains("no term has changed");
        assertThat(Cli.run("diff", "--since", "HEAD~1", repository.top().resolve(DEAL).toString(), "--as-of", "2025-10-28", "--rule", "ACC-001", "--format", "json").out())
                .contains("\"file\" : \"HEAD~1:deals/contract-2023.json\"", "\"pointer\" : \"/agreements/contract-2023/clauses/share/rates/0/percent\"");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void whatWasThereBeforeDoesNotFailAPullRequest() throws IOException {
        edit(DEAL, LONGER, SHORTER);
        repository.git("commit", "-q", "-a", "-m", "shorter");
        edit(DEAL, "USD 250 billion", "USD 260 billion");

        assertThat(since("HEAD", "deals").code()).isZero();
        assertThat(since("HEAD~1", "deals").code()).isEqualTo(1);
    }

    @Test
    void aSheetThatIsNewIsNewAltogether() throws IOException {
        edit(DEAL, LONGER, SHORTER);
        String text = Files.readString(repository.top().resolve(DEAL));
        repository.write("deals/other.json", text.replace("\"deal-2025-10\"", "\"other-deal\""));

        Cli run = since("HEAD", "deals/other.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a new sheet: it is not in HEAD", "NEW UNMET  ACC-001", "0 unchanged");
    }

    @Test
    void aSheetThatMovedIsFoundByItsId() throws IOException {
        Files.move(repository.top().resolve(DEAL), repository.top().resolve("deals/final.json"));

        Cli run = since("HEAD", "deals/final.json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("compared with HEAD:" + DEAL + ", the older sheet of its id", "no term has changed");
    }

    @Test
    void aSheetThatMovedAndHasANewIdIsFoundByGit() throws IOException {
        repository.git("mv", DEAL, "deals/final.json");
        edit("deals/final.json", "\"id\": \"deal-2025-10\"", "\"id\": \"final-2025-10\"");

        Cli run = since("HEAD", "deals/final.json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("compared with HEAD:" + DEAL + ", from which git says it was renamed", "1 changed term", "id: renamed from deal-2025-10");
    }

    @Test
    void aSheetThatIsGoneIsSaidAndBreaksNothing() throws IOException {
        repository.stage("deals/roche.json", Files.readString(Path.of("examples/roche-foundation-medicine-2015.json")));
        repository.git("commit", "-q", "-m", "another deal");
        Files.delete(repository.top().resolve("deals/roche.json"));

        Cli named = since("HEAD", "deals/roche.json");

        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("HEAD:deals/roche.json").contains("a sheet that is gone");
        assertThat(since("HEAD", "deals").out()).contains("HEAD:deals/roche.json").contains("a sheet that is gone");
    }

    @Test
    void aBrokenOldDraftIsToldAtItsPlaceInTheRevision() throws IOException {
        edit(DEAL, "\"stage\": \"definitive\"", "\"stage\": \"definitiv\"");
        repository.git("commit", "-q", "-a", "-m", "broken");
        edit(DEAL, "\"stage\": \"definitiv\"", "\"stage\": \"definitive\"");

        Cli run = since("HEAD", DEAL);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("ERROR  HEAD:" + DEAL + ":", "in the older draft: ", "\"stage\": \"definitiv\"");
    }

    @Test
    void whatGitCannotSayIsToldInAMessage() throws IOException {
        Cli unknown = since("no-such-branch", DEAL);
        Path outside = Files.copy(Path.of("examples/energous-dialog-2016.json"), folder.resolve("outside.json"));
        Cli elsewhere = Cli.run("diff", "--since", "HEAD", outside.toString());

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no revision 'no-such-branch'").doesNotContain("Exception");
        assertThat(elsewhere.code()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("git finds no repository here").doesNotContain("Exception");
        assertThat(since("HEAD", "deals/never.json").code()).isEqualTo(2);
    }
}
