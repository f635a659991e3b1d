package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Best terms that meet better terms for somebody else. */
class BestTermsFinderTest {

    private static final String BEST = "{ 'in': 'moss-2024', 'id': 'best', 'type': 'most-favoured', 'beneficiary': 'moss',"
            + " 'bound': 'kite' },{ 'in': 'moss-2024', 'id': 'theirs', 'type': 'revenue-share', 'payer': 'moss', 'payee': 'kite',"
                    + " 'rates': [{ 'percent': 10 }] },"
            + "{ 'id': 'ours', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite', 'rates': [{ 'percent': 8 }] }";

    @Test
    void aBetterRateForAnotherBreaksTheBestTerms() {
        assertThat(Pattern.of(BEST).found()).containsExactly("BEST_TERMS C27 conflict: moss-2024/best, ours");
        assertThat(Pattern.of(BEST).patch("ours", "{ 'rates': [{ 'percent': 10 }] }").found()).isEmpty();
        assertThat(Pattern.of(BEST).patch("ours", "{ 'rates': null, 'withheld': ['rates'] }").found())
                .containsExactly("BEST_TERMS C27 undecided: moss-2024/best, ours");
        assertThat(Pattern.of(BEST).patch("best", "{ 'carveOuts': [{ 'counterparties': ['lark'] }] }").found()).isEmpty();
        assertThat(Pattern.of(BEST).without("theirs").found()).isEmpty();
    }

    @Test
    void whoIsPaidIsBetterOffWithMore() {
        Pattern paid = Pattern.of(BEST).patch("theirs", "{ 'payer': 'kite', 'payee': 'moss' }").patch("ours", "{ 'payer': 'kite',"
                + " 'payee': 'lark' }");

        assertThat(paid.found()).isEmpty();
        assertThat(paid.patch("ours", "{ 'rates': [{ 'percent': 12 }] }").found())
                .containsExactly("BEST_TERMS C27 conflict: moss-2024/best, ours");
    }
}
