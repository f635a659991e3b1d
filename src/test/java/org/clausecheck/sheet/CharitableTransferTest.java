package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class CharitableTransferTest {

    private static final Fact<Duration> NOTICE = Fact.stated(Duration.ofDays(20), List.of());
    private static final String STEP = "{ 'id': 'step', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['reorganise'] }";
    private static final String VALUE = ", { 'id': 'fair', 'type': 'condition', 'for': ['step'],"
            + " 'requires': { 'kind': 'document', 'document': 'valuation' } }";

    private static List<CharitableTransfer> transfers(String clauses, String terms) {
        return CharitableTransfer.of(CharterText.of(clauses, "'reorganisations': [{ 'party': 'kite', 'kind': 'recapitalisation'" + terms
                + " }]"),
                SheetText.ALL);
    }

    private static CharitableTransfer transfer(String clauses) {
        return transfers(STEP + clauses, ", 'charitableAssets': true, 'expectedOn': '2026-09-30'").get(0);
    }

    @Test
    void itIsSupervisedUntilItIsDone() {
        assertThat(transfer("").isSupervised().state()).isEqualTo(State.YES);
        assertThat(transfers(STEP, ", 'charitableAssets': true, 'completedOn': '2026-05-01'").get(0).isSupervised().state())
                .isEqualTo(State.NO);
        assertThat(transfers(STEP, ", 'charitableAssets': false").get(0).isSupervised().state()).isEqualTo(State.NO);
        assertThat(transfers(STEP, "").get(0).isSupervised().state()).isEqualTo(State.UNKNOWN);
        assertThat(transfers("", ", 'charitableAssets': true")).isEmpty();
    }

    @Test
    void noticeMustLeaveTheDays() {
        String notify = ", { 'id': 't', 'type': 'undertaking', 'bound': ['nest'], 'regimes': ['us-attorney-general-ca'],"
                + " 'leadTime': '%s' }" + VALUE;

        assertThat(transfer(notify.formatted("20 days")).isSafeguarded(NOTICE).state()).isEqualTo(State.YES);
        assertThat(transfer(notify.formatted("19 days")).isSafeguarded(NOTICE).state()).isEqualTo(State.NO);
        assertThat(transfer(notify.formatted("19 days")).lacks(NOTICE)).contains("at least 20 days before");
    }

    @Test
    void aConditionAndAValueSafeguardIt() {
        String wait = ", { 'id': 'c', 'type': 'condition', 'for': ['step'], 'requires': { 'kind': 'clearance', 'regime':"
                + " 'us-attorney-general-ca' } }";

        assertThat(transfer(wait + VALUE).isSafeguarded(NOTICE).state()).isEqualTo(State.YES);
        assertThat(transfer(wait).lacks(NOTICE)).isEqualTo("a fairness opinion or valuation");
        assertThat(transfer(wait).clauses()).extracting(Clause::id).containsExactly("step");
    }
}
