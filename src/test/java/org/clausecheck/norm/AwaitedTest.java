package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.ConditionStatus;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.junit.jupiter.api.Test;

class AwaitedTest {

    private static final String SHARES = "{ 'id': 'shares', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', "
            + "'amount': 'USD 5 million'%s }";
    private static final String BANK = ", { 'in': 'moss-2025', 'id': 'bank', 'type': 'condition', 'for': ['closing'], "
            + "'requires': { 'kind': 'bring-down' } }";

    private static List<Awaited> awaited(String fragments) {
        Deal deal = Pattern.of(fragments).deal();
        return Awaited.of(deal, Norms.of(deal));
    }

    @Test
    void everyConditionOfTheSheetIsAwaited() {
        List<Awaited> all = awaited("{ 'id': 'hsr', 'type': 'condition', 'for': ['closing'], 'requires': { 'kind': 'clearance', "
                + "'regime': 'us-hsr' } }");

        assertThat(all).hasSize(1);
        assertThat(all.get(0).what()).isEqualTo("hsr (clearance under us-hsr)");
        assertThat(all.get(0).state()).isEqualTo("is open");
        assertThat(all.get(0).met().state()).isEqualTo(Truth.State.NO);
        assertThat(all.get(0).deadline()).isEmpty();
        assertThat(all.get(0).within(Fact.stated(Duration.ofDays(60), List.of())).deadline()).isEqualTo(" It has no long stop.");
    }

    @Test
    void aConditionOfAnAgreementIsAwaitedIfAClauseOfTheSheetWaitsForIt() {
        assertThat(awaited(SHARES.formatted("") + BANK)).isEmpty();

        List<Awaited> all = awaited(SHARES.formatted(", 'conditionalOn': 'moss-2025/bank'") + BANK);

        assertThat(all).hasSize(1);
        assertThat(all.get(0).waiting()).isEqualTo("shares waits for it");
        assertThat(all.get(0).subjects()).hasSize(2).last().isInstanceOf(ConditionStatus.class);
    }

    @Test
    void whatWorksOnlyWithoutTheConditionDoesNotWaitForIt() {
        assertThat(awaited(SHARES.formatted(", 'conditionalOn': { 'not': 'moss-2025/bank' }") + BANK)).isEmpty();
    }

    @Test
    void ofAlternativesOnlyTheOneThatHoldsIsAwaited() {
        String done = ", { 'in': 'moss-2025', 'id': 'done', 'type': 'condition', 'for': ['closing'], "
                + "'requires': { 'kind': 'bring-down' }, 'waivedOn': '2026-04-01' }";

        assertThat(awaited(SHARES.formatted(", 'conditionalOn': { 'anyOf': ['moss-2025/bank', 'moss-2025/done'] }") + BANK + done))
                .extracting(one -> one.met().state()).containsExactly(Truth.State.YES);
        assertThat(awaited(SHARES.formatted(", 'conditionalOn': { 'allOf': ['moss-2025/bank', 'moss-2025/done'] }") + BANK + done))
                .extracting(one -> one.met().state()).containsExactlyInAnyOrder(Truth.State.YES, Truth.State.NO);
    }

    @Test
    void aConsentThatAVetoReservesIsAwaited() {
        List<Awaited> all = awaited(SHARES.formatted("")
                + ", { 'in': 'moss-2025', 'id': 'veto', 'type': 'consent-right', 'holder': 'moss', 'bound': 'kite', "
                        + "'actions': ['issue-securities'] }");

        assertThat(all).hasSize(1);
        assertThat(all.get(0).what()).isEqualTo("The consent of Party moss that moss-2025/veto reserves");
        assertThat(all.get(0).waiting()).isEqualTo("shares needs it");
        assertThat(all.get(0).met().state()).isEqualTo(Truth.State.NO);
        assertThat(all.get(0).subjects()).singleElement().isInstanceOf(Clash.class);
    }
}
