package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.junit.jupiter.api.Test;

class PlannedDisclosuresTest {

    private static PlannedDisclosures of(Deal deal, String party) {
        return PlannedDisclosures.of(deal, SheetText.ALL, PublicCompany.of(deal, new PartyRef(party, "deal",
                deal.sheet().clauses().place())));
    }

    private static Deal deal(String clause) {
        return SheetText.of("'clauses': [{ 'id': 'a', 'type': 'disclosure', " + clause
                + " }, { 'id': 'b', 'type': 'other', 'text': 'b' }]");
    }

    @Test
    void aDisclosureCountsForWhoMakesIt() {
        Deal deal = deal("'by': ['lark-fund'], 'kind': 'prospectus', 'clauses': ['b']");

        assertThat(of(deal, "lark").promises(DisclosureKind.PROSPECTUS).state()).isEqualTo(State.YES);
        assertThat(of(deal, "lark").promises(DisclosureKind.KNOWN_TRENDS).state()).isEqualTo(State.NO);
        assertThat(of(deal, "kite").promises(DisclosureKind.PROSPECTUS).state()).isEqualTo(State.NO);
    }

    @Test
    void aListCoversWhatItNames() {
        Deal deal = deal("'by': ['kite'], 'kind': 'known-trends', 'clauses': ['b']");

        assertThat(of(deal, "kite").covers(deal.clause("deal", "b").orElseThrow()).state()).isEqualTo(State.YES);
        assertThat(of(deal, "kite").covers(deal.clause("deal", "a").orElseThrow()).state()).isEqualTo(State.NO);
        assertThat(of(deal("'by': ['kite'], 'kind': 'known-trends', 'withheld': ['clauses']"), "kite")
                .covers(deal.clause("deal", "b").orElseThrow()).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void statementsAreClearedBySomebodyWhoIsNamed() {
        assertThat(of(deal("'by': ['kite'], 'kind': 'joint-release', 'approvalBy': 'counsel'"), "kite").areCleared().state())
                .isEqualTo(State.YES);
        assertThat(of(deal("'by': ['kite'], 'kind': 'joint-release'"), "kite").areCleared().state()).isEqualTo(State.NO);
        assertThat(of(deal("'by': ['kite'], 'kind': 'joint-release', 'approvalBy': 'counsel', 'binding': false"),
                "kite").areCleared().state())
                .isEqualTo(State.NO);
    }
}
