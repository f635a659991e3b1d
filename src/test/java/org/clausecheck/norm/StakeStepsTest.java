package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class StakeStepsTest {

    private static final Fact<BigDecimal> NONE = Fact.unstated(List.of());

    private static StakeSteps steps(String members, String facts) {
        String round = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark'%s }".formatted(members);
        return ForeignInvestment.of(HomeText.of("", "", round, facts), HomeText.ALL).get(0).steps();
    }

    private static StakeSteps after(String percent, String basis) {
        return steps(", 'after': { 'percent': %s, 'basis': '%s' }".formatted(percent, basis), "");
    }

    private static StakeSteps from(String before, String after) {
        return steps(", 'before': { 'percent': %s, 'basis': 'voting-power' }, 'after': { 'percent': %s, 'basis': 'voting-power' }"
                .formatted(before, after), "");
    }

    private static Fact<BigDecimal> line(int percent) {
        return Fact.stated(BigDecimal.valueOf(percent), List.of());
    }

    @Test
    void votesReachALineThatCountsFromItsFigureOn() {
        assertThat(after("25", "voting-power").votesReach(line(25)).yes()).isTrue();
        assertThat(after("24.9", "voting-power").votesReach(line(25)).no()).isTrue();
        assertThat(after("{ 'upTo': 25 }", "voting-power").votesReach(line(25)).yes()).isTrue();
        assertThat(after("{ 'range': [20, 30] }", "voting-power").votesReach(line(25)).unknown()).isTrue();
    }

    @Test
    void anotherBasisGivesReasonToAskOnlyAtTheLine() {
        assertThat(after("30", "fully-diluted").votesReach(line(25)).unknown()).isTrue();
        assertThat(after("20", "fully-diluted").votesReach(line(25)).no()).isTrue();
    }

    @Test
    void withoutAPercentagePriceAndValueBoundIt() {
        assertThat(steps(", 'amount': 'USD 1 million', 'valuation': 'USD 100 million'", "'holdings': []").votesReach(line(25)).no())
                .isTrue();
        assertThat(steps(", 'amount': 'USD 50 million', 'valuation': 'USD 100 million'", "'holdings': []").votesReach(line(25)).unknown())
                .isTrue();
        assertThat(steps("", "").votesReach(line(25)).unknown()).isTrue();
    }

    @Test
    void aStakeBeforeThatNothingShowsIsNoneAndOneThatIsShownCounts() {
        String little = ", 'amount': 'USD 1 million', 'valuation': 'USD 100 million'";

        assertThat(steps(little, "").votesReach(line(25)).no()).isTrue();
        assertThat(steps(little + ", 'before': { 'percent': 24.5, 'basis': 'issued' }", "").votesReach(line(25)).unknown()).isTrue();
        assertThat(steps(little, "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': 24.5 }]").votesReach(line(25)).unknown())
                .isTrue();
    }

    @Test
    void aStepIsPassedOnce() {
        assertThat(from("19", "21").votesPassOne(line(20), line(25)).yes()).isTrue();
        assertThat(from("21", "24").votesPassOne(line(20), line(25)).no()).isTrue();
        assertThat(from("21", "25").votesPassOne(line(20), line(25), NONE).yes()).isTrue();
    }

    @Test
    void theFirstLinesOfControlAreMoreThanAndTheLastIsFrom() {
        assertThat(from("0", "25").sharesOrVotesPassOne(line(25), line(50), line(75)).no()).isTrue();
        assertThat(from("25", "26").sharesOrVotesPassOne(line(25), line(50), line(75)).yes()).isTrue();
        assertThat(from("60", "75").sharesOrVotesPassOne(line(25), line(50), line(75)).yes()).isTrue();
        assertThat(after("26", "issued").sharesOrVotesPassOne(line(25), line(50), line(75)).yes()).isTrue();
        assertThat(from("26", "26").sharesOrVotesPassOne(NONE, NONE, NONE).no()).isTrue();
    }

    @Test
    void aHoldingThatDoesNotGrowPassesNothing() {
        StakeSteps less = steps(", 'before': { 'percent': 32, 'basis': 'fully-diluted' }, "
                + "'after': { 'percent': 27, 'basis': 'fully-diluted' }", "");

        assertThat(less.votesPassOne(line(25)).no()).isTrue();
    }

    @Test
    void aMajorityIsMoreThanHalfOfWhatIsShown() {
        assertThat(after("51", "issued").hasMajority().yes()).isTrue();
        assertThat(after("50", "issued").hasMajority().no()).isTrue();
        assertThat(steps("", "").hasMajority().no()).isTrue();
    }
}
