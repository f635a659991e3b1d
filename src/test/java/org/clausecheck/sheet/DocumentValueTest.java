package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class DocumentValueTest {

    private static Fact<Bounded<Money>> value(String members) {
        Deal deal = SheetText.of(members);
        return DocumentValue.of(deal, deal.sheet());
    }

    @Test
    void theValueStatedIsTheValue() {
        assertThat(value("'value': { 'about': 'USD 5 million' }, 'clauses': []").toString()).isEqualTo("about USD 5 million");
    }

    @Test
    void elseTheCommittedPartsAreAFloor() {
        assertThat(value("""
                'clauses': [
                  { 'id': 'a', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'amount': 'USD 1 million' },
                  { 'id': 'b', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'amount': { 'upTo': 'USD 9 million' } },
                  { 'id': 'c', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite',
                    'schedule': [{ 'year': 2027, 'amount': 'USD 2 million' }] }]""").toString()).isEqualTo("at least USD 3 million");
    }

    @Test
    void anotherCurrencyIsTakenWhereThereAreNoDollars() {
        assertThat(value("""
                'clauses': [{ 'id': 'a', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'amount': 'EUR 1 million' }]""").toString())
                .isEqualTo("at least EUR 1 million");
    }

    @Test
    void withoutFiguresItIsUnknown() {
        assertThat(value("'clauses': []").status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(value("'withheld': ['value'], 'clauses': []").status()).isEqualTo(Fact.Status.WITHHELD);
    }
}
