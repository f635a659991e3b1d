package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class PublicCompanyTest {

    private static PublicCompany kite(String facts) {
        Deal deal = SheetText.of("'clauses': [], 'facts': { " + facts + " }");
        return PublicCompany.of(deal, new PartyRef("kite", "deal", deal.sheet().clauses().place()));
    }

    @Test
    void aSheetThatSaysNothingIsAboutPrivateCompanies() {
        assertThat(kite("").isListed().state()).isEqualTo(State.NO);
        assertThat(kite("").isGoingPublic().state()).isEqualTo(State.NO);
        assertThat(PublicCompany.among(SheetText.of("'clauses': []"))).isEmpty();
    }

    @Test
    void theExchangeDecidesWhereSharesAreTraded() {
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]").isGoingPublic().state())
                .isEqualTo(State.YES);
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'lse', 'price': 'USD 4' }]").isGoingPublic().state())
                .isEqualTo(State.NO);
        assertThat(kite("'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]").isListed().state()).isEqualTo(State.YES);
        assertThat(kite("'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'tokyo' }]").isListed().state()).isEqualTo(State.NO);
    }

    @Test
    void aPriceInDollarsPointsToAmericaAndOneInEurosDoesNot() {
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true, 'price': 'USD 4' }]").isGoingPublic().state())
                .isEqualTo(State.YES);
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true, 'price': 'EUR 4' }]").isGoingPublic().state())
                .isEqualTo(State.NO);
    }

    @Test
    void aTieOfAnotherPartyLeavesTheExchangeOpen() {
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true }], 'sites': [{ 'operator': 'lark', 'country': 'US' }]")
                .isGoingPublic().state()).isEqualTo(State.UNKNOWN);
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true }], 'sites': [{ 'operator': 'kite', 'country': 'US' }]")
                .isGoingPublic().state()).isEqualTo(State.YES);
    }

    @Test
    void aListingThatIsDoneIsATradedShare() {
        PublicCompany kite = kite("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse', 'firstSaleOn': '2026-05-01' }]");

        assertThat(kite.isGoingPublic().state()).isEqualTo(State.NO);
        assertThat(kite.isListed().state()).isEqualTo(State.YES);
    }

    @Test
    void aMarketValueLeavesItOpenWhetherSharesAreListed() {
        assertThat(kite("'parties': [{ 'party': 'kite', 'venue': 'nyse' }]").isListed().state()).isEqualTo(State.UNKNOWN);
        assertThat(kite("'parties': [{ 'party': 'kite', 'totalSales': 'USD 3 billion' }]").isListed().state()).isEqualTo(State.NO);
    }

    @Test
    void theCalendarGivesTheOffering() {
        PublicCompany dated = kite("'listings': [{ 'issuer': 'kite', 'publicFilingOn': '2026-06-01', 'pricingOn': '2026-09-01' }]");

        assertThat(dated.offeringBegins().toString()).isEqualTo("2026-06-01");
        assertThat(dated.offeringEnds().toString()).isEqualTo("2026-09-01");
        assertThat(kite("'listings': [{ 'issuer': 'kite', 'planned': true }]").offeringEnds().isExact()).isFalse();
    }

    @Test
    void aCompanySpeaksForThoseItControls() {
        Deal deal = SheetText.of("'clauses': []");
        PublicCompany lark = PublicCompany.of(deal, new PartyRef("lark", "deal", deal.sheet().clauses().place()));

        assertThat(lark.speaksFor(new PartyRef("lark-fund", "deal", deal.sheet().clauses().place()))).isTrue();
        assertThat(lark.speaksFor(new PartyRef("kite", "deal", deal.sheet().clauses().place()))).isFalse();
    }
}
