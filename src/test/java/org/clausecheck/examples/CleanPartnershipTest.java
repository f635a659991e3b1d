package org.clausecheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.clausecheck.engine.Checker;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

/** A complete and well-drafted partnership, as counsel would want it: the measure of false alarms. */
class CleanPartnershipTest {

    private static final Path SHEET = Path.of("examples/clean-partnership.json");

    private static Check check(String day) {
        Reading.Usable sheet = (Reading.Usable) SheetReader.read(SHEET, SHEET.toString());
        return Checker.builtIn(rule -> true).check(new Deal(sheet.documents(), LocalDate.parse(day)));
    }

    @Test
    void nothingIsFoundAndNothingIsUndecided() {
        Check check = check("2026-06-30");

        assertThat(check.findings()).isEmpty();
        assertThat(check.undecided()).isEmpty();
        assertThat(check.unchecked()).isEmpty();
        assertThat(check.verdict(Severity.LOW)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void itIsCleanBecauseRulesPassAndNotBecauseTheyAreSilent() {
        Map<Result, Long> counts = check("2026-06-30").gravest().values().stream()
                .collect(Collectors.groupingBy(outcome -> outcome.result(), Collectors.counting()));

        assertThat(counts.get(Result.PASSED)).isGreaterThanOrEqualTo(115);
        assertThat(counts.get(Result.NOT_APPLICABLE)).isLessThanOrEqualTo(20);
    }
}
