package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class BoardIndependenceTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final PartyRef KITE = new PartyRef("kite", "deal", Place.wholeFile("deal.json"));

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    private static BoardIndependence board(String directors, String more) {
        return BoardIndependence.of(DealText.of("", "'directors': [" + directors + "]" + more), ALL, KITE, usd(120_000), usd(200_000),
                Fact.stated(BigDecimal.valueOf(5), List.of()));
    }

    private static String director(String name, String more) {
        return "{ 'company': 'kite', 'name': '" + name + "'" + more + " }";
    }

    private static Truth.State alone(String more, String facts) {
        return board(director("Ada", ", 'independent': true" + more), facts).hasMajority().state();
    }

    @Test
    void payAboveTheLineTakesTheWordBack() {
        assertThat(alone("", "")).isEqualTo(Truth.State.YES);
        assertThat(alone(", 'compensation': 'USD 120000'", "")).isEqualTo(Truth.State.YES);
        assertThat(alone(", 'compensation': 'USD 120001'", "")).isEqualTo(Truth.State.NO);
        assertThat(alone(", 'employedBy': 'kite'", "")).isEqualTo(Truth.State.NO);
    }

    @Test
    void paymentsToTheEmployerCountAboveTheGreaterLine() {
        String revenue = ", 'financialYears': [{ 'party': 'lark', 'year': 2025, 'revenue': 'USD 10 million' }]";

        assertThat(alone(", 'employedBy': 'lark'", revenue)).isEqualTo(Truth.State.UNKNOWN);
        assertThat(alone(", 'employedBy': 'lark', 'paymentsToEmployer': 'USD 200000'", "")).isEqualTo(Truth.State.YES);
        assertThat(alone(", 'employedBy': 'lark', 'paymentsToEmployer': 'USD 500000'", revenue)).isEqualTo(Truth.State.YES);
        assertThat(alone(", 'employedBy': 'lark', 'paymentsToEmployer': 'USD 500001'", revenue)).isEqualTo(Truth.State.NO);
        assertThat(alone(", 'employedBy': 'lark', 'paymentsToEmployer': 'USD 500001'", "")).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void halfIsNoMajority() {
        String one = director("Ada", ", 'independent': true");
        String other = director("Bo", ", 'independent': false, 'nominatedBy': 'lark'");

        assertThat(board(one + ", " + other, "").hasMajority().no()).isTrue();
        assertThat(board(one + ", " + other, "").dependentInWords()).isEqualTo("Bo (named by Lark)");
        assertThat(board(one + ", " + other, "").size()).isEqualTo(2);
        assertThat(board(one + ", " + other + ", " + director("Cy", ""), "").hasMajority().unknown()).isTrue();
    }

    @Test
    void oneHolderOfMostVotesControls() {
        String votes = ", 'holdings': [{ 'holder': 'founders', 'in': 'kite', 'percent': %d, 'basis': 'voting-power',"
                + " 'on': '2026-01-01'%s }]";
        Fact<BigDecimal> half = Fact.stated(BigDecimal.valueOf(50), List.of());

        assertThat(board("", votes.formatted(51, ", 'scenario': 'after-ipo'")).isControlled(half).yes()).isTrue();
        assertThat(board("", votes.formatted(50, "")).isControlled(half).no()).isTrue();
        assertThat(board("", votes.formatted(51, "")).isControlled(half).unknown()).isTrue();
        assertThat(board("", "").isControlled(half).no()).isTrue();
    }

    @Test
    void itIsSpokenOfWhereDirectorsAreNamed() {
        assertThat(BoardIndependence.isSpokenOf(DealText.of("", ""), ALL, KITE).yes()).isFalse();
        assertThat(BoardIndependence.isSpokenOf(DealText.of("", "'directors': [" + director("Ada", "") + "]"), ALL, KITE).yes())
                .isTrue();
    }
}
