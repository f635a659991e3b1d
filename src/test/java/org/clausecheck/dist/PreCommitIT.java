package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clausecheck.cli.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks for pre-commit under the real pre-commit, from a repository of hooks on the same machine: nothing is fetched. */
class PreCommitIT {

    @TempDir
    Path folder;

    private Team team;
    private Repository repository;
    private Repository hooks;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Repository.onPath("pre-commit"), "needs pre-commit on PATH (Debian: apt-get install pre-commit)");
        team = Team.in(folder);
        repository = team.repository();
        hooks = Repository.in(folder.toRealPath().resolve("hooks"));
        // the launcher that a script hook names lies in the repository of the hooks; LauncherTest tells how it builds on first use
        Team.program(hooks.top().resolve("clausecheck"), "exec '" + folder.toRealPath().resolve("bin/clausecheck") + "' \"$@\"");
        hooks.git("add", "clausecheck");
        hooks.stage(".pre-commit-hooks.yaml", Files.readString(Path.of(".pre-commit-hooks.yaml"))).git("commit", "-qm", "hooks");
    }

    /** Writes and stages the team's configuration and has pre-commit install its git hook. */
    private void configure(String id, String... more) throws IOException {
        repository.stage(".pre-commit-config.yaml", """
                repos:
                  - repo: %s
                    rev: %s
                    hooks:
                      - id: %s
                """.formatted(hooks.top(), hooks.git("rev-parse", "HEAD").strip(), id) + String.join("\n", more) + "\n");
        Repository.Answer answer = team.run("pre-commit", "install");
        assertThat(answer.code()).as(answer.all()).isZero();
    }

    private void configured() throws IOException {
        configure("clausecheck", "        args: [--as-of, '2026-06-30']");
    }

    @Test
    void theManifestIsValid() throws IOException {
        Repository.Answer answer = hooks.run(team.environment(), "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml");

        assertThat(answer.code()).as(answer.all()).isZero();
    }

    @Test
    void aBadSheetRefusesTheCommitWithAReadableMessage() throws IOException {
        configured();
        repository.stage("deals/first.json", Team.BAD);

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).containsPattern("term sheets \\(clausecheck\\)\\.+Failed").contains("CONFLICT  XC-002  high",
                "  deals/first.json:4:5  /clauses/0  (capacity)\n", "\n  remedy  ", "\nnon-compliant\n");
        assertThat(team.commits()).isZero();
    }

    @Test
    void aCleanOneCommitsQuietly() throws IOException {
        configured();
        repository.stage("deals/clean.json", Team.CLEAN);

        Repository.Answer answer = team.commit("-q");

        assertThat(answer.code()).as(answer.all()).isZero();
        assertThat(answer.all().lines().filter(line -> !line.startsWith("[INFO]"))).singleElement().asString()
                .matches("term sheets \\(clausecheck\\)\\.+Passed");
        assertThat(team.starts()).isOne();
    }

    @Test
    void otherJsonIsLeftAlone() throws IOException {
        configured();
        for (String name : Team.OTHERS.keySet()) {
            repository.stage(name, Team.OTHERS.get(name));
        }

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).as(answer.all()).isZero();
        assertThat(team.starts()).isOne();
    }

    @Test
    void nothingIsStartedWithoutJson() throws IOException {
        configured();
        repository.stage("readme.txt", "text");

        assertThat(team.commit().all()).contains("(no files to check)Skipped");
        assertThat(team.starts()).isZero();
    }

    @Test
    void onlyStagedContentIsJudged() throws IOException {
        configured();
        repository.stage("deal.json", Team.CLEAN).stage("second.json", Team.CLEAN).write("deal.json", Team.BAD);
        assertThat(team.commit("-q").code()).isZero();
        assertThat(repository.top().resolve("deal.json")).content().isEqualTo(Team.BAD);

        repository.stage("second.json", Team.BAD).write("second.json", Team.CLEAN).write("deal.json", Team.CLEAN);
        Repository.Answer answer = team.commit("-q");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).contains("  second.json:4:5").doesNotContain("deal.json:");
        assertThat(repository.top().resolve("second.json")).content().isEqualTo(Team.CLEAN);
    }

    @Test
    void manyFilesOfAnyNameAreOneProcess() throws IOException {
        configured();
        for (int i = 0; i < 60; i++) {
            repository.stage("deals/no " + i + "/Vertrag-ü \"x\".json", Team.CLEAN);
        }
        repository.stage("deals/last.json", Team.BAD);

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).as(answer.all()).isEqualTo(1);
        assertThat(answer.all()).contains("  deals/last.json:4:5").doesNotContain("/no ");
        assertThat(team.starts()).isOne();
    }

    @Test
    void aHookFromSourceRunsTheLauncherOfThePinnedRevision() throws IOException {
        configure("clausecheck-from-source", "        args: [--as-of, '2026-06-30']");
        Files.delete(hooks.top().resolve("clausecheck"));
        repository.stage("deal.json", Team.BAD);

        Repository.Answer answer = team.commit();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.all()).contains("CONFLICT  XC-002");
        assertThat(Files.readString(team.log())).isEqualTo("check --only-sheets --quiet --as-of 2026-06-30 deal.json\n");
    }

    @Test
    void aTeamTriesTheHooksWithoutInstallingThem() throws IOException {
        repository.stage("deals/first.json", Team.BAD).stage("deals/clean.json", Team.CLEAN);

        Repository.Answer answer = team.run("pre-commit", "try-repo", hooks.top().toString(), "clausecheck", "--all-files");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("CONFLICT  XC-002", "deals/first.json:4:5").doesNotContain("deals/clean.json");
    }

    @Test
    void changedTablesRunTheirCases() throws IOException {
        configure("clausecheck-tables", "        args: [--tables, acme/tables]");
        team.run("clausecheck", "new", "table", "acme-checks", "--policy", "--dir", "acme/tables");
        repository.git("add", "acme");
        Repository.Answer unproved = team.commit();
        assertThat(unproved.code()).isEqualTo(1);
        assertThat(unproved.all()).containsPattern("decision tables \\(clausecheck\\)\\.+Failed")
                .contains("FAILED   AcmeChecks \"write me\"");

        String cases = "acme/tables/acme-checks.cases.yaml";
        String written = Files.readString(repository.top().resolve(cases));
        repository.stage(cases, written.substring(0, written.indexOf("# the case to begin with")));
        Repository.Answer proved = team.commit();

        assertThat(proved.code()).as(proved.all()).isZero();
        assertThat(proved.all()).containsPattern("decision tables \\(clausecheck\\)\\.+Passed");
        repository.stage("deal.json", Team.BAD);
        assertThat(team.commit().all()).as("a sheet is no table").contains("(no files to check)Skipped");
    }
}
