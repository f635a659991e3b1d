package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.PartyRef;
import org.junit.jupiter.api.Test;

class RivalryTest {

    private static State compete(String competition, String other) {
        Deal deal = DealText.of("", competition);
        PartyRef kite = deal.sheet().between().entries().get(0);
        return Rivalry.compete(deal, kite, new PartyRef(other, "deal", kite.place())).state();
    }

    private static String said(String compete, String market) {
        return "{ 'parties': ['kite', 'lark'], 'compete': " + compete + market + " }";
    }

    @Test
    void oneMarketIsEnough() {
        String chat = said("true", ", 'market': 'chat'");

        assertThat(compete("'competition': [" + chat + ", " + said("false", ", 'market': 'cars'") + "]", "lark")).isEqualTo(State.YES);
    }

    @Test
    void aDenialForOneMarketLeavesTheOthersOpen() {
        assertThat(compete("'competition': [" + said("false", ", 'market': 'cars'") + "]", "lark")).isEqualTo(State.UNKNOWN);
        assertThat(compete("'competition': [" + said("false", "") + "]", "lark")).isEqualTo(State.NO);
    }

    @Test
    void wordsThatDisagreeOrAreDisputedSettleNothing() {
        assertThat(compete("'competition': [" + said("true", "") + ", " + said("false", "") + "]", "lark")).isEqualTo(State.UNKNOWN);
        assertThat(compete("'competition': [" + said("true", ", 'source': { 'title': 'press', 'status': 'disputed' }") + "]", "lark"))
                .isEqualTo(State.UNKNOWN);
        assertThat(compete("", "lark")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aSubsidiaryCompetesLikeItsParent() {
        assertThat(compete("'competition': [" + said("true", "") + "]", "lark-sub")).isEqualTo(State.YES);
        assertThat(compete("'competition': [" + said("true", "") + "]", "kite")).isEqualTo(State.NO);
    }
}
