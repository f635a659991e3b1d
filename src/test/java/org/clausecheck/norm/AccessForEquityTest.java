package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class AccessForEquityTest {

    private static final Fact<LocalDate> HORIZON = Fact.stated(LocalDate.of(2030, 12, 31), List.of());
    private static final String STAKE = "{ 'id': 's', 'type': 'equity', 'kind': '%s', 'issuer': 'kite', 'holder': '%s' %s }";

    private static String licence(String members) {
        return "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'] %s }".formatted(members);
    }

    private static List<AccessForEquity> of(String... clauses) {
        Deal deal = DealText.of(String.join(", ", clauses), "");
        return AccessForEquity.of(deal, clause -> Truth.YES);
    }

    @Test
    void anExchangeMayBeNamedOnEitherSide() {
        assertThat(of(STAKE.formatted("surrender", "lark", ""), licence(", 'inExchangeFor': ['s']"))).hasSize(1);
        assertThat(of(STAKE.formatted("surrender", "lark", ", 'inExchangeFor': ['l']"), licence(""))).hasSize(1);
        assertThat(of(STAKE.formatted("surrender", "lark", ", 'consideration': [{ 'kind': 'licence' }]"), licence(""))).hasSize(1);
        assertThat(of(STAKE.formatted("surrender", "lark", ", 'consideration': [{ 'kind': 'cash' }]"), licence(""))).isEmpty();
    }

    @Test
    void anExchangeReachesTheHorizonOnItsDay() {
        AccessForEquity trade = of(STAKE.formatted("surrender", "lark", ""), licence(", 'inExchangeFor': ['s'], 'ends': '2030-12-31'"))
                .get(0);

        assertThat(trade.isGiven().yes()).isTrue();
        assertThat(trade.lasts(HORIZON).yes()).isTrue();
        assertThat(trade.clauses()).extracting(Clause::id).containsExactly("l");
    }

    @Test
    void anInvestorNeedsSomethingAfterTheHorizon() {
        AccessForEquity trade = of(STAKE.formatted("issue", "lark", ""), licence(", 'ends': '2030-12-31'")).get(0);

        assertThat(trade.lasts(HORIZON).no()).isTrue();
        assertThat(trade.words()).isEqualTo("l ends 2030-12-31, nothing follows, and Lark has invested in Kite (s)");
    }

    @Test
    void theGroupOfThePartnerIsTheInvestorToo() {
        assertThat(of(STAKE.formatted("issue", "lark-sub", ""), licence(", 'ends': '2030-12-31'"))).hasSize(1);
        assertThat(of(STAKE.formatted("issue", "moss", ""), licence(", 'ends': '2030-12-31'"))).isEmpty();
    }

    @Test
    void givingUpSharesAloneMakesNoInvestor() {
        assertThat(of(STAKE.formatted("surrender", "lark", ""), licence(", 'ends': '2029-12-31'"))).isEmpty();
    }

    @Test
    void aWithheldExchangeMayBeThisOne() {
        AccessForEquity trade = of(STAKE.formatted("surrender", "lark", ""),
                licence(", 'ends': '2029-12-31', 'withheld': ['inExchangeFor']")).get(0);

        assertThat(trade.isGiven().unknown()).isTrue();
    }

    @Test
    void equityThatDoesNotStandIsGivenForNothing() {
        Deal deal = DealText.of(STAKE.formatted("surrender", "lark", "") + ", " + licence(", 'inExchangeFor': ['s']"), "");

        assertThat(AccessForEquity.of(deal, clause -> Truth.of(!clause.id().equals("s")))).isEmpty();
    }
}
