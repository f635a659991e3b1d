package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.clause.Equity;
import org.junit.jupiter.api.Test;

class NonCashConsiderationTest {

    private static List<NonCashConsideration> of(String members, String others) {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'round', 'type': 'equity', 'issuer': 'kite', 'holder': 'lark', %s }%s]"
                .formatted(members, others));
        return NonCashConsideration.of(deal, SheetText.ALL, (Equity) deal.sheet().clauses().entries().get(0));
    }

    @Test
    void moneyAloneAndSalesAmongHoldersAreNoneOfThese() {
        assertThat(of("'kind': 'issue', 'consideration': [{ 'kind': 'cash' }, { 'kind': 'set-off' }]", "")).isEmpty();
        assertThat(of("'kind': 'transfer', 'consideration': [{ 'kind': 'compute' }]", "")).isEmpty();
        assertThat(of("'kind': 'issue', 'amount': 'USD 5 million'", "")).isEmpty();
    }

    @Test
    void eachPartNeedsAValueAndAMethod() {
        NonCashConsideration bare = of("'kind': 'issue', 'consideration': [{ 'kind': 'compute' }]", "").get(0);
        NonCashConsideration full = of("'kind': 'issue', 'consideration': [{ 'kind': 'compute', 'amount': 'USD 5 million', "
                + "'valuationMethod': 'list price' }]", "").get(0);

        assertThat(bare.terms().lacking()).containsExactly("the value", "how the value was found", "the determination by the board");
        assertThat(full.terms().lacking()).containsExactly("the determination by the board");
        assertThat(bare.given()).isEqualTo("compute");
    }

    @Test
    void whatAnotherClauseGivesInExchangeCounts() {
        NonCashConsideration exchanged = of("'kind': 'surrender'", ", { 'id': 'later', 'type': 'access', 'provider': 'kite', "
                + "'recipient': 'lark', 'assets': ['models'], 'inExchangeFor': ['round'] }").get(0);

        assertThat(exchanged.applies().yes()).isTrue();
        assertThat(exchanged.clauses()).extracting(clause -> clause.id()).containsExactly("round", "later");
        assertThat(exchanged.terms().complete().no()).isTrue();
    }

    @Test
    void withheldConsiderationIsOpen() {
        assertThat(of("'kind': 'issue', 'withheld': ['consideration']", "").get(0).applies().unknown()).isTrue();
    }

    @Test
    void aPartIsNamedByItsKindAndTheClauseThatPromisesIt() {
        String supply = ", { 'id': 'supply', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'lark' }";

        assertThat(of("'kind': 'issue', 'consideration': [{ 'kind': 'other', 'clause': 'supply' }]", supply).get(0).given())
                .isEqualTo("what supply promises");
        assertThat(of("'kind': 'issue', 'consideration': [{ 'kind': 'services', 'clause': 'supply' }]", supply).get(0).given())
                .isEqualTo("services under supply");
        assertThat(of("'kind': 'issue', 'consideration': [{ 'kind': 'other' }]", "").get(0).given())
                .isEqualTo("what is given is not named");
    }
}
