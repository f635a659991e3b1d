package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class VotesToComeTest {

    private static final String CLASSES = ", 'securities': [{ 'id': 'common', 'name': 'Common', 'issuer': 'kite', 'kind': 'common' }, "
            + "{ 'id': 'n', 'name': 'Class N', 'issuer': 'kite', 'kind': '%s'%s }], "
            + "'events': [{ 'id': 'ipo', 'name': 'Listing', 'kind': 'ipo', 'party': 'kite' }, "
            + "{ 'id': 'cleared', 'name': 'Clearance', 'kind': 'clearance', 'regime': 'us-hsr' }]";
    private static final String GRANT = "{ 'id': 'g', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', "
            + "'security': 'n'%s }";
    private static final String TURN = "{ 'id': 't', 'type': 'conversion', 'security': 'n', 'into': 'common', 'kind': 'automatic'%s }";
    private static final String NONE = ", 'votesPerShare': 0";

    private static List<VotesToCome> votes(String kind, String members, String clauses, String facts) {
        return VotesToCome.of(deal(kind, members, clauses, facts), SheetText.ALL);
    }

    private static Deal deal(String kind, String members, String clauses, String facts) {
        return SheetText.of("'clauses': [%s]".formatted(clauses) + CLASSES.formatted(kind, members) + facts);
    }

    private static VotesToCome turning(String grant, String turn, String facts) {
        return votes("common", NONE, GRANT.formatted(grant) + ", " + TURN.formatted(turn), facts).get(0);
    }

    @Test
    void aClassTurnsByAClauseOrAsARightToMore() {
        assertThat(votes("common", NONE, GRANT.formatted(""), "")).isEmpty();
        assertThat(votes("common", NONE, GRANT.formatted("") + ", " + TURN.formatted(""), "")).hasSize(1);
        assertThat(votes("convertible", ", 'over': 'common'", GRANT.formatted(""), "")).hasSize(1);
        assertThat(votes("debt", "", GRANT.formatted(""), "")).isEmpty();
    }

    @Test
    void whoHoldsTheClassOnRecordGetsItsVotes() {
        String holding = ", 'facts': { 'holdings': [{ 'holder': 'moss', 'in': 'kite', 'security': 'n', 'on': '2026-04-01' }, "
                + "{ 'holder': 'employees', 'in': 'kite', 'security': 'n', 'on': '2026-04-01' }] }";

        assertThat(votes("common", NONE, TURN.formatted(""), holding)).extracting(vote -> vote.holder().id()).containsExactly("moss");
    }

    @Test
    void onlyAClassWithoutVotesGains() {
        assertThat(turning("", "", "").isGain().state()).isEqualTo(State.YES);
        assertThat(votes("common", ", 'votesPerShare': 1", GRANT.formatted("") + ", " + TURN.formatted(""), "").get(0).isGain().state())
                .isEqualTo(State.NO);
        assertThat(votes("preferred", "", GRANT.formatted("") + ", " + TURN.formatted(""), "").get(0).isGain().state())
                .isEqualTo(State.UNKNOWN);
        assertThat(votes("warrant", "", GRANT.formatted(""), "").get(0).isGain().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void thePriceOfAClassIsItsWorthAndThatOfAWarrantIsNot() {
        assertThat(turning(", 'amount': 'USD 5 million'", "", "").value("USD")).hasToString("USD 5 million");
        assertThat(votes("warrant", ", 'over': 'common'", GRANT.formatted(", 'amount': 'USD 5 million'"), "").get(0).value("USD"))
                .hasToString("an unknown amount");
        assertThat(votes("warrant", ", 'over': 'common'", GRANT.formatted(""), "").get(0).value("USD").priced()).isFalse();
    }

    @Test
    void whatIsHeldOrBoughtWithVotesIsAdded() {
        String common = ", 'facts': { 'holdings': [{ 'holder': 'lark', 'in': 'kite', 'security': 'common', 'voting': true, "
                + "'value': 'USD 3 million', 'on': '2026-04-01' }] }";
        String buy = ", { 'id': 'b', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', 'amount': 'USD 2 million' }";

        assertThat(turning(", 'amount': 'USD 5 million'", "", common).value("USD")).hasToString("USD 8 million");
        assertThat(votes("common", NONE, GRANT.formatted(", 'amount': 'USD 5 million'") + ", " + TURN.formatted("") + buy, common).get(0)
                .value("USD")).hasToString("USD 10 million");
    }

    @Test
    void theDayIsThatOfTheListingElseTheDayAskedAbout() {
        String listing = ", 'facts': { 'listings': [{ 'issuer': 'kite', 'planned': true, 'firstSaleOn': '2027-02-10' }] }";

        assertThat(turning("", ", 'when': 'ipo'", listing).day().get()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(turning("", ", 'when': 'ipo'", "").day().get()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void onceTheEventHasOccurredNothingIsToCome() {
        String listed = ", 'facts': { 'events': [{ 'event': 'ipo', 'occurredOn': '2026-04-01' }] }";

        assertThat(turning("", ", 'when': 'ipo'", listed).isStillToCome().state()).isEqualTo(State.NO);
        assertThat(turning("", ", 'when': 'ipo'", "").isStillToCome().state()).isEqualTo(State.YES);
    }

    @Test
    void whoDoesBusinessWithTheCompanyDoesNotHoldForInvestmentOnly() {
        Fact<BigDecimal> ten = Fact.stated(BigDecimal.TEN, List.of());
        String licence = ", { 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'] }";
        String after = ", 'after': { 'percent': %s, 'basis': 'as-converted', 'on': '2026-09-30' }";

        assertThat(turning("", "", "").isForInvestmentOnly(ten).state()).isEqualTo(State.UNKNOWN);
        assertThat(turning(after.formatted("11"), "", "").isForInvestmentOnly(ten).state()).isEqualTo(State.NO);
        assertThat(turning(after.formatted("10"), "", "").isForInvestmentOnly(ten).state()).isEqualTo(State.UNKNOWN);
        assertThat(votes("common", NONE, GRANT.formatted("") + ", " + TURN.formatted("") + licence, "").get(0).isForInvestmentOnly(ten)
                .state())
                .isEqualTo(State.NO);
    }

    @Test
    void theStepWaitsByItsOwnTriggerOrByAConditionThatNamesIt() {
        String condition = ", { 'id': 'c', 'type': 'condition', 'for': ['%s'], 'requires': { 'kind': 'clearance', 'regime': 'us-hsr' } }";

        assertThat(gate(", 'when': { 'allOf': ['ipo', 'cleared'] }", "")).isEqualTo(State.YES);
        assertThat(gate(", 'when': { 'anyOf': ['ipo', 'cleared'] }", "")).isEqualTo(State.NO);
        assertThat(gate(", 'when': { 'not': 'cleared' }", "")).isEqualTo(State.NO);
        assertThat(gate("", condition.formatted("t"))).isEqualTo(State.YES);
        assertThat(gate("", condition.formatted("g"))).isEqualTo(State.NO);
        assertThat(gate("", condition.formatted("closing"))).isEqualTo(State.NO);
    }

    private static State gate(String turn, String more) {
        Deal deal = deal("common", NONE, GRANT.formatted("") + ", " + TURN.formatted(turn) + more, "");
        return ConversionGate.of(deal, SheetText.ALL, VotesToCome.of(deal, SheetText.ALL).get(0), "us-hsr").state();
    }

    @Test
    void theSharesUnderAWarrantCountAtThePriceOnRecord() {
        String market = ", 'facts': { 'parties': [{ 'party': 'kite', 'listed': true, 'minimumPrice': 'USD 160' }] }";
        String planned = ", 'facts': { 'listings': [{ 'issuer': 'kite', 'planned': true, 'price': 'USD 20' }] }";
        String shares = ", 'price': 'USD 0.01', 'shares': '2 million shares'";

        assertThat(warrant(shares, market).value("USD")).hasToString("USD 320 million");
        assertThat(warrant(shares, planned).value("USD")).hasToString("USD 40 million");
        assertThat(warrant(", 'shares': { 'upTo': '5 million shares' }, 'tranches': [{ 'id': 'a', 'shares': '1 million shares' }]", market)
                .value("USD")).satisfies(range -> {
                    assertThat(range.least()).isEqualByComparingTo("160000000");
                    assertThat(range.most().orElseThrow()).isEqualByComparingTo("800000000");
                });
        assertThat(warrant(shares, "").value("USD").missing()).isNotEmpty();
    }

    private static VotesToCome warrant(String grant, String facts) {
        return votes("warrant", ", 'over': 'common'", GRANT.formatted(grant), facts).get(0);
    }
}
