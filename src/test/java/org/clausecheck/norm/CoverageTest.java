package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'%s }";

    /** A licence with its coverage. */
    private record Covered(Deal deal, Clause licence, Coverage coverage) {

        static Covered of(String members, String facts) {
            Deal deal = DealText.of(LICENCE.formatted(members), facts);
            return new Covered(deal, deal.clause("deal", "lic").orElseThrow(), Coverage.of(deal));
        }
    }

    private static State includes(String members, String... classes) {
        Covered test = Covered.of(members, "");
        return test.coverage.includes(test.licence, classes).state();
    }

    private static State patents(String members, String facts) {
        Covered test = Covered.of(members, facts);
        return test.coverage.includesPatents(test.licence, "US").state();
    }

    private static State reaches(String members, String territory) {
        Covered test = Covered.of(members, "");
        return test.coverage.reaches(test.licence, territory).state();
    }

    @Test
    void broaderAndNarrowerAssetsIncludeAClassAndOthersDoNot() {
        assertThat(includes(", 'assets': ['technology']", "software")).isEqualTo(State.YES);
        assertThat(includes(", 'assets': ['inference-code']", "software")).isEqualTo(State.YES);
        assertThat(includes(", 'assets': ['know-how']", "software")).isEqualTo(State.NO);
        assertThat(includes(", 'withheld': ['assets']", "software")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void assetsThatAreNotStatedNarrowNothing() {
        assertThat(includes("", "software")).isEqualTo(State.YES);
        assertThat(includes(", 'excludedAssets': ['software']", "software")).isEqualTo(State.NO);
        Covered silent = Covered.of("", "");
        assertThat(silent.coverage.names(silent.licence, "software").state()).isEqualTo(State.NO);
    }

    @Test
    void aRightIsNotTheThingItProtects() {
        assertThat(includes(", 'assets': ['patents']", "software")).isEqualTo(State.NO);
        assertThat(includes(", 'assets': ['rights']", "software", "copyrights")).isEqualTo(State.YES);
    }

    @Test
    void whatIsExpresslyExcludedIsNotIncludedUnlessANearerNameSaysSo() {
        assertThat(includes(", 'assets': ['technology'], 'excludedAssets': ['software']", "software")).isEqualTo(State.NO);
        assertThat(includes(", 'assets': ['technology'], 'excludedAssets': ['inference-code']", "software")).isEqualTo(State.YES);
        assertThat(includes(", 'assets': ['inference-code'], 'excludedAssets': ['software']", "software")).isEqualTo(State.YES);
        assertThat(includes(", 'assets': ['software'], 'excludedAssets': ['software']", "software")).isEqualTo(State.NO);
    }

    @Test
    void onlyAnAssetInsideAClassNamesIt() {
        Covered broad = Covered.of(", 'assets': ['technology']", "");
        Covered exact = Covered.of(", 'assets': ['outputs']", "");

        assertThat(broad.coverage.namesWithin(broad.licence, "outputs").state()).isEqualTo(State.NO);
        assertThat(exact.coverage.namesWithin(exact.licence, "outputs").state()).isEqualTo(State.YES);
    }

    @Test
    void patentsAreNamedOrOnRecord() {
        assertThat(patents(", 'assets': ['patents']", "")).isEqualTo(State.YES);
        assertThat(patents(", 'assets': ['trademarks']", "")).isEqualTo(State.NO);
        assertThat(patents(", 'assets': ['architecture']", "")).isEqualTo(State.UNKNOWN);
        assertThat(patents(", 'assets': ['architecture']", "'patents': []")).isEqualTo(State.NO);
        assertThat(patents(", 'assets': ['technology']",
                "'patents': [{ 'name': 'one', 'assets': ['architecture'] }]")).isEqualTo(State.YES);
    }

    @Test
    void patentsElsewhereOrOnOtherThingsLeaveItOpen() {
        assertThat(patents(", 'assets': ['architecture']", "'patents': [{ 'name': 'one', 'assets': ['architecture'], 'territory': 'DE' }]"))
                .isEqualTo(State.UNKNOWN);
        assertThat(patents(", 'assets': ['architecture']",
                "'patents': [{ 'name': 'one', 'assets': ['devices'] }]")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aClauseHoldsEverywhereUnlessItSaysWhere() {
        assertThat(reaches("", "EU")).isEqualTo(State.YES);
        assertThat(reaches(", 'territories': ['DE']", "EU")).isEqualTo(State.YES);
        assertThat(reaches(", 'territories': ['GB', 'US']", "EU")).isEqualTo(State.NO);
        assertThat(reaches(", 'withheld': ['territories']", "EU")).isEqualTo(State.UNKNOWN);
        assertThat(reaches(", 'carveOuts': [{ 'territories': ['EU'] }]", "EU")).isEqualTo(State.NO);
        assertThat(reaches(", 'carveOuts': [{ 'territories': ['DE'] }]", "EU")).isEqualTo(State.YES);
        assertThat(reaches(", 'carveOuts': [{ 'territories': ['EU'], 'assets': ['software'] }]", "EU")).isEqualTo(State.YES);
    }

    @Test
    void aClauseReachesBeyondATerritory() {
        Covered home = Covered.of(", 'territories': ['US-CA']", "");
        Covered abroad = Covered.of(", 'territories': ['US', 'CA']", "");

        assertThat(home.coverage.reachesBeyond(home.licence, "US").no()).isTrue();
        assertThat(abroad.coverage.reachesBeyond(abroad.licence, "US").yes()).isTrue();
        Covered anywhere = Covered.of("", "");
        assertThat(anywhere.coverage.reachesBeyond(anywhere.licence, "US").yes()).isTrue();
    }

    @Test
    void aPartyWithoutKnownSeatsIsNotCertainlyForeign() {
        Covered any = Covered.of("", "");

        assertThat(any.coverage.isForeign(any.deal.party("kite").orElseThrow(), "US").no()).isTrue();
        assertThat(any.coverage.overlap(new Territory("world"), "EU").yes()).isTrue();
    }
}
