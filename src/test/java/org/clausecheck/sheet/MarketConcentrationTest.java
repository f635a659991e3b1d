package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class MarketConcentrationTest {

    private static final String ROUND = "'clauses': [{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }]";

    private static List<MarketConcentration> markets(String clauses, String market) {
        return MarketConcentration.of(SheetText.of(clauses
                + ", 'facts': { 'markets': [{ 'name': 'm', 'territory': 'US'%s }] }".formatted(market)),
                SheetText.ALL, "US");
    }

    private static Fact<BigDecimal> line(int figure) {
        return Fact.stated(BigDecimal.valueOf(figure), List.of());
    }

    private static State below(String market) {
        return markets(ROUND, market).get(0).staysBelow(line(1800), line(100), line(30)).state();
    }

    @Test
    void withoutATransactionOrAFigureNothingIsAsked() {
        assertThat(markets("'clauses': []", ", 'hhiAfter': 2400")).isEmpty();
        assertThat(markets(ROUND, "")).isEmpty();
        assertThat(markets(ROUND, ", 'hhiAfter': 2400")).hasSize(1);
    }

    @Test
    void bothLinesMustBePassed() {
        assertThat(below(", 'hhiAfter': 2400, 'hhiChange': 101")).isEqualTo(State.NO);
        assertThat(below(", 'hhiAfter': 2400, 'hhiChange': 100")).isEqualTo(State.YES);
        assertThat(below(", 'hhiAfter': 1800, 'hhiChange': 101, 'combinedPercent': 30")).isEqualTo(State.YES);
        assertThat(below(", 'hhiAfter': 1800, 'hhiChange': 101, 'combinedPercent': 31")).isEqualTo(State.NO);
    }

    @Test
    void whatIsMissingIsBoundedByWhatIsThere() {
        assertThat(below(", 'combinedPercent': 14")).isEqualTo(State.YES);
        assertThat(below(", 'combinedPercent': 15")).isEqualTo(State.UNKNOWN);
        assertThat(below(", 'shares': [{ 'party': 'kite', 'percent': 30 }, { 'party': 'lark', 'percent': 20 }]")).isEqualTo(State.NO);
        assertThat(below(", 'shares': [{ 'party': 'kite', 'percent': 50 }, { 'party': 'lark', 'percent': 1 }]")).isEqualTo(State.YES);
    }

    @Test
    void aDealThatAddsNothingPasses() {
        assertThat(below(", 'combinedPercent': 60, 'increment': false")).isEqualTo(State.YES);
    }
}
