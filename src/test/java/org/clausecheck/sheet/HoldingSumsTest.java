package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoldingSumsTest {

    private static final String HOLDINGS = """
            'clauses': [%s], 'facts': { 'holdings': [
              { 'holder': 'lark', 'in': 'kite', 'percent': 27, 'basis': 'issued', 'on': '2026-04-01' },
              { 'holder': 'moss', 'in': 'kite', 'percent': 26, 'basis': 'issued', 'on': '2026-04-01' },
              { 'holder': 'staff', 'in': 'kite', 'percent': 47, 'basis': 'issued', 'on': '2026-04-01' },
              { 'holder': 'lark', 'in': 'kite', 'percent': 40, 'basis': 'voting-power', 'on': '2026-04-01' }] }""";

    @Test
    void holdingsOfOneBasisAndDayAreOneSum() {
        Deal deal = SheetText.of(HOLDINGS.formatted(""));

        assertThat(HoldingSums.of(deal, SheetText.ALL)).extracting(sum -> sum.least().intValue()).containsExactly(100, 40);
    }

    @Test
    void aClauseTakesThePlaceOfTheFactAboutItsHolder() {
        Deal deal = SheetText.of(HOLDINGS.formatted("""
                { 'id': 'stake', 'type': 'equity', 'kind': 'hold', 'issuer': 'kite', 'holder': 'lark',
                  'after': { 'percent': 40, 'basis': 'issued', 'on': '2026-04-01' } }"""));

        assertThat(HoldingSums.of(deal, SheetText.ALL)).filteredOn(sum -> sum.fits().no()).singleElement()
                .satisfies(sum -> assertThat(sum.words()).isEqualTo("Lark 40 + Moss 26 + staff 47"));
    }

    @Test
    void aClauseThatSaysWhatTheFactSaysIsNoSumOfItsOwn() {
        Deal deal = SheetText.of(HOLDINGS.formatted("""
                { 'id': 'stake', 'type': 'equity', 'kind': 'hold', 'issuer': 'kite', 'holder': 'lark',
                  'after': { 'percent': 27, 'basis': 'issued', 'on': '2026-04-01' } }"""));

        assertThat(HoldingSums.of(deal, SheetText.ALL)).hasSize(2);
    }
}
