package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class PublicClaimTest {

    private static PublicClaim claim(String terms, String facts) {
        Deal deal = SheetText.of("'clauses': [], 'facts': { 'statements': [{ 'id': 's', 'by': ['kite'], 'claim': 'It flies'" + terms + " }]"
                + facts + " }");
        return PublicClaim.of(deal, SheetText.ALL, deal.facts().statements().entries().get(0)).get(0);
    }

    private static final String LISTED = ", 'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]";

    @Test
    void investorsRelyOnClaimsOfFactByThoseTheyHold() {
        assertThat(claim(", 'kind': 'capability'", LISTED).isReliedOn().state()).isEqualTo(State.YES);
        assertThat(claim(", 'kind': 'capability'", "").isReliedOn().state()).isEqualTo(State.NO);
        assertThat(claim(", 'kind': 'forecast'", LISTED).isReliedOn().state()).isEqualTo(State.NO);
        assertThat(claim("", LISTED).isReliedOn().state()).isEqualTo(State.UNKNOWN);
        assertThat(claim(", 'kind': 'claim', 'audience': ['regulators']", LISTED).isReliedOn().state()).isEqualTo(State.NO);
    }

    @Test
    void proofThatIsNotNamedIsNotThere() {
        assertThat(claim("", "").isProved().state()).isEqualTo(State.NO);
        assertThat(claim(", 'evidence': 'test report'", "").isProved().state()).isEqualTo(State.YES);
    }

    @Test
    void aStatementOfTomorrowIsNotRead() {
        Deal deal = SheetText.of("'clauses': [], 'facts': { 'statements': [{ 'id': 's', 'by': ['kite'], 'claim': 'x', 'on':"
                + " '2026-05-02' }] }");

        assertThat(PublicClaim.of(deal, SheetText.ALL, deal.facts().statements().entries().get(0))).isEmpty();
    }
}
