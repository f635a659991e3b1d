package org.clausecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.finding.CheckComparison.Ending;
import org.clausecheck.finding.CheckComparison.Gone;
import org.clausecheck.finding.CheckComparison.Names;
import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;

class CheckComparisonTest {

    private static final Set<String> CLAUSES = Set.of("a", "b", "c", "x");

    @Test
    void whatIsSaidOfTheSameSubjectIsUnchangedWhateverItSays() {
        CheckComparison comparison = compare(check(outcome(Result.FAILED, "a", "ends 2030")), check(outcome(Result.FAILED, "a", "ends 2031")));

        assertThat(novelties(comparison)).containsExactly(Novelty.UNCHANGED);
        assertThat(comparison.earlier().values()).extracting(Outcome::message).containsExactly("ends 2030");
        assertThat(comparison.gone()).isEmpty();
    }

    @Test
    void whatFailsAndWasNotThereIsNew() {
        CheckComparison comparison = compare(check(), check(outcome(Result.FAILED, "a", "")));

        assertThat(novelties(comparison)).containsExactly(Novelty.NEW);
        assertThat(comparison.earlier()).isEmpty();
    }

    @Test
    void whatWasUndecidedAndFailsIsNewAndSaysSo() {
        CheckComparison comparison = compare(check(outcome(Result.UNDECIDED, "a", "")), check(outcome(Result.FAILED, "a", "")));

        assertThat(novelties(comparison)).containsExactly(Novelty.NEW);
        assertThat(comparison.earlier().values()).extracting(Outcome::result).containsExactly(Result.UNDECIDED);
    }

    @Test
    void whatFailedAndCannotBeDecidedNowIsNotResolved() {
        CheckComparison comparison = compare(check(outcome(Result.FAILED, "a", "")), check(outcome(Result.UNDECIDED, "a", "")));

        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.check().verdict(Severity.MEDIUM)).isEqualTo(Verdict.UNDECIDED);
        assertThat(comparison.earlier().values()).extracting(Outcome::result).containsExactly(Result.FAILED);
    }

    @Test
    void whatPassesNowIsResolved() {
        CheckComparison comparison = compare(check(outcome(Result.FAILED, "a", "")), check(outcome(Result.PASSED, "a", "")));

        assertThat(comparison.gone()).extracting(Gone::ending).containsExactly(Ending.PASSED);
        assertThat(comparison.check().verdict(Severity.MEDIUM)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void whatLostAClauseOrNoLongerArisesSaysWhich() {
        Check old = check(outcome(Result.FAILED, "a", ""), outcome(Result.FAILED, "gone", ""));

        assertThat(compare(old, check()).gone()).extracting(Gone::ending).containsExactlyInAnyOrder(Ending.NOT_APPLICABLE, Ending.REMOVED);
    }

    @Test
    void aRenamedClauseKeepsItsFindings() {
        Names names = reference -> reference.equals("a") ? "x" : reference;

        CheckComparison comparison = CheckComparison.of(check(outcome(Result.FAILED, "a, b", "")), check(outcome(Result.FAILED, "b, x", "")), names, CLAUSES);

        assertThat(novelties(comparison)).containsExactly(Novelty.UNCHANGED);
        assertThat(comparison.gone()).isEmpty();
    }

    @Test
    void aFactIsFoundUnderTheNewNameOfItsParty() {
        Names names = reference -> reference.equals("kite") ? "kite-ai" : reference;

        CheckComparison comparison = CheckComparison.of(check(outcome(Result.FAILED, "Holding kite lark 2026-01-01", "")),
                check(outcome(Result.FAILED, "Holding kite-ai lark 2026-01-01", "")), names, CLAUSES);

        assertThat(novelties(comparison)).containsExactly(Novelty.UNCHANGED);
    }

    @Test
    void aClauseThatNoRuleChecksAnyMoreLeavesItsFindingsUndecided() {
        Check now = new Check("deal", LocalDate.EPOCH, List.of(), List.of(location("a")));

        CheckComparison comparison = compare(check(outcome(Result.FAILED, "a, b", "a and b clash")), now);

        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.check().undecided()).singleElement().satisfies(outcome -> {
            assertThat(outcome.message()).contains("a is a clause of type other now").contains("a and b clash");
            assertThat(outcome.disposition().novelty()).contains(Novelty.NEW);
        });
        assertThat(comparison.check().verdict(Severity.MEDIUM)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aClauseThatNoRuleEverCheckedChangesNothing() {
        Check old = new Check("deal", LocalDate.EPOCH, List.of(outcome(Result.FAILED, "a, b", "")), List.of(location("a")));
        Check now = new Check("deal", LocalDate.EPOCH, List.of(), List.of(location("a")));

        assertThat(compare(old, now).gone()).hasSize(1);
        assertThat(compare(old, now).check().undecided()).isEmpty();
    }

    @Test
    void ofTwinsTheOneThatIsMendedIsResolved() {
        Outcome first = outcome(Result.FAILED, "a", "the start");
        Outcome second = outcome(Result.FAILED, "a", "the end");

        CheckComparison comparison = compare(check(first, second), check(outcome(Result.FAILED, "a", "the end")));

        assertThat(novelties(comparison)).containsExactly(Novelty.UNCHANGED);
        assertThat(comparison.gone()).extracting(gone -> gone.outcome().message()).containsExactly("the start");
    }

    @Test
    void aFindingThatConcernsFewerClausesBringsNothingAndOneThatConcernsMoreDoes() {
        Check narrow = check(outcome(Result.FAILED, "a, b", ""));
        Check wide = check(outcome(Result.FAILED, "a, b, c", ""));

        assertThat(novelties(compare(wide, narrow))).containsExactly(Novelty.UNCHANGED);
        assertThat(novelties(compare(narrow, wide))).containsExactly(Novelty.NEW);
        assertThat(compare(narrow, wide).earlier()).hasSize(1);
        assertThat(compare(narrow, wide).gone()).isEmpty();
    }

    @Test
    void whatTheSameRuleSaysOfAnotherClauseIsNewAndTheOldOneIsResolved() {
        CheckComparison comparison = compare(check(outcome(Result.FAILED, "a, b", "")), check(outcome(Result.FAILED, "a, c", "")));

        assertThat(novelties(comparison)).containsExactly(Novelty.NEW);
        assertThat(comparison.gone()).hasSize(1);
    }

    private static CheckComparison compare(Check old, Check now) {
        return CheckComparison.of(old, now, Names.SAME, CLAUSES);
    }

    private static List<Novelty> novelties(CheckComparison comparison) {
        return comparison.check().outcomes().stream().flatMap(outcome -> outcome.disposition().novelty().stream()).toList();
    }

    private static Check check(Outcome... outcomes) {
        return new Check("deal", LocalDate.EPOCH, List.of(outcomes), List.of());
    }

    private static Outcome outcome(Result result, String subject, String message) {
        Rule rule = new Rule("XC-001", "A rule", Kind.CONFLICT, Severity.HIGH, false, "", List.of(), List.of(), List.of(), "0.1.0", "", Optional.empty(), "");
        boolean open = result == Result.FAILED || result == Result.UNDECIDED;
        List<Location> locations = open ? Stream.of(subject.split(", ")).filter(name -> !name.contains(" ")).map(CheckComparisonTest::location).toList() : List.of();
        return new Outcome(rule, result, Optional.of(subject), locations, message, List.of(), List.of(), open ? subject + message + Arrays.hashCode(new Object[] {result.name()}) : "");
    }

    private static Location location(String clause) {
        return new Location(new Place("sheet.json", "/clauses/" + clause, 1, 1, 1), Optional.of(clause));
    }
}
