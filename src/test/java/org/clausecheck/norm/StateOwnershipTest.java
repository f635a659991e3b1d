package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.junit.jupiter.api.Test;

class StateOwnershipTest {

    private static Truth half(String members, String facts) {
        Deal deal = HomeText.of("", members, "", facts);
        return StateOwnership.of(deal, deal.sheet().between().entries().get(1), "US")
                .reaches(Fact.stated(BigDecimal.valueOf(50), List.of()));
    }

    private static Truth owners(String owners) {
        return half("", "'parties': [{ 'party': 'lark', 'owners': [%s] }]".formatted(owners));
    }

    @Test
    void withoutASignThereIsNone() {
        assertThat(half("", "").no()).isTrue();
    }

    @Test
    void theRecordedPartDecides() {
        assertThat(half("", "'parties': [{ 'party': 'lark', 'foreignGovernmentPercent': 50 }]").yes()).isTrue();
        assertThat(half("", "'parties': [{ 'party': 'lark', 'foreignGovernmentPercent': 49 }]").no()).isTrue();
    }

    @Test
    void statesAreAddedAndTheOwnOneIsNotForeign() {
        assertThat(owners("{ 'name': 'A', 'percent': 30, 'government': true, 'country': 'AE' }, { 'name': 'B', 'percent': 20, "
                + "'government': true, 'country': 'SA' }").yes()).isTrue();
        assertThat(owners("{ 'name': 'A', 'percent': 90, 'government': true, 'country': 'US' }").no()).isTrue();
        assertThat(owners("{ 'name': 'A', 'percent': 90, 'country': 'AE' }").no()).isTrue();
        assertThat(owners("{ 'name': 'A', 'government': true, 'country': 'AE' }").unknown()).isTrue();
    }

    @Test
    void aBodyOfGovernmentIsAStateItself() {
        assertThat(half(", 'legalForm': 'government-body', 'incorporatedIn': 'AE'", "").yes()).isTrue();
        assertThat(half(", 'legalForm': 'government-body', 'incorporatedIn': 'US'", "").no()).isTrue();
    }
}
