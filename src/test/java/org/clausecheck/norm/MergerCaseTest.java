package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Standing;
import org.junit.jupiter.api.Test;

class MergerCaseTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final String ROUND = "{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark'%s }";
    private static final String VENTURE = "{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'moss',"
            + " 'members': [{ 'party': 'kite', 'percent': 50 }, { 'party': 'lark', 'percent': 50 }]%s }";

    private static MergerCase purchase(String terms, String facts) {
        return MergerCase.purchases(DealText.of(ROUND.formatted(terms), facts), ALL).get(0);
    }

    private static MergerCase venture(String terms, String facts) {
        return MergerCase.ventures(DealText.of(VENTURE.formatted(terms), facts), ALL).get(0);
    }

    private static Fact<BigDecimal> percent(int percent) {
        return Fact.stated(BigDecimal.valueOf(percent), List.of());
    }

    @Test
    void securitiesOfAVentureBelongToItsForming() {
        Deal deal = DealText.of(VENTURE.formatted("") + ", " + ROUND.formatted("").replace("'kite'", "'moss'"), "");

        assertThat(MergerCase.purchases(deal, ALL)).isEmpty();
        assertThat(MergerCase.all(deal, ALL)).singleElement().hasToString("the joint venture Moss");
    }

    @Test
    void controlIsWhatTheClauseSaysAndSilenceOnAMinorityIsNone() {
        assertThat(purchase(", 'control': 'sole'", "").isConcentration().state()).isEqualTo(State.YES);
        assertThat(purchase(", 'control': 'material-influence'", "").isConcentration().state()).isEqualTo(State.NO);
        assertThat(purchase(", 'after': { 'percent': 40 }", "").isConcentration().state()).isEqualTo(State.NO);
        assertThat(purchase(", 'after': { 'percent': 51 }", "").isConcentration().state()).isEqualTo(State.UNKNOWN);
        assertThat(purchase(", 'after': { 'percent': 80 }, 'before': { 'percent': 51 }", "").isConcentration().state()).isEqualTo(State.NO);
    }

    @Test
    void theClauseIsReadBeforeTheAnalysis() {
        String analysis = "'control': [{ 'of': 'kite', 'by': ['lark'], 'kind': 'joint', 'scenario': 'after-closing' }]";

        assertThat(purchase("", analysis).isConcentration().state()).isEqualTo(State.YES);
        assertThat(purchase(", 'control': 'none'", analysis).isConcentration().state()).isEqualTo(State.NO);
    }

    @Test
    void aVentureIsAConcentrationIfItIsJointAndFullFunction() {
        assertThat(venture(", 'control': 'joint', 'fullFunction': true", "").isConcentration().state()).isEqualTo(State.YES);
        assertThat(venture(", 'control': 'joint', 'fullFunction': false", "").isConcentration().state()).isEqualTo(State.NO);
        assertThat(venture(", 'control': 'joint'", "").isConcentration().state()).isEqualTo(State.UNKNOWN);
        assertThat(venture(", 'fullFunction': true", "").isConcentration().state()).isEqualTo(State.UNKNOWN);
        assertThat(venture(", 'controlledBy': ['kite', 'lark'], 'fullFunction': true", "").isConcentration().state()).isEqualTo(State.YES);
    }

    @Test
    void aLineIsReachedOnce() {
        ControlGained from = purchase(", 'after': { 'percent': 30 }, 'before': { 'percent': 26 }", "").control();

        assertThat(from.reaches(percent(25)).state()).isEqualTo(State.NO);
        assertThat(from.reaches(percent(30)).state()).isEqualTo(State.YES);
        assertThat(purchase("", "").control().reaches(percent(25)).state()).isEqualTo(State.UNKNOWN);
        assertThat(venture("", "").control().reaches(percent(50)).state()).isEqualTo(State.YES);
        assertThat(venture("", "").control().reaches(percent(51)).state()).isEqualTo(State.NO);
    }

    @Test
    void influenceIsPresumedAboveALineAndAskedForWhereThereIsASeat() {
        String seat = ", { 'id': 'board', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['appoint'] }";
        Deal seated = DealText.of(ROUND.formatted(", 'after': { 'percent': 5 }") + seat, "");

        assertThat(purchase(", 'after': { 'percent': 26 }", "").control().givesInfluence(percent(25)).state()).isEqualTo(State.YES);
        assertThat(purchase(", 'after': { 'percent': 25 }", "").control().givesInfluence(percent(25)).state()).isEqualTo(State.NO);
        assertThat(MergerCase.purchases(seated, ALL).get(0).control().givesInfluence(percent(25)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aSignOfATerritoryIsATieOfAnUndertakingOrANamedLaw() {
        String customers = "'parties': [{ 'party': 'lark', 'customersIn': ['DE'] }]";

        assertThat(purchase("", "").touches("EU").no()).isTrue();
        assertThat(purchase("", customers).touches("EU").yes()).isTrue();
        assertThat(purchase("", customers).targetTouches("EU").no()).isTrue();
        assertThat(purchase("", "'filings': [{ 'regime': 'uk-merger' }]").touches("GB").yes()).isTrue();
        assertThat(venture(", 'territories': ['FR']", "").touches("EU").yes()).isTrue();
        assertThat(venture(", 'territories': ['FR']", "").touches("DE").no()).isTrue();
    }

    @Test
    void contributionsOfAllAreAddedAndAnUnknownOneLeavesTheSumOpen() {
        String both = "'parties': [{ 'party': 'lark', 'foreignContributions3Years': 'EUR 30 million' },"
                + " { 'party': 'kite', 'foreignContributions3Years': 'EUR 20 million' }]";

        assertThat(purchase("", both).foreignContributions()).hasToString("EUR 50 million");
        assertThat(purchase("", both.replace("'kite'", "'moss'")).foreignContributions()).hasToString("at least EUR 30 million");
    }

    @Test
    void theValueOfTheWholeTransactionComesFirst() {
        assertThat(purchase(", 'amount': 'EUR 7 million'", "").consideration("EUR")).hasToString("EUR 7 million");
        assertThat(purchase("", "").consideration("EUR")).hasToString("an unknown amount");
    }

    @Test
    void whatIsLackingHangsOnFullFunction() {
        MergerCase venture = venture("", "");

        assertThat(venture.lacking(Truth.YES)).contains("European Commission");
        assertThat(venture.lacking(Truth.NO)).isEqualTo("no review under Article 101 is on record");
        assertThat(venture.hasReview(AnalysisKind.ARTICLE_101).no()).isTrue();
    }

    @Test
    void aStrategyOnRecordPreparesForAnAuthority() {
        String strategy = "'analyses': [{ 'kind': 'merger-strategy', 'about': ['%s'], 'status': '%s' }]";

        assertThat(purchase("", strategy.formatted("kite", "planned")).isPreparedFor("uk-merger").yes()).isTrue();
        assertThat(purchase("", strategy.formatted("moss", "planned")).isPreparedFor("uk-merger").no()).isTrue();
        assertThat(purchase("", strategy.formatted("kite", "none")).isPreparedFor("uk-merger").no()).isTrue();
    }

    @Test
    void sharesOfSupplyAreThoseOfTheCountry() {
        String market = "'markets': [{ 'name': 'm', 'territory': '%s',"
                + " 'shares': [{ 'party': 'kite', 'percent': 5 }, { 'party': 'lark', 'percent': 20 }] }]";

        assertThat(purchase("", market.formatted("GB")).sharesIn("GB").together(percent(25)).state()).isEqualTo(State.YES);
        assertThat(purchase("", market.formatted("GB")).sharesIn("GB").together(percent(26)).state()).isEqualTo(State.NO);
        assertThat(purchase("", market.formatted("US")).sharesIn("GB").together(percent(25)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aGatekeeperIsWhoIsOnRecordAsDesignated() {
        String designated = "'parties': [{ 'party': 'lark', 'designations': ['eu-gatekeeper'] }]";
        Deal deal = DealText.of(ROUND.formatted("")
                + ", { 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['models'] }", designated);

        assertThat(GatekeeperDeal.of(deal, ALL)).singleElement().satisfies(found -> {
            assertThat(found.isDigital().yes()).isTrue();
            assertThat(found.isAnnounced().no()).isTrue();
        });
        assertThat(GatekeeperDeal.of(DealText.of(ROUND.formatted(""), ""), ALL)).isEmpty();
    }
}
