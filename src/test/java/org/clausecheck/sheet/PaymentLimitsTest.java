package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.RevenueShare;
import org.junit.jupiter.api.Test;

class PaymentLimitsTest {

    private static PaymentLimits limits(String members) {
        Deal deal = DealText.of("{ 'id': 'share', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite'" + members + " }", "");
        return PaymentLimits.of((RevenueShare) deal.clause("deal", "share").orElseThrow());
    }

    private static Truth.State fit(String members) {
        return limits(members).fit().state();
    }

    @Test
    void aFloorAboveTheCapCannotBePaid() {
        assertThat(fit(", 'floor': 'USD 11 million', 'cap': 'USD 10 million'")).isEqualTo(Truth.State.NO);
        assertThat(fit(", 'floor': 'USD 10 million', 'cap': 'USD 10 million'")).isEqualTo(Truth.State.YES);
    }

    @Test
    void minimumsAreAddedUp() {
        String years = ", 'minimums': [{ 'year': 2027, 'amount': 'USD 6 million' },"
                + " { 'year': 2028, 'amount': '%s' }], 'cap': 'USD 10 million'";

        assertThat(limits(years.formatted("USD 5 million")).minimums().get().toString()).isEqualTo("USD 11 million");
        assertThat(fit(years.formatted("USD 5 million"))).isEqualTo(Truth.State.NO);
        assertThat(fit(years.formatted("USD 4 million"))).isEqualTo(Truth.State.YES);
        assertThat(fit(years.formatted("EUR 4 million"))).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void onlyTheCommittedPartIsAMinimum() {
        assertThat(fit(", 'floor': { 'upTo': 'USD 11 million' }, 'cap': 'USD 10 million'")).isEqualTo(Truth.State.YES);
        assertThat(fit(", 'floor': { 'range': ['USD 9 million', 'USD 12 million'] }, 'cap': 'USD 10 million'")).isEqualTo(Truth.State.YES);
        assertThat(fit(", 'floor': { 'atLeast': 'USD 11 million' }, 'cap': 'USD 10 million'")).isEqualTo(Truth.State.NO);
    }

    @Test
    void aCapIsTheMostItCanComeTo() {
        assertThat(fit(", 'floor': 'USD 11 million', 'cap': { 'range': ['USD 10 million', 'USD 12 million'] }")).isEqualTo(Truth.State.YES);
        assertThat(fit(", 'floor': 'USD 11 million', 'cap': { 'upTo': 'USD 10 million' }")).isEqualTo(Truth.State.NO);
        assertThat(limits(", 'floor': 'USD 11 million', 'cap': { 'atLeast': 'USD 10 million' }").meet().state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void withoutACapOrSomethingBelowItThereIsNothingToCompare() {
        assertThat(limits(", 'floor': 'USD 11 million'").meet().state()).isEqualTo(Truth.State.NO);
        assertThat(limits(", 'cap': 'USD 11 million'").meet().state()).isEqualTo(Truth.State.NO);
        assertThat(limits(", 'cap': 'USD 11 million', 'withheld': ['floor']").meet().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void whatIsWithheldCanOnlyAdd() {
        String years = ", 'withheld': ['minimums'], 'minimums': [{ 'year': 2027, 'amount': '%s' }], 'cap': 'USD 10 million'";

        assertThat(fit(years.formatted("USD 11 million"))).isEqualTo(Truth.State.NO);
        assertThat(fit(years.formatted("USD 9 million"))).isEqualTo(Truth.State.UNKNOWN);
        assertThat(fit(", 'withheld': ['minimums'], 'cap': 'USD 10 million'")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(fit(", 'withheld': ['cap'], 'floor': 'USD 10 million'")).isEqualTo(Truth.State.UNKNOWN);
    }
}
