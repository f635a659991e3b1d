package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class PurchaseTieTest {

    private static final String BUY = "{ 'id': 'c', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', %s }";
    private static final String ONLY = "{ 'id': 'c', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', %s }";

    private static State takesMoreThan80(String clause) {
        Deal deal = DealText.of(clause, "");
        List<PurchaseTie> ties = PurchaseTie.of(deal, deal.clause("deal", "c").orElseThrow());
        return ties.get(0).takesMoreThan(Fact.stated(BigDecimal.valueOf(80), List.of())).state();
    }

    @Test
    void whatIsPromisedForCertainCounts() {
        assertThat(takesMoreThan80(BUY.formatted("'shareOfDemandPercent': 81"))).isEqualTo(State.YES);
        assertThat(takesMoreThan80(BUY.formatted("'shareOfDemandPercent': { 'atLeast': 80 }"))).isEqualTo(State.NO);
        assertThat(takesMoreThan80(BUY.formatted("'shareOfDemandPercent': { 'moreThan': 80 }"))).isEqualTo(State.YES);
        assertThat(takesMoreThan80(BUY.formatted("'shareOfDemandPercent': { 'range': [70, 100] }"))).isEqualTo(State.NO);
        assertThat(takesMoreThan80(BUY.formatted("'shareOfDemandPercent': { 'upTo': 100 }"))).isEqualTo(State.NO);
    }

    @Test
    void aPurchaseWithoutAShareTiesNobody() {
        assertThat(takesMoreThan80(BUY.formatted("'amount': 'USD 5 billion'"))).isEqualTo(State.NO);
        assertThat(takesMoreThan80(BUY.formatted("'withheld': ['shareOfDemandPercent']"))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anExclusivityOfABuyerIsAllOfHisDemand() {
        assertThat(takesMoreThan80(ONLY.formatted("'actions': ['procure']"))).isEqualTo(State.YES);
        assertThat(takesMoreThan80(ONLY.formatted("'actions': ['buy']"))).isEqualTo(State.YES);
        assertThat(takesMoreThan80(ONLY.formatted("'actions': ['procure'], 'carveOuts': [{ 'purpose': 'own-use' }]")))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void otherExclusivitiesAreNoTie() {
        assertThat(takesMoreThan80(ONLY.formatted("'actions': ['host']"))).isEqualTo(State.NO);
        assertThat(takesMoreThan80(ONLY.formatted("'actions': ['procure'], 'grade': 'primary'"))).isEqualTo(State.NO);
        assertThat(takesMoreThan80(ONLY.formatted("'assets': ['compute']"))).isEqualTo(State.NO);
    }

    @Test
    void anExclusivityWithoutActsBesideAPurchaseIsAboutBuying() {
        assertThat(takesMoreThan80(ONLY.formatted("'assets': ['compute']") + ", "
                + BUY.formatted("'amount': 'USD 5 billion'").replace("'c'", "'d'"))).isEqualTo(State.YES);
    }
}
