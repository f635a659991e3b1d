package org.clausecheck.policy.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;
import org.clausecheck.policy.Found;
import org.clausecheck.policy.baseline.Baseline.State;
import org.clausecheck.policy.read.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String DAY = "2026-06-15";
    private static final Rule ONE = Found.rule("ACC-001", Severity.HIGH);
    private static final Rule TWO = Found.rule("ACC-002", Severity.HIGH);
    private static final Outcome FAILED = Found.outcome(ONE, Result.FAILED, "rofr", 0);
    private static final Outcome UNDECIDED = Found.outcome(TWO, Result.UNDECIDED, "rofr", 0);
    private static final Baseline BASELINE = of(Found.check("deal", DAY, FAILED, UNDECIDED));

    private static Baseline of(Check... checks) {
        return Baseline.of("0.1.0", new Baseline.RuleSetId("0.1.0", "abc"), LocalDate.parse(DAY), List.of(checks), "b.json");
    }

    private static List<String> fresh(Check check) {
        return check.outcomes().stream().filter(outcome -> outcome.disposition().novelty().equals(Optional.of(Novelty.NEW))).map(Outcome::fingerprint).toList();
    }

    private static YamlFile file(String text) {
        return YamlFile.json(text.getBytes(StandardCharsets.UTF_8), "b.json");
    }

    @Test
    void whatIsInItDoesNotCountAndStaysVisible() {
        Check marked = BASELINE.mark(Found.check("deal", DAY, FAILED, UNDECIDED));

        assertThat(fresh(marked)).isEmpty();
        assertThat(marked.unchanged()).isEqualTo(2);
        assertThat(marked.verdict(Severity.MEDIUM)).isEqualTo(Verdict.COMPLIANT);
        assertThat(marked.evaluated(Severity.MEDIUM)).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whatIsNotInItAlwaysCounts() {
        Outcome other = Found.outcome(ONE, Result.FAILED, "share", 1);

        assertThat(fresh(BASELINE.mark(Found.check("deal", DAY, FAILED, other)))).containsExactly(other.fingerprint());
    }

    @Test
    void theSameFindingOnAnotherSheetIsNew() {
        assertThat(fresh(BASELINE.mark(Found.check("other", DAY, FAILED)))).containsExactly(FAILED.fingerprint());
    }

    @Test
    void whatWasUndecidedAndFailsIsNew() {
        Check fails = Found.check("deal", DAY, Found.outcome(TWO, Result.FAILED, "rofr", 0));

        assertThat(fresh(BASELINE.mark(fails))).hasSize(1);
        assertThat(BASELINE.fixed(fails)).isEmpty();
    }

    @Test
    void whatFailedAndIsUndecidedIsNeitherNewNorFixed() {
        Check open = Found.check("deal", DAY, Found.outcome(ONE, Result.UNDECIDED, "rofr", 0));

        assertThat(fresh(BASELINE.mark(open))).isEmpty();
        assertThat(BASELINE.fixed(open)).isEmpty();
    }

    @Test
    void whatItsRuleFindsGraverIsNewAndWhatItFindsLessGraveIsNot() {
        Check graver = Found.check("deal", DAY, Found.outcome(Found.rule("ACC-001", Severity.CRITICAL), Result.FAILED, "rofr", 0));
        Check milder = Found.check("deal", DAY, Found.outcome(Found.rule("ACC-001", Severity.LOW), Result.FAILED, "rofr", 0));

        assertThat(fresh(BASELINE.mark(graver))).hasSize(1);
        assertThat(fresh(BASELINE.mark(milder))).isEmpty();
    }

    @Test
    void whatIsFixedIsToldAndPrunedAndNothingElseIs() {
        Check mended = Found.check("deal", DAY, Found.passed(ONE), UNDECIDED);

        assertThat(BASELINE.fixed(mended)).extracting(BaselineEntry::rule).containsExactly("ACC-001");
        assertThat(BASELINE.pruned(List.of(mended), false).entries()).extracting(BaselineEntry::rule).containsExactly("ACC-002");
        assertThat(BASELINE.stale(List.of(mended), false)).singleElement().satisfies(notice -> {
            assertThat(notice.grave()).isTrue();
            assertThat(notice.message()).isEqualTo("ACC-001 is no longer found at clause rofr of sheet deal, and its entry is still here");
        });
    }

    @Test
    void anEntryWhoseRuleDidNotRunOrWhoseSheetWasNotCheckedIsNotJudged() {
        Check onlyTwo = Found.check("deal", DAY, Found.passed(TWO));
        Check other = Found.check("other", DAY, Found.passed(ONE), Found.passed(TWO));

        assertThat(states(List.of(onlyTwo), false)).containsExactly(State.NOT_CHECKED, State.FIXED);
        assertThat(states(List.of(other), false)).containsExactly(State.NOT_CHECKED, State.NOT_CHECKED);
        assertThat(states(List.of(other), true)).containsExactly(State.FIXED, State.FIXED);
    }

    private static List<State> states(List<Check> checks, boolean whole) {
        return BASELINE.entries().stream().map(entry -> Baseline.state(entry, checks, whole)).toList();
    }

    @Test
    void whatIsWaivedStaysOutSoThatItShowsWhenTheWaiverIsOver() {
        Waived waiver = new Waived("why", "Ada", "Ben", LocalDate.parse(DAY), LocalDate.parse(DAY), Place.wholeFile("w.yaml"));
        Check check = Found.check("deal", DAY, FAILED, UNDECIDED).withDispositions(outcome -> outcome.isFinding() ? outcome.disposition().waivedBy(waiver) : outcome.disposition());

        assertThat(of(check).entries()).extracting(BaselineEntry::rule).containsExactly("ACC-002");
    }

    @Test
    void aFileHoldsOneEntryALineInOneOrderAndReadsBackTheSame() {
        Check check = Found.check("deal", DAY, UNDECIDED, FAILED);
        String text = BaselineFile.write(of(Found.check("a", DAY, FAILED), check));

        assertThat(text).isEqualTo(BaselineFile.write(of(check, Found.check("a", DAY, FAILED))));
        assertThat(text.lines().filter(line -> line.startsWith("  {")).map(line -> line.substring(3, 40)))
                .containsExactly("\"sheet\": \"a\", \"rule\": \"ACC-001\", \"out", "\"sheet\": \"deal\", \"rule\": \"ACC-001\", \"", "\"sheet\": \"deal\", \"rule\": \"ACC-002\", \"");
        YamlFile read = file(text);
        assertThat(BaselineFile.write(BaselineFile.read(read).orElseThrow())).isEqualTo(text);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void aLargePortfolioFits() {
        Check[] many = Stream.iterate(0, i -> i + 1).limit(15_000).map(i -> Found.check("deal-" + i, DAY, FAILED)).toArray(Check[]::new);
        String text = BaselineFile.write(of(many));

        assertThat(text.length()).isGreaterThan(2 << 20);
        assertThat(BaselineFile.read(file(text)).orElseThrow().entries()).hasSize(15_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"baselineVersion\": \"1\"|\"baselineVersion\": \"2\"|b.json:1:21 /baselineVersion this is no baseline of this version",
        "\"baselineVersion\": \"1\"|\"schemaVersion\": \"1\"|this is no baseline of this version",
        "\"fingerprints\": \"v1\"|\"fingerprints\": \"v0\"|its fingerprints are v0, and this version makes v1",
        "\"outcome\": \"failed\"|\"outcome\": \"passed\"|b.json:2:51 /entries/0/outcome unknown outcome \"passed\"",
        "\"outcome\": \"failed\"|\"outcom\": \"failed\"|did you mean \"outcome\"?",
        "\"severity\": \"high\"|\"severity\": \"higher\"|unknown severity \"higher\"",
        "\"title\": \"The|\"message\": \"The|\"message\" stands twice in one object",
        "]}|]|the file ends inside the object",
        "\"asOf\": \"2026|\"asOf\": \"26|expected a day such as 2026-06-30"})
    void whatIsWrongIsSaidAtItsPlace(String written, String instead, String said) {
        YamlFile read = file(BaselineFile.write(BASELINE).replace(written, instead));

        Optional<Baseline> baseline = BaselineFile.read(read);

        assertThat(baseline).isEmpty();
        assertThat(read.errors()).extracting(Object::toString).anyMatch(error -> error.contains(said));
    }

    @Test
    void anEntryThatStandsTwiceIsAnError() {
        String text = BaselineFile.write(BASELINE);
        String line = text.lines().skip(1).findFirst().orElseThrow();
        YamlFile read = file(text.replace(line, line + "\n" + line));

        assertThat(BaselineFile.read(read)).isEmpty();
        assertThat(read.errors()).singleElement().asString().contains("b.json:3:3").contains("the first stands in line 2");
    }
}
