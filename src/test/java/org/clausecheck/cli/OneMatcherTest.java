package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One matcher and one clock: what check takes for waived, baseline leaves out and waive refuses to waive again, and nothing else. */
class OneMatcherTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clause: venture|failed|2026-07-20|2026-07-20|true", "clause: venture|failed|2026-07-01|2026-07-19|false", "clause: venture|failed|2026-07-21|2026-07-30|false",
        "clause: venture|failed|2026-06-01|2026-07-20|true", "clause: capacity|failed|2026-07-01|2026-07-30|false", "clause: venture|undecided|2026-07-01|2026-07-30|false",
        "pointer: /clauses/venture/members|failed|2026-07-01|2026-07-30|true", "pointer: /clauses/venture|failed|2026-07-01|2026-07-30|false",
        "fingerprint: '42d50f4e5b8c9546'|failed|2026-07-01|2026-07-30|true"})
    void everyCommandTakesTheSameForWaived(String place, String outcome, String created, String expires, boolean waived) {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(PolicyTrial.entry("JV-005", place, outcome, created, expires));

        Cli check = trial.check();
        Cli again = trial.waive("--rule", "JV-005", "--dry-run", "--" + (place.startsWith("clause: venture") ? "fingerprint" : "clause"),
                place.startsWith("clause: venture") ? "42d50f4e5b8c9546" : "venture");
        Cli baseline = trial.run("baseline create");

        assertThat(check.out().contains("WAIVED CONFLICT  JV-005")).isEqualTo(waived);
        assertThat(again.err().contains("Already waived until " + expires)).isEqualTo(waived);
        assertThat(trial.read(trial.baseline()).contains("\"JV-005\"")).isEqualTo(!waived);
        assertThat(baseline.out().contains("1 waived left out")).isEqualTo(waived);
    }
}
