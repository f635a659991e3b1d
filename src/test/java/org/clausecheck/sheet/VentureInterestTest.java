package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.clause.JointVenture;
import org.junit.jupiter.api.Test;

class VentureInterestTest {

    private static List<VentureInterest> of(String members) {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'v', 'type': 'joint-venture', 'venture': 'nest', 'members': %s }]"
                .formatted(members));
        return VentureInterest.of(deal, (JointVenture) deal.sheet().clauses().entries().get(0));
    }

    @Test
    void whoDecidesHasPowerAndWhoBearsAPartHasEconomics() {
        List<VentureInterest> both = of("[{ 'party': 'kite', 'decides': ['operate-site'] }, { 'party': 'lark', 'lossPercent': 10 }]");

        assertThat(both.get(0).hasPower().yes()).isTrue();
        assertThat(both.get(0).hasEconomics().no()).isTrue();
        assertThat(both.get(1).hasPower().no()).isTrue();
        assertThat(both.get(1).hasEconomics().yes()).isTrue();
    }

    @Test
    void soleControlIsPowerAndJointControlIsNot() {
        String members = "[{ 'party': 'kite', 'percent': 50 }, { 'party': 'lark', 'percent': 50 }], 'control': '%s', 'controlledBy': %s";

        assertThat(of(members.formatted("sole", "['kite']")).get(0).hasPower().yes()).isTrue();
        assertThat(of(members.formatted("joint", "['kite', 'lark']")).get(0).hasPower().no()).isTrue();
    }

    @Test
    void whatIsWithheldIsOpen() {
        assertThat(of("[{ 'party': 'kite', 'withheld': ['decides', 'percent'] }]").get(0).hasPower().unknown()).isTrue();
        assertThat(of("[{ 'party': 'kite', 'withheld': ['decides', 'percent'] }]").get(0).hasEconomics().unknown()).isTrue();
    }
}
