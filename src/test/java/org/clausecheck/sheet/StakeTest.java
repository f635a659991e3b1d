package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class StakeTest {

    private static final String AFTER = "'after': { 'percent': %s, 'basis': '%s', 'on': '2026-06-30' }";

    private static Stake stake(String members, String rest) {
        return Stake.of(SheetText.of(("'clauses': [{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', "
                + "'holder': 'lark', %s }%s").formatted(members, rest)), SheetText.ALL).get(0);
    }

    private static Fact<BigDecimal> line(int percent) {
        return Fact.stated(BigDecimal.valueOf(percent), List.of());
    }

    @Test
    void theClausesOfOneHolderInOneCompanyAreOneStakeAndAGroupHasNoneInItself() {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'a', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }, "
                + "{ 'id': 'b', 'type': 'equity', 'kind': 'transfer', 'issuer': 'kite', 'holder': 'lark' }, "
                + "{ 'id': 'c', 'type': 'equity', 'kind': 'hold', 'issuer': 'kite', 'holder': 'moss' }, "
                + "{ 'id': 'd', 'type': 'equity', 'kind': 'issue', 'issuer': 'lark-fund', 'holder': 'lark' }]");

        assertThat(Stake.of(deal, SheetText.ALL)).extracting(stake -> stake.clauses().size()).containsExactly(2, 1);
    }

    @Test
    void aPercentageOnAnotherBasisIsAReasonToAskForTheVotesAndNoAnswer() {
        Stake diluted = stake(AFTER.formatted("27", "fully-diluted"), "]");

        assertThat(diluted.votes().isOpen()).isTrue();
        assertThat(diluted.mayReach(line(20))).isTrue();
        assertThat(diluted.votesReach(line(20)).unknown()).isTrue();
        assertThat(diluted.votesReach(line(30)).no()).isTrue();
    }

    @Test
    void upToCountsInFullAgainstALineAndLeavesTheVotesOpen() {
        Stake possible = stake(AFTER.formatted("{ 'upTo': 20 }", "voting-power"), "]");

        assertThat(possible.votesReach(line(15)).yes()).isTrue();
        assertThat(possible.votes().atLeast(line(15)).unknown()).isTrue();
    }

    @Test
    void votesTodayAreNotThoseAfterAPurchase() {
        String held = "], 'facts': { 'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': 8, 'basis': 'voting-power', "
                + "'on': '2026-04-01' }] }";

        assertThat(stake("'amount': 'USD 1 million'", held).votes().isOpen()).isTrue();
        assertThat(stake("'title': 'x'", held).startsBelow(line(8)).no()).isTrue();
        assertThat(stake("'title': 'x'", held).startsBelow(line(9)).yes()).isTrue();
    }

    @Test
    void afterAListingTheRecordForThatTimeCountsAndTodayLeavesItOpen() {
        String later = "], 'facts': { 'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': 4, 'basis': 'issued', "
                + "'scenario': 'after-ipo', 'on': '2027-01-01' }] }";

        assertThat(stake(AFTER.formatted("27", "issued"), later).classShareExceeds(line(5), Truth.YES).no()).isTrue();
        assertThat(stake(AFTER.formatted("27", "issued"), "]").classShareExceeds(line(5), Truth.YES).unknown()).isTrue();
        assertThat(stake(AFTER.formatted("27", "issued"), "]").classShareExceeds(line(5), Truth.NO).yes()).isTrue();
        assertThat(stake(AFTER.formatted("3", "issued"), "]").classShareExceeds(line(5), Truth.YES).no()).isTrue();
    }

    @Test
    void aShareOfTheProfitIsNoShareOfTheCompany() {
        assertThat(stake(AFTER.formatted("49", "profit"), "]").shown()).isEmpty();
    }

    @Test
    void aWithheldHoldingMayBeAnything() {
        Stake hidden = stake("'withheld': ['after']", "]");

        assertThat(hidden.mayReach(line(20))).isTrue();
        assertThat(hidden).extracting(Stake::figures).isEqualTo("a part that is not stated");
    }

    @Test
    void theRightToAppointPutsADirectorOnTheBoardAndAnObserverIsNone() {
        String right = ", { 'id': 'seat', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['%s'] }]";

        assertThat(stake("'title': 'x'", right.formatted("nominate")).hasDirector().yes()).isTrue();
        assertThat(stake("'title': 'x'", right.formatted("observe")).hasDirector().no()).isTrue();
        assertThat(stake("'title': 'x'", right.formatted("nominate")).subjects()).hasSize(2);
    }

    @Test
    void aHolderIsWhoHasAClauseOrARecordedHoldingOfMoreThanNothing() {
        String record = "'clauses': [], 'facts': { 'holdings': [{ 'holder': 'moss', 'in': 'kite', 'percent': %s }] }";

        assertThat(exists(SheetText.of(record.formatted("3"))).yes()).isTrue();
        assertThat(exists(SheetText.of(record.formatted("0"))).no()).isTrue();
        assertThat(exists(SheetText.of("'clauses': []")).no()).isTrue();
    }

    private static Truth exists(Deal deal) {
        PartyRef moss = new PartyRef("moss", "deal", deal.sheet().margin().place());
        return Stake.exists(deal, SheetText.ALL, moss, deal.sheet().between().entries().get(0));
    }
}
