package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalisationTest {

    private static Capitalisation capitalisation(String listing, String party) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true" + listing
                + " }], 'parties': [{ 'party': 'kite', 'usPerson': true" + party + " }]");
        return Capitalisation.of(deal, deal.facts().listings().first().orElseThrow());
    }

    @Test
    void eachFigureStandsForItself() {
        Capitalisation both = capitalisation(", 'averageMarketCapitalisation': 'USD 500 million'",
                ", 'marketCapitalisation': 'USD 600 million'");

        assertThat(both.average()).hasToString("USD 500 million");
        assertThat(both.current()).hasToString("USD 600 million");
    }

    @Test
    void theOnlyFigureStandsForTheOther() {
        assertThat(capitalisation(", 'averageMarketCapitalisation': 'USD 500 million'", "").current()).hasToString("USD 500 million");
        assertThat(capitalisation("", ", 'marketCapitalisation': 'USD 600 million'").average()).hasToString("USD 600 million");
    }

    @Test
    void withoutAnyBothAreUnknown() {
        Capitalisation none = capitalisation("", "");

        assertThat(none.average().isOpen()).isTrue();
        assertThat(none.current().isOpen()).isTrue();
        assertThat(none.current().place().orElseThrow().pointer()).isEqualTo("/facts/listings/0/averageMarketCapitalisation");
    }

    @Test
    void thePlannedPriceOfAllSharesIsALeast() {
        String table = ", 'capTables': [{ 'company': 'kite', 'on': '2026-04-01', 'basis': 'issued', 'complete': false, "
                + "'sharesOutstanding': '10 million shares' }]";

        assertThat(priced("'price': { 'range': ['USD 10', 'USD 12'] }", table).current()).hasToString("at least USD 100 million");
        assertThat(priced("'price': 'USD 10', 'averageMarketCapitalisation': 'USD 90 million'", table).average())
                .hasToString("at least USD 100 million");
        assertThat(priced("'price': 'USD 10', 'averageMarketCapitalisation': 'USD 110 million'", table).average())
                .hasToString("USD 110 million");
        assertThat(priced("'price': { 'upTo': 'USD 10' }", table).current().isOpen()).isTrue();
        assertThat(priced("'price': 'USD 10'", "").current().isOpen()).isTrue();
        assertThat(priced("'price': 'USD 10'", table + ", 'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]")
                .current().isOpen()).isTrue();
    }

    private static Capitalisation priced(String listing, String facts) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true, " + listing + " }]" + facts);
        return Capitalisation.of(deal, deal.facts().listings().first().orElseThrow());
    }
}
