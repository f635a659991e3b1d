package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class PreliminaryTest {

    private static Truth.State promise(String clause) {
        Deal deal = DealText.of("{ 'id': 'c', " + clause + " }", "");
        return Preliminary.isPromise(deal.clause("deal", "c").orElseThrow()).state();
    }

    @Test
    void noShopSecrecyCostsAndGoodFaithServeBeforeTheContract() {
        assertThat(promise("'type': 'restraint', 'kind': 'no-shop', 'bound': ['kite']")).isEqualTo(Truth.State.YES);
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite']")).isEqualTo(Truth.State.YES);
        assertThat(promise("'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'kind': 'break-fee'")).isEqualTo(Truth.State.YES);
        assertThat(promise("'type': 'undertaking', 'bound': ['kite'], 'actions': ['negotiate-in-good-faith']")).isEqualTo(Truth.State.YES);
        assertThat(promise("'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'actions': ['negotiate-with-others']"))
                .isEqualTo(Truth.State.YES);
    }

    @Test
    void termsOfTheContractToComeDoNot() {
        assertThat(promise("'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'actions': ['procure']")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite'")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'kind': 'fee'")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'payment', 'payer': 'kite', 'payee': 'lark'")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'")).isEqualTo(Truth.State.NO);
    }

    @Test
    void whatBeginsWithTheContractBelongsToIt() {
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite'], 'starts': 'closing'")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite'], 'starts': 'effective'")).isEqualTo(Truth.State.NO);
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite'], 'starts': 'signing'")).isEqualTo(Truth.State.YES);
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite'], 'starts': '2026-05-01'")).isEqualTo(Truth.State.YES);
    }

    @Test
    void whatIsWithheldIsUnknown() {
        assertThat(promise("'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'withheld': ['kind']")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(promise("'type': 'confidentiality', 'bound': ['kite'], 'withheld': ['starts']")).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void costsThatAreDueWithTheContractBelongToIt() {
        String costs = "'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'kind': 'reimbursement', ";

        assertThat(promise(costs + "'due': 'closing'")).isEqualTo(Truth.State.NO);
        assertThat(promise(costs + "'due': { 'duration': '30 days', 'after': 'closing' }")).isEqualTo(Truth.State.NO);
        assertThat(promise(costs + "'due': { 'latestOf': ['closing', '2026-09-30'] }")).isEqualTo(Truth.State.NO);
        assertThat(promise(costs + "'tranches': [{ 'due': 'closing' }, { 'due': 'effective' }]")).isEqualTo(Truth.State.NO);
        assertThat(promise(costs + "'tranches': [{ 'due': 'closing' }, { 'due': '2026-09-30' }]")).isEqualTo(Truth.State.YES);
        assertThat(promise(costs + "'due': { 'earliestOf': ['closing', '2026-09-30'] }")).isEqualTo(Truth.State.YES);
        assertThat(promise(costs + "'due': { 'duration': '30 days', 'before': 'closing' }")).isEqualTo(Truth.State.YES);
        assertThat(promise(costs + "'due': 'signing'")).isEqualTo(Truth.State.YES);
        assertThat(promise(costs + "'withheld': ['due']")).isEqualTo(Truth.State.UNKNOWN);
    }
}
