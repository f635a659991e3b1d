package org.clausecheck.policy.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Disposition;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Place;
import org.clausecheck.policy.Found;
import org.clausecheck.report.PolicyNotice;
import org.clausecheck.report.PolicyNotice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final Rule ONE = Found.rule("ACC-001", Severity.HIGH);
    private static final Rule TWO = Found.rule("ACC-002", Severity.HIGH);
    private static final String DAY = "2026-06-15";
    private static final Addresses ADDRESSES = new Addresses("sheet.json", () -> "{\"clauses\": [{\"id\": \"rofr\"}, {\"id\": \"share\"}]}");
    private static final Check CHECK = Found.check("deal", DAY, Found.outcome(ONE, Result.FAILED, "rofr", 0), Found.outcome(ONE, Result.FAILED, "share", 1),
            Found.outcome(TWO, Result.UNDECIDED, "rofr", 0), Found.passed(Found.rule("ACC-003", Severity.HIGH)));

    private static Waiver waiver(String rule, Target target, Result covers) {
        return new Waiver(rule, "deal", target, covers, "why", "Ada", "Ben", LocalDate.parse("2026-06-10"), LocalDate.parse("2026-07-10"), new Place("w.yaml", "/waivers/0", 2, 5, 4));
    }

    private static Waivers.Settled settled(Check check, Waiver... waivers) {
        return new Waivers(List.of(waivers)).settle(check, Set.of("rofr", "share"), ADDRESSES);
    }

    private static List<String> waived(Check check) {
        return check.outcomes().stream().filter(outcome -> outcome.disposition().waived().isPresent()).map(outcome -> outcome.rule().id() + " " + outcome.subject().orElse("")).toList();
    }

    private static List<PolicyNotice> review(boolean whole, Check check, Waiver... waivers) {
        return new WaiverReview(whole, check.asOf(), Lives.builtIn()).of(new Waivers(List.of(waivers)), List.of(settled(check, waivers)));
    }

    @Test
    void aWaiverByClauseWaivesWhatTheRuleFindsThereAndNothingElse() {
        assertThat(waived(settled(CHECK, waiver("ACC-001", new Target.AtClause("rofr"), Result.FAILED)).check())).containsExactly("ACC-001 rofr");
    }

    @Test
    void aWaiverByPointerKeepsItsClauseWhereverThatIsMoved() {
        Waiver waiver = waiver("ACC-001", new Target.AtPointer("/clauses/share/ends"), Result.FAILED);
        Check moved = Found.check("deal", DAY, Found.outcome(ONE, Result.FAILED, "rofr", 1), Found.outcome(ONE, Result.FAILED, "share", 0));
        Addresses after = new Addresses("sheet.json", () -> "{\"clauses\": [{\"id\": \"share\"}, {\"id\": \"rofr\"}]}");

        assertThat(waived(settled(CHECK, waiver).check())).containsExactly("ACC-001 share");
        assertThat(waived(new Waivers(List.of(waiver)).settle(moved, Set.of(), after).check())).containsExactly("ACC-001 share");
    }

    @Test
    void aWaiverByFingerprintWaivesThatOne() {
        assertThat(waived(settled(CHECK, waiver("ACC-001", new Target.ByFingerprint("f-ACC-001-share"), Result.FAILED)).check())).containsExactly("ACC-001 share");
    }

    @Test
    void anUndecidedOutcomeIsWaivedOnlyByAnEntryThatSaysSo() {
        assertThat(waived(settled(CHECK, waiver("ACC-002", new Target.AtClause("rofr"), Result.FAILED)).check())).isEmpty();
        assertThat(waived(settled(CHECK, waiver("ACC-002", new Target.AtClause("rofr"), Result.UNDECIDED)).check())).containsExactly("ACC-002 rofr");
    }

    @Test
    void aLaterFailureIsNotHiddenByAWaiverOfWhatWasUndecided() {
        Waiver waiver = waiver("ACC-002", new Target.AtClause("rofr"), Result.UNDECIDED);
        Check fails = Found.check("deal", DAY, Found.outcome(TWO, Result.FAILED, "rofr", 0));

        assertThat(settled(fails, waiver).check().verdict(Severity.MEDIUM)).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(review(false, fails, waiver)).singleElement().satisfies(notice -> assertThat(notice.message()).contains("the rule fails there"));
    }

    @Test
    void anotherSheetIsNotWaived() {
        Check other = Found.check("other", DAY, Found.outcome(ONE, Result.FAILED, "rofr", 0));

        assertThat(waived(settled(other, waiver("ACC-001", new Target.AtClause("rofr"), Result.FAILED)).check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09,false,WAIVER_PENDING", "2026-06-10,true,", "2026-06-25,true,", "2026-06-26,true,WAIVER_EXPIRING", "2026-07-10,true,WAIVER_EXPIRING",
        "2026-07-11,false,WAIVER_EXPIRED"})
    void itsFirstAndLastDayCount(String day, boolean waives, Kind said) {
        Waiver waiver = waiver("ACC-001", new Target.AtClause("rofr"), Result.FAILED);
        Check check = Found.check("deal", day, Found.outcome(ONE, Result.FAILED, "rofr", 0));

        assertThat(waived(settled(check, waiver).check())).hasSize(waives ? 1 : 0);
        assertThat(review(false, check, waiver).stream().map(PolicyNotice::kind).toList()).isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void onlyExpiredAndUnusedEntriesAreGrave() {
        assertThat(Kind.WAIVER_EXPIRED.grave() && Kind.WAIVER_UNUSED.grave()).isTrue();
        assertThat(Kind.WAIVER_EXPIRING.grave() || Kind.WAIVER_PENDING.grave()).isFalse();
    }

    @Test
    void anEntryThatNothingMatchesIsSaidWithWhatMayBeMeant() {
        assertThat(review(false, CHECK, waiver("ACC-003", new Target.AtClause("rofr"), Result.FAILED))).singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("waives nothing").contains("the rule finds nothing there"));
        assertThat(review(false, CHECK, waiver("ACC-003", new Target.AtClause("shares"), Result.FAILED))).singleElement()
                .satisfies(notice -> assertThat(notice.suggestion()).contains("did you mean \"share\"?"));
    }

    @Test
    void aRunJudgesOnlyEntriesOfRulesThatRanAndSheetsThatWereChecked() {
        Waiver notRun = waiver("EQ-001", new Target.AtClause("rofr"), Result.FAILED);
        Waiver elsewhere = new Waiver("ACC-001", "dael", new Target.AtClause("rofr"), Result.FAILED, "why", "Ada", "Ben", LocalDate.parse("2026-06-10"),
                LocalDate.parse("2026-07-10"), Place.wholeFile("w.yaml"));

        assertThat(review(true, CHECK, notRun)).isEmpty();
        assertThat(review(false, CHECK, elsewhere)).isEmpty();
        assertThat(review(true, CHECK, elsewhere)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.WAIVER_UNUSED);
            assertThat(notice.suggestion()).contains("did you mean \"deal\"?");
        });
    }

    @Test
    void whateverIsWaivedNoOutcomeChangesAndTheEvaluationStays() {
        long seed = 20261124L;
        Random random = new Random(seed);
        List<Target> targets = List.of(new Target.AtClause("rofr"), new Target.AtClause("share"), new Target.ByFingerprint("f-ACC-001-rofr"), new Target.AtPointer("/clauses/rofr/ends"));
        for (int i = 0; i < 500; i++) {
            List<Waiver> some = new ArrayList<>();
            while (random.nextInt(4) > 0) {
                some.add(waiver("ACC-00" + (1 + random.nextInt(3)), targets.get(random.nextInt(4)), random.nextBoolean() ? Result.FAILED : Result.UNDECIDED));
            }
            Check before = settled(CHECK, some.toArray(Waiver[]::new)).check();
            some.add(waiver("ACC-00" + (1 + random.nextInt(3)), targets.get(random.nextInt(4)), Result.FAILED));

            Check after = settled(CHECK, some.toArray(Waiver[]::new)).check();

            assertThat(bare(after)).as("seed %d", seed).isEqualTo(bare(CHECK));
            assertThat(after.evaluated(Severity.MEDIUM)).isEqualTo(CHECK.verdict(Severity.MEDIUM));
            assertThat(waived(after)).containsAll(waived(before));
            Waiver added = some.get(some.size() - 1);
            assertThat(after.outcomes().stream().filter(outcome -> !added.matches("deal", outcome, ADDRESSES)).toList())
                    .containsExactlyElementsOf(before.outcomes().stream().filter(outcome -> !added.matches("deal", outcome, ADDRESSES)).toList());
        }
    }

    private static List<Outcome> bare(Check check) {
        return check.outcomes().stream().map(outcome -> outcome.disposition(Disposition.OPEN)).toList();
    }
}
