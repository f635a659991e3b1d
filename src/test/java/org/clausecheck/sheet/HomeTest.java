package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeTest {

    private static Deal deal(String kite, String clauses) {
        return SheetText.of("'clauses': [%s], 'agreements': [{ 'id': 'other', 'title': 'Other', 'stage': 'ended', 'between': ['kite'], "
                .formatted(clauses) + "'parties': [{ 'id': 'kite', 'name': 'Kite'%s }], 'clauses': [] }]".formatted(kite));
    }

    private static PartyRef kite(Deal deal) {
        return deal.sheet().between().entries().get(0);
    }

    @Test
    void whatIsNotSaidIsNoSignOfDelaware() {
        Deal silent = deal("", "");
        Deal said = deal(", 'incorporatedIn': 'US-DE'", "");

        assertThat(Home.isDelawareCorporation(silent, kite(silent)).no()).isTrue();
        assertThat(Home.isDelawareCorporation(said, kite(said)).yes()).isTrue();
    }

    @Test
    void aCompanyWithoutStockIsNoCorporation() {
        Deal deal = deal(", 'incorporatedIn': 'US-DE', 'legalForm': 'limited-liability-company'", "");

        assertThat(Home.isDelawareCorporation(deal, kite(deal)).no()).isTrue();
    }

    @Test
    void aPartyIsForeignOnlyIfSomethingPlacesItOutsideAndNothingInside() {
        Deal silent = deal("", "");
        Deal dutch = deal(", 'incorporatedIn': 'NL'", "");
        Deal both = deal(", 'incorporatedIn': 'NL', 'principalOffice': 'US-CA'", "");

        assertThat(Home.isForeign(silent, kite(silent), "US").no()).isTrue();
        assertThat(Home.isForeign(dutch, kite(dutch), "US").yes()).isTrue();
        assertThat(Home.isForeign(both, kite(both), "US").no()).isTrue();
    }

    @Test
    void aRegimeInAClauseIsASignOfItsCountry() {
        Deal deal = deal("", "{ 'id': 'c', 'type': 'condition', 'for': ['closing'], "
                + "'requires': { 'kind': 'clearance', 'regime': 'us-hsr' } }");

        assertThat(Home.hasSignOf(deal, "US").yes()).isTrue();
        assertThat(Home.hasSignOf(deal, "DE").no()).isTrue();
        assertThat(Home.hasSignOf(deal("", ""), "US").no()).isTrue();
    }
}
