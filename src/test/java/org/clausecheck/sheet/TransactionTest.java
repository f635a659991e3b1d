package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.clause.JointVenture;
import org.junit.jupiter.api.Test;

class TransactionTest {

    private static Transaction of(String members) {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'members': [{ 'party': 'kite' }] }"
                + members);
        return new Transaction(deal, SheetText.ALL, List.of((JointVenture) deal.clause("deal", "jv").orElseThrow()));
    }

    @Test
    void whatIsSignedOnNoStatedDayIsReadAsSignedToday() {
        assertThat(of("]").agreedOn()).hasToString("2026-05-01");
        assertThat(of("], 'dates': { 'signing': '2026-04-01' }").agreedOn()).hasToString("2026-04-01");
        assertThat(of("], 'events': [{ 'id': 'e', 'name': 'E', 'kind': 'other' }], 'dates': { 'signing': { 'event': 'e' } }")
                .agreedOn().isStated()).isFalse();
    }

    @Test
    void itClosesOnThePlannedDayOrBetweenTodayAndTheLongStop() {
        Transaction open = of("], 'dates': { 'longStop': '2026-12-31' }");

        assertThat(of("], 'dates': { 'closing': '2026-09-30' }").latestClosing()).hasToString("2026-09-30");
        assertThat(open.earliestClosing()).hasToString("2026-05-01");
        assertThat(open.latestClosing()).hasToString("2026-12-31");
    }

    @Test
    void aClearanceIsAwaitedByAConditionForIt() {
        String condition = ", { 'id': 'c', 'type': 'condition', 'for': ['%s'],"
                + " 'requires': { 'kind': 'clearance', 'regime': 'eu-merger' } }]";

        assertThat(of(condition.formatted("jv")).awaits("eu-merger").yes()).isTrue();
        assertThat(of(condition.formatted("closing")).awaits("eu-merger").yes()).isTrue();
        assertThat(of(condition.formatted("closing")).awaits("uk-merger").no()).isTrue();
    }

    @Test
    void whatHasBeenCarriedOutLiesBehind() {
        assertThat(of("]").isStillToCome().yes()).isTrue();
        assertThat(of("], 'facts': { 'performances': [{ 'of': 'jv', 'on': '2026-04-01' }] }").isStillToCome().no()).isTrue();
    }
}
