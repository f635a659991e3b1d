package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class RoyaltyPaymentTest {

    private static List<RoyaltyPayment> royalties(String clauses) {
        Deal deal = DealText.of(clauses, "");
        return deal.clauses().flatMap(clause -> RoyaltyPayment.of(deal, clause).stream()).toList();
    }

    @Test
    void revenueSharesAndLicenceFeesAreRoyalties() {
        assertThat(royalties("{ 'id': 'share', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite' }")).hasSize(1);
        assertThat(royalties("{ 'id': 'fee', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'kind': 'licence-fee' }")).hasSize(1);
        assertThat(royalties("{ 'id': 'fee', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'inExchangeFor': ['lic'] },"
                + "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }")).hasSize(1);
        assertThat(royalties("{ 'id': 'fee', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'kind': 'loan' },"
                + "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }")).isEmpty();
    }

    @Test
    void withoutAResidenceWhetherABorderIsCrossedIsUnknown() {
        Deal deal = DealText.of("{ 'id': 'share', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite' }", "");
        RoyaltyPayment royalty = RoyaltyPayment.of(deal, deal.clause("deal", "share").orElseThrow()).get(0);

        Truth crosses = royalty.crossesBorderOf(deal, "US");

        assertThat(crosses.state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(crosses.why()).extracting(why -> why.at().orElseThrow().pointer())
                .contains("/parties/0/taxResidence", "/parties/1/taxResidence");
    }
}
