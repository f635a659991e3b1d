package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class AfterListingTest {

    private static Truth.State end(String ends, String listing, String more) {
        Deal deal = DealText.of("{ 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark']" + ends + " }" + more,
                "'listings': [{ 'issuer': 'kite', 'planned': true" + listing + " }]");
        PartyRef kite = new PartyRef("kite", "deal", Place.wholeFile("deal.json"));
        return new AfterListing(deal, kite, Fact.stated(Duration.ofDays(180), List.of()))
                .end(deal.clause("deal", "lock").orElseThrow().common().ends(), deal.sheet()).state();
    }

    private static Truth.State end(String ends) {
        return end(", 'ends': " + ends, "", "");
    }

    @Test
    void aTermCountedFromTheListingIsComparedAsItIs() {
        assertThat(end("{ 'duration': '180 days', 'after': { 'event': 'ipo' } }")).isEqualTo(Truth.State.YES);
        assertThat(end("{ 'duration': '6 months', 'after': { 'event': 'ipo' } }")).isEqualTo(Truth.State.YES);
        assertThat(end("{ 'duration': '179 days', 'after': { 'event': 'ipo' } }")).isEqualTo(Truth.State.NO);
        assertThat(end("{ 'duration': '180 days', 'before': { 'event': 'ipo' } }")).isEqualTo(Truth.State.NO);
        assertThat(end("{ 'event': 'ipo' }")).isEqualTo(Truth.State.NO);
    }

    @Test
    void aDayIsComparedWithThePlannedDay() {
        assertThat(end(", 'ends': '2027-03-14'", ", 'pricingOn': '2026-09-15'", "")).isEqualTo(Truth.State.YES);
        assertThat(end(", 'ends': '2027-03-13'", ", 'pricingOn': '2026-09-15'", "")).isEqualTo(Truth.State.NO);
        assertThat(end("'2027-03-14'")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(end("{ 'event': 'exit' }")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(end("'never'")).isEqualTo(Truth.State.YES);
    }

    @Test
    void severalEndsCountTogether() {
        String long_ = "{ 'duration': '1 year', 'after': { 'event': 'ipo' } }";

        assertThat(end("{ 'earliestOf': [" + long_ + ", { 'event': 'ipo' }] }")).isEqualTo(Truth.State.NO);
        assertThat(end("{ 'latestOf': [" + long_ + ", { 'event': 'ipo' }] }")).isEqualTo(Truth.State.YES);
    }

    @Test
    void withoutAnEndOfItsOwnItLastsAsLongAsTheDocument() {
        assertThat(end("", "", "")).isEqualTo(Truth.State.YES);
        assertThat(end("", "", ", { 'id': 'term', 'type': 'term' }")).isEqualTo(Truth.State.YES);
        assertThat(end("", "", ", { 'id': 'term', 'type': 'term', 'ends': { 'event': 'ipo' } }")).isEqualTo(Truth.State.NO);
        assertThat(end(", 'withheld': ['ends']", "", "")).isEqualTo(Truth.State.UNKNOWN);
    }
}
