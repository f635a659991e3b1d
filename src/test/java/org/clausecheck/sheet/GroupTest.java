package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Deal DEAL = DealText.of("", "");

    private static PartyRef party(String id) {
        return new PartyRef(id, "deal", Place.wholeFile("deal.json"));
    }

    @Test
    void aSubsidiaryAndItsParentAreOneUndertaking() {
        assertThat(Group.same(DEAL, party("lark-sub"), party("lark"))).isTrue();
        assertThat(Group.isOne(DEAL, party("lark"), party("lark-sub")).yes()).isTrue();
    }

    @Test
    void aPartyIsOneWithItself() {
        assertThat(Group.same(DEAL, party("kite"), party("kite"))).isTrue();
    }

    @Test
    void partiesWithoutACommonParentAreTwo() {
        assertThat(Group.isOne(DEAL, party("kite"), party("lark-sub")).no()).isTrue();
        assertThat(Group.of(DEAL, party("lark-sub")).members()).containsExactly("lark-sub", "lark");
    }
}
