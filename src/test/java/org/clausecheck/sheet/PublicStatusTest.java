package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.fact.Listing;
import org.junit.jupiter.api.Test;

class PublicStatusTest {

    private static PublicStatus status(String party, String facts) {
        Deal deal = DealText.of("", facts);
        return PublicStatus.of(deal, new PartyRef(party, "deal", deal.sheet().clauses().place()));
    }

    @Test
    void nothingSaidIsUnknown() {
        PublicStatus kite = status("kite", "");

        assertThat(kite.planned().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(kite.listed().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(kite.reports().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(kite.listingDay().isStated()).isFalse();
    }

    @Test
    void anEmptyListOfListingsSaysThatNoneIsPlanned() {
        PublicStatus kite = status("kite", "'listings': []");

        assertThat(kite.planned().state()).isEqualTo(Truth.State.NO);
        assertThat(kite.listed().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void theListingOfAnotherSaysNothing() {
        assertThat(status("kite", "'listings': [{ 'issuer': 'moss', 'planned': true }]").planned().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aDayOfTheCalendarIsAPlan() {
        assertThat(status("kite", "'listings': [{ 'issuer': 'kite', 'roadshowOn': '2026-09-01' }]").planned().state())
                .isEqualTo(Truth.State.YES);
        assertThat(status("kite", "'listings': [{ 'issuer': 'kite', 'planned': false, 'roadshowOn': '2026-09-01' }]").planned().state())
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void aListingIsAheadUntilItsFirstSale() {
        String facts = "'listings': [{ 'issuer': 'kite', 'planned': true, 'firstSaleOn': '%s' }]";

        assertThat(status("kite", facts.formatted("2026-05-02")).listingAhead().state()).isEqualTo(Truth.State.YES);
        assertThat(status("kite", facts.formatted("2026-05-01")).listingAhead().state()).isEqualTo(Truth.State.NO);
        assertThat(status("kite", facts.formatted("2026-05-01")).listed().state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void aSubsidiaryReportsWithItsGroup() {
        assertThat(status("lark-sub", "'parties': [{ 'party': 'lark', 'listed': true }]").reports().state()).isEqualTo(Truth.State.YES);
        assertThat(status("lark", "'parties': [{ 'party': 'lark-sub', 'listed': true }]").reports().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void theFirstSaleGoesBeforePricingAndEffectiveness() {
        String facts = "'listings': [{ 'issuer': 'kite', 'effectiveOn': '2026-09-01', 'pricingOn': '2026-09-02'%s }]";

        assertThat(status("kite", facts.formatted("")).listingDay().get()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(status("kite", facts.formatted(", 'firstSaleOn': '2026-09-03'")).listingDay().get()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(DealText.of("", facts.formatted("")).facts().listings().first().map(Listing::firstSaleOn).orElseThrow().isStated())
                .isFalse();
    }
}
