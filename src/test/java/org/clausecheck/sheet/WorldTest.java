package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.fact.PartyFacts;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static PartyFacts kite(String parties) {
        Deal deal = DealText.of("", parties.isEmpty() ? "" : "'parties': [" + parties + "]");
        return deal.world().party(new PartyRef("kite", "deal", deal.facts().margin().place()));
    }

    @Test
    void ofSeveralFactsTheLatestNotAfterTheDayAskedAboutHolds() {
        PartyFacts kite = kite("{ 'party': 'kite', 'on': '2025-01-01', 'holdersOfRecord': 100 }, { 'party': 'kite', 'on': '2026-01-01', 'holdersOfRecord': 200 },"
                + " { 'party': 'kite', 'on': '2026-06-01', 'holdersOfRecord': 300 }");

        assertThat(kite.holdersOfRecord().value()).contains(200);
    }

    @Test
    void membersOfSeveralFactsComplementEachOther() {
        PartyFacts kite = kite("{ 'party': 'kite', 'on': '2025-01-01', 'listed': false }, { 'party': 'kite', 'on': '2026-01-01', 'holdersOfRecord': 200 }");

        assertThat(kite.listed().value()).contains(false);
        assertThat(kite.holdersOfRecord().value()).contains(200);
    }

    @Test
    void twoFactsOfOneDayThatDisagreeCancelEachOther() {
        PartyFacts kite = kite("{ 'party': 'kite', 'on': '2026-01-01', 'listed': true }, { 'party': 'kite', 'on': '2026-01-01', 'listed': false }");

        assertThat(kite.listed().status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(kite.listed().origin()).hasSize(2);
    }

    @Test
    void aDisputedFactCountsAsUnknown() {
        PartyFacts kite = kite("{ 'party': 'kite', 'listed': true, 'source': { 'title': 'Press', 'status': 'disputed' } }");

        assertThat(kite.listed().status()).isEqualTo(Fact.Status.UNKNOWN);
    }

    @Test
    void aReportedFactCounts() {
        PartyFacts kite = kite("{ 'party': 'kite', 'listed': true, 'source': { 'title': 'Press', 'status': 'reported' } }");

        assertThat(kite.listed().value()).contains(true);
    }

    @Test
    void aPartyOfWhichNothingIsSaidIsUnknownAtTheList() {
        PartyFacts kite = kite("");

        assertThat(kite.listed().status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(kite.listed().place().orElseThrow().pointer()).startsWith("/facts/parties");
    }

    @Test
    void anEventOfWhichItIsRecordedThatItHasNotOccurredLiesAhead() {
        Deal deal = DealText.of("", "'events': [{ 'event': 'exit', 'notOccurredBy': '2026-05-01' }, { 'event': 'ipo', 'notOccurredBy': '2026-04-30' }]");

        assertThat(deal.world().missing(deal.event("exit").orElseThrow()).text()).isEqualTo("whether event exit (Exit) will occur, and when");
        assertThat(deal.world().missing(deal.event("ipo").orElseThrow()).text()).isEqualTo("whether event ipo (IPO) has occurred, and when");
    }
}
