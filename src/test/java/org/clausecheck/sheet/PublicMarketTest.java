package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class PublicMarketTest {

    private static PublicMarket of(String facts) {
        Deal deal = SheetText.of("'clauses': [], 'facts': {%s}".formatted(facts));
        return PublicMarket.of(deal, deal.sheet().between().entries().get(0));
    }

    @Test
    void aCompanyOfWhichNothingIsSaidIsPrivate() {
        assertThat(of("").listed().no()).isTrue();
        assertThat(of("").isOrWillBe().no()).isTrue();
    }

    @Test
    void aVenueIsASignAndLeavesItOpen() {
        assertThat(of("'parties': [{ 'party': 'kite', 'venue': 'nyse' }]").listed().unknown()).isTrue();
        assertThat(of("'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]").listed().yes()).isTrue();
    }

    @Test
    void aPlannedListingLiesAheadUntilItIsDone() {
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true }]").listingAhead().yes()).isTrue();
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true, 'firstSaleOn': '2026-04-01' }]").listingAhead().no()).isTrue();
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': false }]").isOrWillBe().no()).isTrue();
    }

    @Test
    void theVenueDecidesOnTheCountry() {
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nasdaq-capital-market' }]").isInUnitedStates().yes())
                .isTrue();
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'lse' }]").isInUnitedStates().no()).isTrue();
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true }]").isInUnitedStates().no()).isTrue();
    }

    @Test
    void theDayOfAListingAheadIsTheDayOfTheTest() {
        assertThat(of("'listings': [{ 'issuer': 'kite', 'planned': true, 'firstSaleOn': '2027-02-01' }]").testedOn().get())
                .hasToString("2027-02-01");
        assertThat(of("").testedOn().get()).hasToString("2026-05-01");
    }

    @Test
    void aPartOfTheAssetsIsUnknownWithoutThemAndUnstatedWithoutAPercentage() {
        PublicMarket known = of("'parties': [{ 'party': 'kite', 'totalAssets': 'USD 5 million' }]");

        assertThat(known.partOfAssets(Fact.stated(BigDecimal.ONE, List.of())).get().amount())
                .isEqualByComparingTo("50000");
        assertThat(of("").partOfAssets(Fact.stated(BigDecimal.ONE, List.of())).isOpen()).isTrue();
        assertThat(known.partOfAssets(Fact.unstated(List.of())).isOpen()).isFalse();
    }
}
