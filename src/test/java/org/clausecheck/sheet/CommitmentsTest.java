package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

    private static final Denomination DOLLARS = new Denomination("USD", true);

    private static Commitment of(String clause, String more) {
        Deal deal = SheetText.of("'events': [{ 'id': 'launch', 'name': 'Launch', 'kind': 'other' }], 'clauses': [" + clause + "]" + more);
        return new Commitments(deal, SheetText.ALL, DOLLARS).of(deal.sheet().clauses().entries().get(0));
    }

    private static String equity(String members) {
        return "{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', " + members + " }";
    }

    @Test
    void boundsCommitTheirFloorAndComeToTheirCeiling() {
        Commitment range = of(equity("'amount': { 'range': ['USD 8 million', 'USD 12 million'] }"), "");

        assertThat(range.toString()).isEqualTo("USD 8 million");
        assertThat(range.canReach(new BigDecimal("12000000"))).isTrue();
        assertThat(range.canReach(new BigDecimal("12000001"))).isFalse();
        assertThat(of(equity("'amount': { 'upTo': 'USD 8 million' }"), "").toString()).isEqualTo("nothing");
        assertThat(of(equity("'amount': { 'moreThan': 'USD 8 million' }"), "").unlimited()).isTrue();
    }

    @Test
    void optionsAndOpenTriggersCommitNothing() {
        String clause = equity("'tranches': [{ 'amount': 'USD 1 million' }, { 'amount': 'USD 2 million', 'optionOf': 'lark' },"
                + "{ 'amount': 'USD 4 million', 'when': 'launch' }]");

        assertThat(of(clause, "").toString()).isEqualTo("USD 1 million");
        assertThat(of(clause, ", 'facts': { 'events': [{ 'event': 'launch', 'occurredOn': '2026-04-01' }] }").toString())
                .isEqualTo("USD 5 million");
    }

    @Test
    void ofATriggerTheLeastThatComesInEitherCaseIsCommitted() {
        String tranche = "'tranches': [{ 'amount': %s, 'when': 'launch', 'reducedTo': 'USD 10 million' }]";

        assertThat(of(equity(tranche.formatted("'USD 30 million'")), "").toString()).isEqualTo("USD 10 million");
        assertThat(of(equity(tranche.formatted("{ 'upTo': 'USD 30 million' }")), "").toString()).isEqualTo("nothing");
    }

    @Test
    void whatHasBeenPaidIsAsGoodAsPromised() {
        String ceiling = equity("'amount': { 'upTo': 'USD 8 million' }");
        String paid = ", 'facts': { 'performances': [{ 'of': 'invest', 'on': '%s', 'amount': 'USD 6 million' }] }";

        assertThat(of(ceiling, paid.formatted("2026-04-01")).toString()).isEqualTo("USD 6 million");
        assertThat(of(ceiling, paid.formatted("2026-06-01")).toString()).isEqualTo("nothing");
    }

    @Test
    void anotherCurrencyAndAHiddenFigureAreHidden() {
        assertThat(of(equity("'amount': 'EUR 8 million'"), "").hidden()).isNotEmpty();
        assertThat(of(equity("'withheld': ['amount']"), "").hidden()).isNotEmpty();
        assertThat(of(equity("'shares': '5 million shares'"), "").isEmpty()).isTrue();
    }

    @Test
    void paperThatDoesNotBindCommitsNothing() {
        assertThat(of(equity("'amount': 'USD 8 million', 'binding': false"), "").toString()).isEqualTo("nothing");
    }

    @Test
    void anAgreementCommitsFromItsSigning() {
        String agreement = """
                'clauses': [], 'agreements': [{ 'id': 'loan', 'title': 'Loan', 'stage': 'definitive', 'between': ['kite', 'moss'],
                  'dates': { 'signing': '2026-06-01' },
                  'clauses': [{ 'id': 'pay', 'type': 'payment', 'payer': 'moss', 'payee': 'kite', 'amount': 'USD 3 million' }] }]""";
        Deal before = SheetText.of(agreement);
        Deal after = SheetText.of(agreement, LocalDate.of(2026, 6, 1));

        assertThat(new Commitments(before, SheetText.ALL, DOLLARS).of(pay(before)).toString()).isEqualTo("nothing");
        assertThat(new Commitments(after, SheetText.ALL, DOLLARS).of(pay(after)).toString()).isEqualTo("USD 3 million");
    }

    private static Clause pay(Deal deal) {
        return deal.clause("loan", "pay").orElseThrow();
    }

    @Test
    void aTrancheInsideANamedClauseCountsOnce() {
        Deal deal = SheetText.of("'clauses': [" + equity("""
                'tranches': [{ 'id': 'a', 'amount': 'USD 1 million' }, { 'id': 'b', 'amount': 'USD 2 million' }]""") + "]");
        Clause invest = deal.sheet().clauses().entries().get(0);
        Target whole = new Target(deal.sheet(), Optional.of(invest), Optional.empty());
        Target part = new Target(deal.sheet(), Optional.of(invest), Deal.tranches(invest).first());

        Commitments count = new Commitments(deal, SheetText.ALL, DOLLARS);

        assertThat(count.of(List.of(whole, part)).toString()).isEqualTo("USD 3 million");
        assertThat(count.of(List.of(part)).toString()).isEqualTo("USD 1 million");
    }
}
