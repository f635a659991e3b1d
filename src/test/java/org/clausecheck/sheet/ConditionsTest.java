package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.sheet.ConditionStatus.State;
import org.clausecheck.sheet.clause.Condition;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static State state(String condition, String more, String facts) {
        Deal deal = DealText.of("{ 'id': 'cond', 'type': 'condition', 'for': ['closing'], " + condition + " }" + more, facts);
        return deal.conditions().of((Condition) deal.clause("deal", "cond").orElseThrow()).state();
    }

    private static final String CLEARANCE = "'requires': { 'kind': 'clearance', 'regime': 'us-hsr' }";

    @Test
    void aConditionWithoutAnyRecordIsOpenUntilItsLongStopAndLapsedAfterIt() {
        assertThat(state(CLEARANCE, "", "")).isEqualTo(State.OPEN);
        assertThat(state(CLEARANCE + ", 'longStop': '2026-05-01'", "", "")).isEqualTo(State.OPEN);
        assertThat(state(CLEARANCE + ", 'longStop': '2026-04-30'", "", "")).isEqualTo(State.LAPSED);
    }

    @Test
    void itsOwnDaysCountFromTheirDay() {
        assertThat(state(CLEARANCE + ", 'satisfiedOn': '2026-05-01'", "", "")).isEqualTo(State.SATISFIED);
        assertThat(state(CLEARANCE + ", 'satisfiedOn': '2026-05-02'", "", "")).isEqualTo(State.OPEN);
        assertThat(state(CLEARANCE + ", 'waivedOn': '2026-04-01'", "", "")).isEqualTo(State.WAIVED);
        assertThat(state(CLEARANCE + ", 'failedOn': '2026-04-01'", "", "")).isEqualTo(State.FAILED);
    }

    @Test
    void aClearedFilingSatisfiesItAndARefusedOneFailsIt() {
        assertThat(state(CLEARANCE, "", "'filings': [{ 'regime': 'us-hsr', 'clearedOn': '2026-04-01' }]")).isEqualTo(State.SATISFIED);
        assertThat(state(CLEARANCE, "", "'filings': [{ 'regime': 'us-hsr', 'clearedOn': '2026-05-02' }]")).isEqualTo(State.OPEN);
        assertThat(state(CLEARANCE, "", "'filings': [{ 'regime': 'us-hsr', 'refusedOn': '2026-04-01' }]")).isEqualTo(State.FAILED);
        assertThat(state(CLEARANCE, "", "'filings': [{ 'regime': 'us-cfius', 'clearedOn': '2026-04-01' }]")).isEqualTo(State.OPEN);
    }

    @Test
    void aStatusThatAFactDeniesIsAContradiction() {
        assertThat(state(CLEARANCE + ", 'satisfiedOn': '2026-04-15'", "", "'filings': [{ 'regime': 'us-hsr', 'refusedOn': '2026-04-01' }]"))
                .isEqualTo(State.CONTRADICTED);
    }

    @Test
    void aDisputedClearanceCountsForNothing() {
        assertThat(state(CLEARANCE, "", "'filings': [{ 'regime': 'us-hsr', 'clearedOn': '2026-04-01', 'source': { 'title': 'Press', 'status': 'disputed' } }]"))
                .isEqualTo(State.OPEN);
    }

    @Test
    void anEventThatOccurredSatisfiesItAndOneThatDidNotLeavesItOpen() {
        String event = "'requires': { 'kind': 'event', 'event': 'exit' }";

        assertThat(state(event, "", "'events': [{ 'event': 'exit', 'occurredOn': '2026-01-01' }]")).isEqualTo(State.SATISFIED);
        assertThat(state(event, "", "'events': [{ 'event': 'exit', 'notOccurredBy': '2026-05-01' }]")).isEqualTo(State.OPEN);
    }

    @Test
    void aFinancingIsSatisfiedOnlyByTheCommittedPart() {
        String financing = "'requires': { 'kind': 'financing', 'amount': 'USD 20 billion' }, 'satisfiedOn': '2026-04-01', 'satisfiedBy': ['funds']";
        String funds = ", { 'id': 'funds', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', 'amount': %s }";

        assertThat(state(financing, funds.formatted("'USD 20 billion'"), "")).isEqualTo(State.SATISFIED);
        assertThat(state(financing, funds.formatted("{ 'upTo': 'USD 40 billion' }"), "")).isEqualTo(State.UNSUPPORTED);
        assertThat(state(financing, funds.formatted("{ 'atLeast': 'USD 20 billion' }"), "")).isEqualTo(State.SATISFIED);
    }

    @Test
    void aPaperThatDoesNotBindSatisfiesNothing() {
        String agreement = "'requires': { 'kind': 'document', 'document': 'valuation' }, 'satisfiedOn': '2026-04-01', 'satisfiedBy': ['letter']";
        String letter = ", { 'id': 'letter', 'type': 'undertaking', 'bound': ['lark'], 'binding': false }";

        assertThat(state(agreement, letter, "")).isEqualTo(State.UNSUPPORTED);
        assertThat(state(agreement, letter.replace("false", "true"), "")).isEqualTo(State.SATISFIED);
    }

    @Test
    void withheldDaysLeaveItUnknown() {
        assertThat(state(CLEARANCE + ", 'withheld': ['satisfiedOn']", "", "")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aWithheldLongStopLapsesOnNoDay() {
        assertThat(state(CLEARANCE + ", 'withheld': ['longStop']", "", "")).isEqualTo(State.OPEN);
    }
}
