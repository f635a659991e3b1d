package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String[] RENAMED = {"\"id\": \"venture\"", "\"id\": \"new-venture\""};

    @TempDir
    private Path folder;

    @Test
    void whatIsThereDoesNotCountAndWhatIsNewDoes() {
        PolicyTrial trial = PolicyTrial.in(folder);

        Cli create = trial.run("baseline create");
        Cli before = trial.check();
        Cli after = trial.edit(RENAMED[0], RENAMED[1]).check();

        assertThat(create.out()).contains("1 failed, 2 undecided in 1 sheet");
        assertThat(before.code()).isZero();
        assertThat(before.out()).contains("UNCHANGED  JV-005").contains("3 there before; non-compliant if they counted");
        assertThat(after.code()).isEqualTo(1);
        assertThat(after.out()).contains("CONFLICT  JV-005").contains("(new-venture)").contains("RESOLVED  JV-005");
    }

    @Test
    void everythingCountsWithoutIt() {
        PolicyTrial trial = PolicyTrial.in(folder);
        Cli plain = trial.check();
        trial.run("baseline create");

        assertThat(trial.check("--no-baseline").out()).isEqualTo(plain.out());
        assertThat(trial.check("--no-baseline").code()).isEqualTo(plain.code());
    }

    @Test
    void anEntryOfARuleThatDidNotRunIsNotJudged() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create");
        trial.edit(RENAMED[0], RENAMED[1]);

        Cli check = trial.check("--rule", "EXC-007", "--strict-baseline");

        assertThat(check.code()).isZero();
        assertThat(check.out()).doesNotContain("RESOLVED", "BASELINE STALE");
    }

    @Test
    void strictKeepingFailsUntilItIsPruned() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create");
        trial.edit(RENAMED[0], RENAMED[1]);

        Cli strict = trial.check("--rule", "JV-005", "--strict-baseline");
        Cli prune = trial.run("baseline prune");
        Cli show = trial.run("baseline show");

        assertThat(strict.out()).contains("BASELINE STALE").contains("JV-005 is no longer found at clause venture");
        assertThat(prune.out()).contains("fixed  stargate-2025  JV-005  high  failed  venture").contains(": 2 dropped, 1 left");
        assertThat(show.out()).contains("present  stargate-2025  EXC-007").contains("1 present, 0 worse, 0 fixed, 0 not checked, 2 new");
        assertThat(trial.check("--rule", "JV-005", "--strict-baseline").out()).doesNotContain("BASELINE STALE");
    }

    @Test
    void pruneAddsNothing() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create", "--rule", "EXC-007");
        String before = trial.read(trial.baseline());

        Cli prune = trial.run("baseline prune");

        assertThat(prune.out()).contains("0 dropped, 1 left");
        assertThat(trial.read(trial.baseline())).isEqualTo(before);
        assertThat(trial.check().code()).isEqualTo(1);
    }

    @Test
    void createWritesOverNothingUnlessForcedAndThenSaysWhatIsNew() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create", "--rule", "EXC-007");
        String before = trial.read(trial.baseline());

        Cli refused = trial.run("baseline create");
        String kept = trial.read(trial.baseline());
        Cli forced = trial.run("baseline create", "--force");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("There is a baseline already");
        assertThat(kept).isEqualTo(before);
        assertThat(forced.out()).contains("2 that the one before did not have, 0 of it no longer there");
    }

    @Test
    void aSheetThatCannotBeCheckedLeavesTheBaselineAsItIs() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.write(folder.resolve("broken.json"), "{\"format\": \"1\"");

        Cli create = Cli.run("baseline", "create", folder.toString(), "--as-of", PolicyTrial.DAY);

        assertThat(create.code()).isEqualTo(2);
        assertThat(create.err()).contains("broken.json").contains("not every sheet could be checked");
        assertThat(trial.baseline()).doesNotExist();
    }

    @Test
    void whatItsRuleFindsGraverIsNew() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create");
        trial.write(folder.resolve(".clausecheck.yaml"), "severities: { JV-005: critical }\n");

        Cli check = trial.check("--rule", "JV-005");

        assertThat(check.out()).contains("CONFLICT  JV-005  critical");
    }

    @Test
    void aBrokenOrForeignBaselineIsToldWithItsPlace() {
        PolicyTrial trial = PolicyTrial.in(folder);
        trial.run("baseline create");
        String text = trial.read(trial.baseline());

        Cli edited = trial.write(trial.baseline(), text.replaceFirst("\"undecided\"", "\"open\"")).check();
        Cli foreign = trial.write(trial.baseline(), "{\"schemaVersion\": \"1\"}").check();
        Cli empty = trial.write(trial.baseline(), "").check();

        assertThat(edited.code()).isEqualTo(2);
        assertThat(edited.err()).contains("/entries/0/outcome").contains("unknown outcome \"open\"; known are failed, undecided");
        assertThat(foreign.err()).contains("this is no baseline of this version");
        assertThat(empty.err()).contains("is empty");
        assertThat(empty.code()).isEqualTo(2);
    }

    @Test
    void thereIsNothingToPruneOrShowWithoutOne() {
        PolicyTrial trial = PolicyTrial.in(folder);

        assertThat(trial.run("baseline show").err()).contains("There is no baseline");
        assertThat(trial.run("baseline prune").code()).isEqualTo(2);
        assertThat(Cli.run("baseline").err()).contains("create, prune or show");
    }
}
