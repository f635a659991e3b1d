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
}
