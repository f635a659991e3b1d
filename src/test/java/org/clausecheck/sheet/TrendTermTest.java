package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class TrendTermTest {

    private static final String LISTING = "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]";
    private static final String PLAN = LISTING + ", 'businessPlans': [{ 'party': 'kite', 'planningUntil': '2030-12-31' }]";

    private static List<TrendTerm> terms(String clause, String facts) {
        return TrendTerm.of(SheetText.of("'events': [{ 'id': 'x', 'name': 'X', 'kind': 'other' }], 'clauses': [{ 'id': 'a', " + clause
                + " }], 'facts': { " + facts + " }"), SheetText.ALL);
    }

    private static TrendTerm access(String terms, String facts) {
        return terms("'type': 'access', 'provider': 'lark', 'recipient': 'kite'" + terms, facts).get(0);
    }

    @Test
    void whatEndsWithinThePlanIsATrend() {
        assertThat(access(", 'ends': '2030-12-31'", PLAN).isKnownTrend().state()).isEqualTo(State.YES);
        assertThat(access(", 'ends': '2031-01-01'", PLAN).isKnownTrend().state()).isEqualTo(State.NO);
        assertThat(access(", 'ends': '2026-04-30'", PLAN).isKnownTrend().state()).isEqualTo(State.NO);
        assertThat(access("", PLAN).isKnownTrend().state()).isEqualTo(State.NO);
        assertThat(access(", 'ends': '2030-12-31'", LISTING).isKnownTrend().state()).isEqualTo(State.UNKNOWN);
        assertThat(access(", 'ends': { 'event': 'x' }", PLAN).isKnownTrend().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aCommittedPurchaseIsATrendWithoutAnyPlan() {
        String purchase = "'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'amount': ";

        assertThat(terms(purchase + "'USD 4 million'", LISTING).get(0).isKnownTrend().state()).isEqualTo(State.YES);
        assertThat(terms(purchase + "{ 'upTo': 'USD 4 million' }", LISTING).get(0).isKnownTrend().state()).isEqualTo(State.NO);
        assertThat(terms(purchase.replace("'customer': 'kite'", "'customer': 'moss'") + "'USD 4 million'", LISTING)).isEmpty();
    }

    @Test
    void itSaysWhatThereIsToTell() {
        assertThat(access(", 'ends': '2030-12-31'", PLAN).words()).isEqualTo("which ends on 2030-12-31");
        assertThat(access(", 'ends': { 'event': 'x' }", PLAN).words()).contains("event x");
    }
}
