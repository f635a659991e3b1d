package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class YearlyDemandTest {

    private static List<YearlyDemand> demands(String schedule, String more, String forecast) {
        return YearlyDemand.of(SheetText.of("""
                'clauses': [{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute'],
                              'schedule': [%s] } %s],
                'facts': { 'forecasts': [%s] }""".formatted(schedule, more, forecast)), SheetText.ALL);
    }

    private static final String FORECAST = "{ 'party': 'kite', 'kind': 'compute', 'year': 2027, 'amount': 'USD 100 million' }";

    @Test
    void theCommittedPartsOfAYearAreComparedWithItsForecast() {
        assertThat(demands("{ 'year': 2027, 'amount': 'USD 100 million' }", "", FORECAST)).singleElement()
                .satisfies(demand -> assertThat(demand.holds().yes()).isTrue());
        assertThat(demands("{ 'year': 2027, 'amount': 'USD 101 million' }", "", FORECAST)).singleElement()
                .satisfies(demand -> assertThat(demand.holds().no()).isTrue());
    }

    @Test
    void theFirstYearThatDoesNotFitIsNamed() {
        String schedule = "{ 'year': 2027, 'amount': 'USD 1 million' }, { 'year': 2028, 'amount': 'USD 900 million' }";
        List<YearlyDemand> demands = demands(schedule, "", FORECAST
                + ", { 'party': 'kite', 'kind': 'compute', 'year': 2028, 'amount': 'USD 100 million' }");

        assertThat(demands).extracting(YearlyDemand::year).containsExactly(2028);
    }

    @Test
    void aShareOfAllDemandLeavesTheRestToTheOthers() {
        String share = ", { 'id': 'b', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite', 'assets': ['compute'],"
                + " 'shareOfDemandPercent': { 'atLeast': 80 } }";

        assertThat(demands("{ 'year': 2027, 'amount': 'USD 20 million' }", share, FORECAST).get(0).holds().yes()).isTrue();
        assertThat(demands("{ 'year': 2027, 'amount': 'USD 21 million' }", share, FORECAST).get(0).holds().no()).isTrue();
    }

    @Test
    void aForecastInOtherUnitsDecidesNothing() {
        assertThat(demands("{ 'year': 2027, 'amount': 'USD 20 million' }", "",
                "{ 'party': 'kite', 'kind': 'compute', 'year': 2027, 'quantity': '1 GW' }").get(0).holds().unknown()).isTrue();
    }

    @Test
    void yearsThatAreOverAreLeftOut() {
        assertThat(demands("{ 'year': 2025, 'amount': 'USD 900 million' }", "", FORECAST)).isEmpty();
    }
}
