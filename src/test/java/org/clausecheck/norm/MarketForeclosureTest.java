package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Exclusivity;
import org.junit.jupiter.api.Test;

class MarketForeclosureTest {

    private static MarketForeclosure of(String markets) {
        Deal deal = DealText.of("{ 'id': 'only', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite' }",
                "'markets': [" + markets + "]");
        return MarketForeclosure.of(deal, "US", (Exclusivity) deal.clause("deal", "only").orElseThrow());
    }

    private static State reaches(String markets) {
        return of(markets).reaches(Fact.stated(BigDecimal.valueOf(30), List.of())).state();
    }

    private static String market(String members) {
        return "{ 'name': 'compute', 'territory': 'US', " + members + " }";
    }

    @Test
    void theFigureOnRecordDecides() {
        assertThat(reaches(market("'year': 2025, 'foreclosedPercent': 30"))).isEqualTo(State.YES);
        assertThat(reaches(market("'year': 2025, 'foreclosedPercent': 29"))).isEqualTo(State.NO);
        assertThat(reaches("")).isEqualTo(State.NO);
    }

    @Test
    void aLargeShareLeavesItOpenAndASmallOneDoesNot() {
        assertThat(reaches(market("'shares': [{ 'party': 'lark', 'percent': 40 }]"))).isEqualTo(State.UNKNOWN);
        assertThat(reaches(market("'shares': [{ 'party': 'lark', 'percent': 20 }]"))).isEqualTo(State.NO);
        assertThat(reaches(market("'shares': [{ 'party': 'moss', 'percent': 80 }]"))).isEqualTo(State.NO);
    }

    @Test
    void theLastYearThatHasBegunCounts() {
        String falling = market("'year': 2024, 'foreclosedPercent': 50") + ", " + market("'year': 2025, 'foreclosedPercent': 10");
        String forecast = market("'year': 2025, 'foreclosedPercent': 10") + ", " + market("'year': 2028, 'foreclosedPercent': 50");

        assertThat(reaches(falling)).isEqualTo(State.NO);
        assertThat(reaches(forecast)).isEqualTo(State.NO);
    }

    @Test
    void theLargestPartIsNamed() {
        assertThat(of(market("'foreclosedPercent': 31") + ", { 'name': 'chips', 'territory': 'world', 'foreclosedPercent': 44 }").words())
                .isEqualTo("44 % of chips");
    }
}
