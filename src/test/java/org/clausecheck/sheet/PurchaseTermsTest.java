package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.junit.jupiter.api.Test;

class PurchaseTermsTest {

    private static Deal deal(String members) {
        return SheetText.of("'clauses': [{ 'id': 'c', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite' %s }]"
                .formatted(members));
    }

    private static PurchaseTerms of(String members) {
        return PurchaseTerms.of((SupplyCommitment) deal(members).sheet().clauses().entries().get(0));
    }

    private static State scheduled(String members) {
        Deal deal = deal(members);
        return PurchaseTerms.of((SupplyCommitment) deal.sheet().clauses().entries().get(0)).isScheduled(deal).state();
    }

    @Test
    void onlyWhatIsOwedForCertainIsFirm() {
        assertThat(of(", 'amount': { 'atLeast': 'USD 1 billion' }").isFirm().yes()).isTrue();
        assertThat(of(", 'amount': { 'upTo': 'USD 1 billion' }").isFirm().no()).isTrue();
        assertThat(of(", 'tranches': [{ 'id': 'a', 'amount': 'USD 1 billion', 'optionOf': 'kite' }]").isFirm().no()).isTrue();
        assertThat(of(", 'schedule': [{ 'year': 2027, 'quantity': '5 MW' }]").isFirm().yes()).isTrue();
        assertThat(of(", 'withheld': ['amount']").isFirm().unknown()).isTrue();
        assertThat(of("").isFirm().no()).isTrue();
    }

    @Test
    void datedPartsAndAShortTermAreASchedule() {
        assertThat(scheduled(", 'tranches': [{ 'id': 'a', 'amount': 'USD 1 billion', 'due': '2027-01-31' }]")).isEqualTo(State.YES);
        assertThat(scheduled(", 'tranches': [{ 'id': 'a', 'amount': 'USD 1 billion' }]")).isEqualTo(State.NO);
        assertThat(scheduled(", 'ends': '2027-05-01'")).isEqualTo(State.YES);
        assertThat(scheduled(", 'ends': '2027-05-02'")).isEqualTo(State.NO);
        assertThat(scheduled(", 'withheld': ['ends']")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aSumForAQuantityIsAPriceAndAQuantityACapacity() {
        assertThat(of(", 'amount': 'USD 1 million', 'quantity': '5 MW'").isPriced().yes()).isTrue();
        assertThat(of(", 'quantity': '5 MW'").isPriced().no()).isTrue();
        assertThat(of(", 'quantity': '5 MW'").isGuaranteed().yes()).isTrue();
        assertThat(of(", 'quantity': { 'upTo': '5 MW' }").isGuaranteed().no()).isTrue();
    }

    @Test
    void theFigureIsPutIntoWords() {
        assertThat(of(", 'amount': 'USD 1 million', 'quantity': '5 MW'").figure()).isEqualTo("USD 1 million, 5 MW");
        assertThat(of("").figure()).isEqualTo("the minimum");
    }
}
