package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class VentureFormationTest {

    private static final String VENTURE = "{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'members': [%s]%s }";
    private static final String TWO = "{ 'party': 'kite', 'percent': 40%s }, { 'party': 'lark', 'percent': 60%s }";
    private static final Fact<BigDecimal> HALF = Fact.stated(BigDecimal.valueOf(50), List.of());

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    private static VentureFormation venture(String members, String more, String facts) {
        return VentureFormation.of(SheetText.of("'clauses': [%s]%s".formatted(VENTURE.formatted(members, more), facts)), SheetText.ALL)
                .get(0);
    }

    private static VentureFormation.FilingTest test(String kite, String lark, String more, String facts) {
        return venture(TWO.formatted(kite, lark), more, facts).test(HALF, usd(100), usd(1_000), usd(200), usd(20));
    }

    private static String puts(long amount) {
        return ", 'contribution': 'USD " + amount + "'";
    }

    @Test
    void aMemberOfACompanyWithSharesFilesAboveTheLine() {
        VentureFormation.FilingTest test = test(puts(100), puts(2_000), ", 'legalForm': 'corporation'", "");

        assertThat(test.applies().state()).isEqualTo(State.YES);
        assertThat(test.filers()).extracting(PartyRef::id).containsExactly("lark");
    }

    @Test
    void withoutSharesOnlyControlCounts() {
        assertThat(test(puts(2_000), puts(10), ", 'legalForm': 'limited-liability-company'", "").applies().state()).isEqualTo(State.NO);
        assertThat(test(puts(2_000), puts(10), "", "").applies().state()).isEqualTo(State.UNKNOWN);
        assertThat(test(", 'profitPercent': 50" + puts(2_000), puts(10), ", 'legalForm': 'limited-liability-company'", "").applies()
                .state())
                .isEqualTo(State.YES);
    }

    @Test
    void theValueIsTheContributionElseTheShareOfTheWhole() {
        VentureFormation shares = venture(TWO.formatted("", ""), ", 'total': 'USD 50'", "");

        assertThat(shares.value(shares.clause().members().entries().get(0), "USD")).hasToString("USD 20");
        assertThat(venture(TWO.formatted("", ""), "", "").test(HALF, usd(1), usd(2), usd(1), usd(1)).applies().state()).isEqualTo(State.NO);
    }

    @Test
    void betweenTheLinesAnotherMemberMustBeLargeEnoughInACompanyWithShares() {
        String facts = ", 'facts': { 'parties': [{ 'party': 'lark', 'totalSales': 'USD 200', 'totalAssets': 'USD 200' }, "
                + "{ 'party': 'kite', 'totalSales': 'USD %s', 'totalAssets': 'USD 0' }] }";

        assertThat(test(puts(10), puts(150), ", 'legalForm': 'corporation'", facts.formatted("20")).applies().state()).isEqualTo(State.YES);
        assertThat(test(puts(10), puts(150), ", 'legalForm': 'corporation'", facts.formatted("19")).applies().state()).isEqualTo(State.NO);
        assertThat(test(puts(10), puts(150), ", 'legalForm': 'partnership'", facts.formatted("19")).applies().state()).isEqualTo(State.YES);
        assertThat(test(puts(10), puts(150), ", 'legalForm': 'corporation'", "").applies().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aVentureMadeFromNothingHoldsMoneyUnlessAClauseMovesAssetsToIt() {
        assertThat(venture(TWO.formatted("", ""), ", 'greenfield': true", "").holdsAssets().state()).isEqualTo(State.UNKNOWN);
        assertThat(venture(TWO.formatted("", ""), "", "").holdsAssets().state()).isEqualTo(State.YES);
        assertThat(VentureFormation.of(SheetText.of("'clauses': [" + VENTURE.formatted(TWO.formatted("", ""), ", 'greenfield': true")
                + ", { 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'nest', 'exclusivity': 'exclusive', "
                + "'assets': ['models'] }]"),
                SheetText.ALL).get(0).holdsAssets().state()).isEqualTo(State.YES);
    }

    @Test
    void aMemberThatBuysItsVotesByAClauseIsLeftOut() {
        Deal deal = SheetText.of("'clauses': [" + VENTURE.formatted(TWO.formatted(puts(10), puts(2_000)), ", 'legalForm': 'corporation'")
                + ", { 'id': 'e', 'type': 'equity', 'kind': 'issue', 'issuer': 'nest', 'holder': 'lark', 'amount': 'USD 2 thousand' }]");

        assertThat(VentureFormation.of(deal, SheetText.ALL).get(0).test(HALF, usd(100), usd(1_000), usd(200), usd(20)).applies().state())
                .isEqualTo(State.NO);
    }

    @Test
    void aVentureAtWorkElsewhereIsReachedOnlyIfItsSalesAre() {
        String members = TWO.formatted("", "");
        String tie = ", 'facts': { 'sites': [{ 'operator': 'lark', 'country': 'US' }] }";

        assertThat(venture(members, ", 'territories': ['US-TX']", "").isReached("US").state()).isEqualTo(State.YES);
        assertThat(venture(members, ", 'territories': ['DE']", tie).isReached("US").state()).isEqualTo(State.UNKNOWN);
        assertThat(venture(members, "", tie).isReached("US").state()).isEqualTo(State.YES);
        assertThat(venture(members, "", "").isReached("US").state()).isEqualTo(State.NO);
    }
}
