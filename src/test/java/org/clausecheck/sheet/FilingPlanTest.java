package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class FilingPlanTest {

    private static final String CONDITION = "{ 'id': 'hsr', 'type': 'condition', 'for': ['closing'], "
            + "'requires': { 'kind': 'clearance', 'regime': 'us-hsr'%s } }";
    private static final String ROUND = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark'%s }";
    private static final Fact<Duration> THIRTY_DAYS = Fact.stated(new Duration(30, Duration.Unit.DAY), List.of());

    private static List<FilingPlan> plans(String clauses, String members) {
        return FilingPlan.of(SheetText.of("'clauses': [%s]%s".formatted(clauses, members)), SheetText.ALL, "us-hsr");
    }

    private static FilingPlan plan(String requires, String members) {
        return plans(CONDITION.formatted(requires), members).get(0);
    }

    @Test
    void theExerciseOfAWarrantIsFiledWhenItsHolderWants() {
        String securities = ", 'securities': [{ 'id': 'w', 'name': 'Warrant', 'issuer': 'kite', 'kind': 'warrant' }]";
        String exercise = ", { 'id': 'x', 'type': 'conversion', 'security': 'w', 'kind': '%s' }";
        String condition = CONDITION.formatted("").replace("closing", "x");

        assertThat(plans(condition + exercise.formatted("elective"), securities)).isEmpty();
        assertThat(plans(condition + exercise.formatted("automatic"), securities)).hasSize(1);
    }

    @Test
    void aSheetWithoutConditionCalendarOrFilingCountsOnNothing() {
        assertThat(plans("", "")).isEmpty();
        assertThat(plans(CONDITION.formatted("").replace("us-hsr", "us-cfius"), "")).isEmpty();
    }

    @Test
    void aDayThatHangsOnTheClearanceIsAPlanWithoutCondition() {
        String calendar = ", 'events': [{ 'id': 'cleared', 'name': 'Clearance', 'kind': 'clearance', 'regime': 'us-hsr' }], "
                + "'dates': { 'effective': { 'event': 'cleared' } }";

        assertThat(plans("", calendar)).hasSize(1);
        assertThat(plans("", calendar + ", 'facts': { 'filings': [{ 'regime': 'us-hsr', 'clearedOn': '2026-04-01' }] }")).isEmpty();
    }

    @Test
    void theFilersAreThoseOnRecordElseTheSidesOfThePurchaseElseTheSignatories() {
        assertThat(plan("", "").filers()).extracting(PartyRef::id).containsExactly("kite", "lark");
        assertThat(plans(CONDITION.formatted("") + ", " + ROUND.formatted("").replace("'lark'", "'moss'"), "").get(0).filers())
                .extracting(PartyRef::id).containsExactly("moss", "kite");
        assertThat(plan("", ", 'facts': { 'filings': [{ 'regime': 'us-hsr', 'by': ['nest'] }] }").filers())
                .extracting(PartyRef::id).containsExactly("nest");
    }

    @Test
    void aRecordedDayComesBeforeTheDayOfTheConditionAndTheDayAskedAboutStandsForNone() {
        String filing = ", 'facts': { 'filings': [{ 'regime': 'us-hsr', 'expectedOn': '2026-06-20' }] }";

        assertThat(plan(", 'fileBy': '2026-06-15'", filing).plannedOn().get()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(plan(", 'fileBy': '2026-06-15'", "").plannedOn().get()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(plan("", "").plannedOn().isStated()).isFalse();
        assertThat(plan("", "").filedFrom().get()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(plan("", ", 'dates': { 'signing': '2026-07-01' }").filedFrom().get()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aContractNamesThePayerAndAProposalMayLeaveItOpen() {
        assertThat(plan("", "").settlesFee().state()).isEqualTo(State.NO);
        assertThat(plan("", ", 'binding': false").settlesFee().state()).isEqualTo(State.YES);
        assertThat(plan(", 'feePayer': 'lark'", "").settlesFee().state()).isEqualTo(State.YES);
        assertThat(plan(", 'withheld': ['feePayer']", "").settlesFee().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void twoPayersSettleNothingEvenInAProposal() {
        String filing = ", 'binding': false, 'facts': { 'filings': [{ 'regime': 'us-hsr', 'feePaidBy': 'kite' }] }";

        assertThat(plan(", 'feePayer': 'lark'", filing).settlesFee().state()).isEqualTo(State.NO);
    }

    @Test
    void theWaitingPeriodEndsOnTheDayOfClosingAtTheLatest() {
        String members = ", 'dates': { 'closing': '2026-09-30' }, 'facts': { 'filings': [{ 'regime': 'us-hsr', 'expectedOn': '%s' }] }";

        assertThat(plans("", members.formatted("2026-08-31")).get(0).leavesTime(THIRTY_DAYS).yes()).isTrue();
        assertThat(plans("", members.formatted("2026-09-01")).get(0).leavesTime(THIRTY_DAYS).no()).isTrue();
        assertThat(plans(CONDITION.formatted(""), members.formatted("2026-09-01")).get(0).leavesTime(THIRTY_DAYS).yes()).isTrue();
    }

    @Test
    void theFeeIsToldForOneSumOnly() {
        Fact<Money> fee = Fact.stated(Money.usd(BigDecimal.valueOf(35_000)), List.of());
        String condition = CONDITION.formatted("") + ", ";

        assertThat(plans(condition + ROUND.formatted(", 'amount': 'USD 140 million'"), "").get(0).feeNote(fee, "USD").get())
                .isEqualTo(" For a value of USD 140 million the fee is USD 35,000.");
        assertThat(plans(condition + ROUND.formatted(", 'amount': { 'upTo': 'USD 140 million' }"), "").get(0)
                .feeNote(Fact.unknown(List.of()), "USD").get())
                .isEmpty();
        assertThat(plans(condition + ROUND.formatted(", 'amount': { 'upTo': 'USD 140 million' }"), "").get(0).value("USD").isStated())
                .isFalse();
    }

    @Test
    void whatIsLackingIsSaidInWords() {
        assertThat(plan("", "").lacks(THIRTY_DAYS)).isEqualTo("nobody has to file by any day; nobody is named who bears the fee");
        assertThat(plan(", 'fileBy': '2026-06-15', 'feePayer': 'lark'", "").lacks(THIRTY_DAYS)).isEmpty();
    }
}
