package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.clausecheck.cli.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain git hook, as a team without the pre-commit tool has it: installed by the command, run by git. */
class GitHookIT {

    @TempDir
    Path folder;

    private Team team;
    private Repository repository;

    @BeforeEach
    void install() throws IOException {
        team = Team.in(folder);
        repository = team.repository();
        Repository.Answer answer = team.run("clausecheck", "hook", "install", "--", "--as-of", "2026-06-30", ".");
        assertThat(answer.code()).as(answer.all()).isZero();
        Path hook = repository.top().resolve(".git/hooks/pre-commit");
        // the installed hook names the launcher itself; here the one that counts its starts stands for it
        Files.writeString(hook, Files.readString(hook).replaceFirst("program='.*'", "program=''"));
        Files.deleteIfExists(team.log());
    }

    @Test
    void theHookNamesTheLauncherThatInstalledIt() throws IOException {
        team.run("clausecheck", "hook", "install");

        assertThat(repository.top().resolve(".git/hooks/pre-commit")).content()
                .contains("program='" + Distribution.installed().resolve("bin/clausecheck") + "'");
    }

    @Test
    void aBadSheetRefusesTheCommitWithAReadableMessage() throws IOException {
        repository.stage("deals/first.json", Team.BAD);

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).contains("CONFLICT  XC-002  high", "  deals/first.json:4:5  /clauses/0  (capacity)\n", "\n  remedy  ",
                "\nnon-compliant\n", "clausecheck: no commit, for a staged term sheet is non-compliant.", "git commit --no-verify").doesNotContain("/tmp");
        assertThat(team.commits()).isZero();
        assertThat(team.commit("--no-verify", "-q").code()).isZero();
    }

    @Test
    void aCleanOneCommitsQuietly() throws IOException {
        repository.stage("deals/clean.json", Team.CLEAN);

        Repository.Answer answer = team.commit("-q");

        assertThat(answer).isEqualTo(new Repository.Answer(0, "", ""));
        assertThat(team.starts()).isOne();
        assertThat(team.commits()).isOne();
    }

    @Test
    void onlyStagedContentIsJudged() throws IOException {
        repository.stage("deal.json", Team.CLEAN).write("deal.json", Team.BAD).write("untracked.json", Team.BAD);
        assertThat(team.commit("-q")).isEqualTo(new Repository.Answer(0, "", ""));

        repository.stage("deal.json", Team.BAD).write("deal.json", Team.CLEAN);
        assertThat(team.commit("-q").code()).isEqualTo(1);
        assertThat(repository.top().resolve("deal.json")).hasContent(Team.CLEAN.stripTrailing());
    }

    @Test
    void aCommitOfSomeFilesIsJudgedByThese() throws IOException {
        repository.stage("one.json", "{}").stage("two.json", "{}");
        team.commit("-q");
        repository.stage("two.json", Team.BAD).write("one.json", Team.CLEAN);

        assertThat(team.commit("-q", "--", "one.json")).as("the bad one stays staged").isEqualTo(new Repository.Answer(0, "", ""));
        assertThat(team.commit("-q", "-a").code()).isEqualTo(1);
    }

    @Test
    void agreementsComeFromTheIndexToo() throws IOException {
        String naming = Team.BAD.replaceFirst("(?s)\"agreements\": .*", "\"agreements\": [{ \"file\": \"../old/moss.json\" }] }\n");
        String agreement = """
                { "format": "1", "id": "moss-2025", "title": "Moss agreement of 2025", "stage": "in-force", "between": ["kite", "moss"],
                  "parties": [{ "id": "kite", "name": "Kite AI" }, { "id": "moss", "name": "Moss Compute" }],
                  "clauses": [
                    { "id": "only-moss", "type": "exclusivity", "holder": "moss", "bound": "kite", "actions": ["procure"],
                      "assets": ["compute"], "ends": "2028-12-31" }] }
                """;
        repository.stage("deals/first.json", naming).stage("old/moss.json", agreement);
        repository.write("old/moss.json", "broken");

        Repository.Answer answer = team.commit("--no-status");

        assertThat(answer.all()).contains("CONFLICT  XC-002", "  ../old/moss.json:4:5").doesNotContain("ERROR");
    }

    @Test
    void whatTheTeamAcceptsComesFromTheIndexToo() throws IOException {
        repository.stage("deals/first.json", Team.BAD);
        assertThat(team.run("clausecheck", "baseline", "create", "--as-of", "2026-06-30", "deals").code()).isZero();
        assertThat(team.commit("-q").code()).as("the baseline is not staged").isEqualTo(1);

        repository.git("add", ".clausecheck-baseline.json");
        Files.delete(repository.top().resolve(".clausecheck-baseline.json"));
        assertThat(team.commit("-q")).as("it is staged, whatever the folder holds").isEqualTo(new Repository.Answer(0, "", ""));

        repository.stage("deals/second.json", Team.BAD.replace("\"first\"", "\"second\"")).write(".clausecheck.yaml", "fail-on: critical\n");
        Repository.Answer answer = team.commit("-q");
        assertThat(answer.code()).as("the configuration is not staged").isEqualTo(1);
        assertThat(answer.all()).doesNotContain("/tmp");
        repository.git("add", ".clausecheck.yaml");
        assertThat(team.commit("-q")).isEqualTo(new Repository.Answer(0, "", ""));
    }

    @Test
    void otherJsonIsLeftAlone() throws IOException {
        for (String name : Team.OTHERS.keySet()) {
            repository.stage(name, Team.OTHERS.get(name));
        }

        assertThat(team.commit("-q")).isEqualTo(new Repository.Answer(0, "", ""));
    }

    @Test
    void nothingIsStartedWithoutJson() throws IOException {
        repository.stage("deal.json", Team.BAD);
        team.commit("-q", "--no-verify");
        repository.git("rm", "-q", "deal.json");
        repository.stage("readme.txt", "text");

        assertThat(team.commit("-q")).isEqualTo(new Repository.Answer(0, "", ""));
        assertThat(team.starts()).isZero();
    }

    @Test
    void aBrokenSheetIsToldWithItsPlace() throws IOException {
        repository.stage("deal.json", Team.BAD.replace("\"USD 2 billion\"", "\"USD 2 billion"));

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).isNotZero();
        assertThat(answer.all()).contains("ERROR  deal.json:5:").contains("something staged or asked for cannot be used");
    }

    @Test
    void manyFilesOfAnyNameAreOneProcess() throws IOException {
        for (int i = 0; i < 40; i++) {
            repository.stage("deals/no " + i + "/Vertrag-ü \"x\".json", Team.CLEAN);
        }
        repository.stage("a\nb.json", Team.BAD);

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(team.starts()).isOne();
    }

    @Test
    void namesAreReadInAnyLocale() throws IOException {
        repository.stage("Verträge/契約.json", Team.BAD);
        Map<String, String> environment = new HashMap<>(team.environment());
        environment.putAll(Map.of("LC_ALL", "C", "LANG", "C"));

        Repository.Answer answer = repository.commit(environment);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).contains("  Verträge/契約.json:4:5");
    }

    @Test
    void aRenamedSheetIsJudgedAgainAndALinkIsNot() throws IOException {
        repository.stage("old.json", Team.BAD);
        team.commit("-q", "--no-verify");
        Files.createSymbolicLink(repository.top().resolve("link.json"), Path.of("old.json"));
        repository.git("add", "link.json");
        assertThat(team.commit("-q")).isEqualTo(new Repository.Answer(0, "", ""));

        repository.git("mv", "old.json", "new.json");

        assertThat(team.commit("-q").all()).contains("new.json:4:5");
    }

    @Test
    void itRunsInALinkedWorkTreeAndFromAnyFolder() throws IOException {
        repository.stage("a/x.txt", "x");
        team.commit("-q");
        Repository second = new Repository(folder.toRealPath().resolve("second tree"));
        repository.git("worktree", "add", "-q", "-b", "second", second.top().toString());
        second.stage("a/deal.json", Team.BAD);

        Repository.Answer answer = Repository.run(second.top().resolve("a"), team.environment(), "git", "commit", "-m", "x");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).contains("  a/deal.json:4:5");
    }

    @Test
    void withoutTheCommandTheCommitIsRefusedAndTheWayOutSaid() throws IOException {
        repository.stage("deal.json", Team.CLEAN);
        String bare = team.path().substring(team.path().indexOf(':') + 1);

        Repository.Answer answer = repository.commit(Map.of("PATH", bare), "-q");

        assertThat(answer.code()).isNotZero();
        assertThat(answer.err()).contains("clausecheck is not on PATH").contains("hook install");
    }
}
