package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Payment;
import org.junit.jupiter.api.Test;

class DealingsTest {

    private static Dealings of(String... clauses) {
        Deal deal = SheetText.of("'clauses': [%s]".formatted(String.join(", ", clauses)));
        List<PartyRef> between = deal.sheet().between().entries();
        return Dealings.between(deal, SheetText.ALL, between.get(0), between.get(1));
    }

    private static Truth exceed(String amount) {
        return of("{ 'id': 's', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite'%s }".formatted(amount))
                .exceed(Fact.stated(Money.usd(BigDecimal.valueOf(120)), List.of()));
    }

    @Test
    void bothSidesMustTakePartTheirGroupsIncluded() {
        assertThat(of("{ 'id': 'a', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'] }",
                "{ 'id': 'b', 'type': 'payment', 'payer': 'lark-fund', 'payee': 'kite' }",
                "{ 'id': 'c', 'type': 'payment', 'payer': 'moss', 'payee': 'kite' }",
                "{ 'id': 'd', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }").withoutSecurities().clauses())
                .extracting(clause -> clause.id()).containsExactly("a", "b");
    }

    @Test
    void whatACompanyDealsWithOthersIsNoDealingWithItsParent() {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'a', 'type': 'licence', 'licensor': 'lark-fund', 'licensee': 'kite', "
                + "'assets': ['models'] }, { 'id': 'b', 'type': 'payment', 'payer': 'lark-fund', 'payee': 'lark' }]");
        Payment own = (Payment) deal.clause("deal", "b").orElseThrow();

        assertThat(Dealings.between(deal, SheetText.ALL, own.payee(), own.payer()).clauses()).containsExactly(own);
        assertThat(Dealings.between(deal, SheetText.ALL, own.payer(), own.payee()).clauses()).containsExactly(own);
    }

    @Test
    void aCommittedAmountIsCertainACeilingPossibleAndNoAmountOpen() {
        assertThat(exceed(", 'amount': 'USD 121'").yes()).isTrue();
        assertThat(exceed(", 'amount': 'USD 120'").no()).isTrue();
        assertThat(exceed(", 'amount': { 'upTo': 'USD 500' }").unknown()).isTrue();
        assertThat(exceed(", 'amount': 'EUR 500'").unknown()).isTrue();
        assertThat(exceed("").unknown()).isTrue();
    }

    @Test
    void noDealingsComeToNothing() {
        assertThat(of().exceed(Fact.stated(Money.usd(BigDecimal.ONE), List.of())).no()).isTrue();
    }
}
