package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class CircularFlowTest {

    private static final String STAKE = "{ 'id': 'stake', 'type': 'equity', 'kind': '%s', 'issuer': 'kite', 'holder': 'lark' },";
    private static final String CLOUD = "{ 'id': 'cloud', 'type': 'supply-commitment', 'supplier': '%s', 'customer': 'kite' },";
    private static final String SHARE = "{ 'id': 'share', 'type': 'revenue-share', 'payer': 'kite', 'payee': 'lark' }";

    private static List<CircularFlow> flows(String clauses, String facts) {
        return CircularFlow.of(DealText.of(clauses, facts), clause -> Truth.YES);
    }

    @Test
    void investmentSupplyAndShareOfTheSameTwoMakeACircle() {
        List<CircularFlow> flows = flows(STAKE.formatted("issue") + CLOUD.formatted("lark") + SHARE, "");

        assertThat(flows).hasSize(1);
        assertThat(flows.get(0).investor().id()).isEqualTo("lark");
        assertThat(flows.get(0).subjects()).hasSize(3);
    }

    @Test
    void twoOfTheThreeMakeNone() {
        assertThat(flows(STAKE.formatted("issue") + SHARE, "")).isEmpty();
        assertThat(flows(STAKE.formatted("surrender") + CLOUD.formatted("lark") + SHARE, "")).isEmpty();
        assertThat(flows(STAKE.formatted("issue") + CLOUD.formatted("moss") + SHARE, "")).isEmpty();
    }

    @Test
    void aSubsidiaryStandsForItsParent() {
        assertThat(flows(STAKE.formatted("issue") + CLOUD.formatted("lark-sub") + SHARE, "")).hasSize(1);
    }

    @Test
    void aRecordedHoldingIsAnInvestment() {
        String holding = "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': %d%s }]";

        assertThat(flows(CLOUD.formatted("lark") + SHARE, holding.formatted(10, ""))).hasSize(1);
        assertThat(flows(CLOUD.formatted("lark") + SHARE, holding.formatted(0, ""))).isEmpty();
        assertThat(flows(CLOUD.formatted("lark") + SHARE, holding.formatted(10, ", 'scenario': 'after-ipo'"))).isEmpty();
        assertThat(flows(CLOUD.formatted("lark") + SHARE, holding.formatted(10, ", 'on': '2026-05-02'"))).isEmpty();
    }
}
