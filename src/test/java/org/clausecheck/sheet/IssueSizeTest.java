package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class IssueSizeTest {

    private static final String TABLE = ", 'facts': { 'capTables': [{ 'company': 'kite', 'on': '2026-04-01', 'basis': 'issued', "
            + "'complete': true, 'sharesOutstanding': '100 shares' }] }";

    private static IssueSize of(String members, String rest) {
        return IssueSize.of(SheetText.of(("'clauses': [{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', "
                + "'holder': 'lark', %s }]%s").formatted(members, rest)), SheetText.ALL).get(0);
    }

    private static Fact<Money> usd(int amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    @Test
    void theNewSharesAreAPartOfThoseBefore() {
        assertThat(of("'shares': '25 shares'", TABLE)).hasToString("25 %");
        assertThat(of("'amount': 'USD 100', 'price': 'USD 4'", TABLE)).hasToString("25 %");
        assertThat(of("'tranches': [{ 'id': 'a', 'shares': '10 shares' }, { 'id': 'b', 'shares': { 'upTo': '15 shares' } }]", TABLE))
                .hasToString("25 %");
    }

    @Test
    void withoutANumberOnEitherSideItIsUnknown() {
        assertThat(of("'amount': 'USD 100'", TABLE).percentOfBefore().isOpen()).isTrue();
        assertThat(of("'shares': '25 shares'", "").percentOfBefore().isOpen()).isTrue();
    }

    @Test
    void thePriceOfAShareIsStatedOrFollowsFromTheWhole() {
        assertThat(of("'shares': '25 shares', 'price': 'USD 4'", TABLE).isBelow(usd(5)).yes()).isTrue();
        assertThat(of("'shares': '25 shares', 'amount': 'USD 100'", TABLE).isBelow(usd(4)).no()).isTrue();
        assertThat(of("'shares': '25 shares'", TABLE).isBelow(usd(4)).unknown()).isTrue();
    }

    @Test
    void plainDebtMakesNoSharesIssuable() {
        Deal deal = SheetText.of("'securities': [{ 'id': 'notes', 'name': 'Notes', 'issuer': 'kite', 'kind': 'debt' }], 'clauses': ["
                + "{ 'id': 'n', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', 'security': 'notes' }]");

        assertThat(IssueSize.of(deal, SheetText.ALL)).isEmpty();
    }
}
