package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class BalancingDutyTest {

    private static BalancingDuty duty(String form, String terms) {
        return BalancingDuty.of(CharterText.of(form, "{ 'id': 'm', 'type': 'undertaking', 'bound': ['kite'], 'actions':"
                + " ['maximise-return']" + terms
                + " }", ""), SheetText.ALL).get(0);
    }

    @Test
    void onlyABenefitCorporationBalances() {
        assertThat(duty("'public-benefit-corporation'", "").applies().state()).isEqualTo(State.YES);
        assertThat(duty("'corporation'", "").applies().state()).isEqualTo(State.NO);
    }

    @Test
    void reasonableEffortsLeaveTheBoardItsChoice() {
        assertThat(duty("'public-benefit-corporation'", "").leaves().state()).isEqualTo(State.NO);
        assertThat(duty("'public-benefit-corporation'", ", 'standard': 'commercially-reasonable'").leaves().state()).isEqualTo(State.YES);
        assertThat(duty("'public-benefit-corporation'", ", 'standard': 'best'").leaves().state()).isEqualTo(State.NO);
        assertThat(duty("'public-benefit-corporation'", ", 'carveOuts': [{ 'actions': ['balance-public-benefit'] }]").leaves().state())
                .isEqualTo(State.YES);
        assertThat(duty("'public-benefit-corporation'", ", 'carveOuts': [{ 'text': 'x' }]").leaves().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aStatementThatIsDroppedIsOne() {
        BalancingDuty dropped = BalancingDuty.of(CharterText.of("{ 'id': 'g', 'type': 'governance', 'company': 'kite',"
                + " 'biennialStatement': false }",
                ""), SheetText.ALL).get(0);

        assertThat(dropped.leaves().state()).isEqualTo(State.NO);
        assertThat(dropped.words()).contains("drops the statement");
    }
}
