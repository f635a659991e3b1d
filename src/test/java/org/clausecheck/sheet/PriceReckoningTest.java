package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.clause.Equity;
import org.junit.jupiter.api.Test;

class PriceReckoningTest {

    private static List<PriceReckoning> of(String members) {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'buy', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', " + members + " }]");
        return PriceReckoning.of(deal, (Equity) deal.sheet().clauses().entries().get(0));
    }

    private static String after(String percent) {
        return "'after': { 'percent': " + percent + ", 'basis': 'issued', 'on': '2026-05-01' }";
    }

    private static String before(String percent) {
        return "'before': { 'percent': " + percent + ", 'basis': 'issued', 'on': '2026-04-01' }, ";
    }

    @Test
    void numberTimesPriceIsTheAmountAsItIsWritten() {
        assertThat(of("'amount': 'USD 13 million', 'shares': '763552 shares', 'price': 'USD 17.0257'").get(0).right().yes()).isTrue();
        assertThat(of("'amount': 'USD 14 million', 'shares': '763552 shares', 'price': 'USD 17.0257'").get(0).right().no()).isTrue();
    }

    @Test
    void anEarlierHoldingIsDilutedByANewIssue() {
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', " + before("10") + after("28")).get(0).right().yes()).isTrue();
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', " + before("10") + after("60")).get(0).right().no()).isTrue();
    }

    @Test
    void lessThanTheMoneyBuysIsWrongAndMoreIsOpen() {
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', " + after("10")).get(0).right().no()).isTrue();
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', " + after("60")).get(0).right().unknown()).isTrue();
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', " + after("20")).get(0).right().yes()).isTrue();
    }

    @Test
    void votesBoundsAndPartsAreNotReckonedWith() {
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', 'after': { 'percent': 60, 'basis': 'voting-power', 'on': '2026-05-01' }")).isEmpty();
        assertThat(of("'amount': { 'about': 'USD 20 million' }, 'valuation': 'USD 80 million', " + after("60"))).isEmpty();
        assertThat(of("'amount': 'USD 20 million', 'valuation': 'USD 80 million', 'tranches': [{ 'id': 'a', 'amount': 'USD 10 million' }], " + after("60"))).isEmpty();
    }
}
