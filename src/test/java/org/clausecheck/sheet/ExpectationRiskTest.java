package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class ExpectationRiskTest {

    private static final Fact<BigDecimal> LINE = Fact.stated(BigDecimal.TEN, List.of());

    private static List<ExpectationRisk> risks(String facts) {
        return ExpectationRisk.of(SheetText.of("'clauses': [{ 'id': 'c', 'type': 'other', 'text': 'c' }], 'facts': { 'listings': [{"
                + " 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }], " + facts + " }"), SheetText.ALL);
    }

    private static ExpectationRisk customer(String percent) {
        return risks("'concentrations': [{ 'party': 'kite', 'counterparty': 'lark', 'kind': 'revenue', 'year': 2025, 'percent': "
                + percent + " }]")
                .get(0);
    }

    @Test
    void aCustomerCountsFromTheLineOn() {
        assertThat(customer("10").misleads(LINE).state()).isEqualTo(State.YES);
        assertThat(customer("9.9").misleads(LINE).state()).isEqualTo(State.NO);
        assertThat(customer("{ 'range': [5, 15] }").misleads(LINE).state()).isEqualTo(State.UNKNOWN);
        assertThat(customer("62").words(LINE)).startsWith("62 % of the revenue of Kite in 2025 comes from Lark");
    }

    @Test
    void theLatestYearCounts() {
        assertThat(risks("'concentrations': [{ 'party': 'kite', 'counterparty': 'lark', 'kind': 'revenue', 'year': 2023, 'percent': 62 },"
                + " { 'party': 'kite', 'counterparty': 'lark', 'kind': 'revenue', 'year': 2025, 'percent': 4 }]")).singleElement()
                .satisfies(risk -> assertThat(risk.misleads(LINE).state()).isEqualTo(State.NO));
    }

    private static List<ExpectationRisk> messages(String one, String other) {
        return risks("'statements': [{ 'id': 's', 'by': ['kite'], 'about': ['c'], " + one
                + " }, { 'id': 't', 'by': ['lark'], 'about': ['c'], "
                + other + " }]");
    }

    @Test
    void twoMessagesOfOneKindAboutOneThingDiffer() {
        assertThat(messages("'kind': 'claim', 'claim': 'x'", "'kind': 'claim', 'claim': 'y'")).singleElement()
                .satisfies(risk -> assertThat(risk.misleads(LINE).state()).isEqualTo(State.YES));
        assertThat(messages("'kind': 'claim', 'claim': 'x'", "'kind': 'claim', 'claim': 'x'")).isEmpty();
        assertThat(messages("'kind': 'claim', 'claim': 'x'", "'kind': 'forecast', 'claim': 'y'")).isEmpty();
        assertThat(messages("'claim': 'x'", "'kind': 'forecast', 'claim': 'y'").get(0).misleads(LINE).state()).isEqualTo(State.UNKNOWN);
    }
}
