package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.GoverningLaw;
import org.junit.jupiter.api.Test;

class ChoiceOfLawTest {

    private static final Fact<Money> MINIMUM = Fact.stated(Money.usd(new BigDecimal("250000")), List.<Why>of());

    private static List<ChoiceOfLaw> choices(String members, Truth listed) {
        Deal deal = SheetText.of(members);
        GoverningLaw law = (GoverningLaw) deal.sheet().clauses().entries().get(0);
        return ChoiceOfLaw.of(deal, SheetText.ALL, law, listed, MINIMUM);
    }

    private static String beside(String own, String other, String more) {
        return """
                'clauses': [{ 'id': 'law', 'type': 'governing-law', 'law': 'US-NY' %s }] %s, 'agreements': [
                  { 'id': 'old', 'title': 'Old', 'stage': 'in-force', 'between': ['kite', 'lark'],
                    'clauses': [{ 'id': 'law', 'type': 'governing-law', %s }] }]""".formatted(own, more, other);
    }

    @Test
    void aLawThatAsksAValueNeedsItOrATie() {
        String clauses = ", 'clauses': [{ 'id': 'law', 'type': 'governing-law', 'law': 'US-NY' }]";

        assertThat(choices("'value': 'USD 250 thousand'" + clauses, Truth.YES).get(0).holds().yes()).isTrue();
        assertThat(choices("'value': 'USD 249 thousand'" + clauses, Truth.YES).get(0).holds().unknown()).isTrue();
        assertThat(choices("'value': 'USD 249 thousand'" + clauses, Truth.NO)).isEmpty();
    }

    @Test
    void onlyLinkedAgreementsAreCompared() {
        assertThat(choices(beside("", "'law': 'GB'", ""), Truth.NO)).isEmpty();
        assertThat(choices(beside("", "'law': 'GB'", ", 'amends': ['old']"), Truth.NO)).singleElement()
                .satisfies(choice -> assertThat(choice.holds().no()).isTrue());
    }

    @Test
    void precedenceSettlesADifference() {
        assertThat(choices(beside(", 'precedence': ['old']", "'law': 'GB'", ""), Truth.NO)).allMatch(choice -> choice.holds().yes());
        assertThat(choices(beside("", "'law': 'GB'", ", 'prevailsOver': ['old/law']"), Truth.NO)).allMatch(choice -> choice.holds().yes());
    }

    @Test
    void courtsAndArbitrationDifferAndTwoWordingsMayNot() {
        String courts = ", 'forum': 'courts of New York'";
        String amends = ", 'amends': ['old']";

        assertThat(choices(beside(courts, "'law': 'US-NY', 'arbitration': 'ICC'", amends), Truth.NO))
                .anyMatch(choice -> choice.holds().no());
        assertThat(choices(beside(courts, "'law': 'US-NY', 'forum': 'New York courts'", amends), Truth.NO))
                .anyMatch(choice -> choice.holds().unknown()).noneMatch(choice -> choice.holds().no());
    }
}
