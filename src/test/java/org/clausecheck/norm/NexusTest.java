package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.PartyRef;
import org.junit.jupiter.api.Test;

class NexusTest {

    private static State ties(String members, String facts) {
        Deal deal = DealText.of("{ 'id': 'only', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite'%s }".formatted(members), facts);
        return Nexus.of(deal).ties(deal.clause("deal", "only").orElseThrow(), "EU").state();
    }

    @Test
    void aClauseForTheWholeWorldIsNoSign() {
        assertThat(ties("", "")).isEqualTo(State.NO);
    }

    @Test
    void territoriesThatAreNamedAreASignOrKeepItOut() {
        assertThat(ties(", 'territories': ['FR']", "")).isEqualTo(State.YES);
        assertThat(ties(", 'territories': ['US']", "'parties': [{ 'party': 'kite', 'customersIn': ['FR'] }]")).isEqualTo(State.NO);
        assertThat(ties(", 'withheld': ['territories']", "")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void businessOfASignatoryAndAMarketOnRecordAreSigns() {
        assertThat(ties("", "'parties': [{ 'party': 'kite', 'customersIn': ['DE'] }]")).isEqualTo(State.YES);
        assertThat(ties("", "'sites': [{ 'operator': 'lark', 'country': 'IE' }]")).isEqualTo(State.YES);
        assertThat(ties("", "'markets': [{ 'name': 'cloud', 'territory': 'world', 'combinedPercent': 12 }]")).isEqualTo(State.YES);
        assertThat(ties("", "'parties': [{ 'party': 'moss', 'customersIn': ['DE'] }]")).isEqualTo(State.NO);
        assertThat(ties("", "'sites': [{ 'operator': 'lark', 'country': 'GB' }]")).isEqualTo(State.NO);
    }

    @Test
    void turnoverInTheWholeWorldSaysNothingOfATerritory() {
        String turnover = "'financialYears': [{ 'party': 'kite', 'year': 2025,"
                + " 'turnover': [{ 'territory': '%s', 'amount': 'EUR 1 billion' }] }]";
        Deal world = DealText.of("", turnover.formatted("world"));
        Deal union = DealText.of("", turnover.formatted("EU"));
        PartyRef kite = world.sheet().between().entries().get(0);

        assertThat(Nexus.of(world).isShown(kite, "EU")).isFalse();
        assertThat(Nexus.of(union).isShown(kite, "EU")).isTrue();
    }
}
