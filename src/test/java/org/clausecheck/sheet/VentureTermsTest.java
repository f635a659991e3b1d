package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.JointVenture;
import org.junit.jupiter.api.Test;

/** What the clause of a joint venture says of deadlock and money. */
class VentureTermsTest {

    private static Deal deal(String one, String other, String members) {
        return SheetText.of(("'clauses': [{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest',"
                + " 'members': [{ 'party': 'kite' %s }, { 'party': 'lark' %s }] %s }]").formatted(one, other, members));
    }

    private static JointVenture venture(Deal deal) {
        return (JointVenture) deal.sheet().clauses().entries().get(0);
    }

    private static State balanced(String one, String other, String members) {
        return DeadlockTerms.of(venture(deal(one, other, members))).isBalanced().state();
    }

    private static Checklist deadlock(String members) {
        Deal deal = deal("", "", members);
        return DeadlockTerms.of(venture(deal)).terms(deal);
    }

    private static Checklist funding(String one, String other, String members) {
        Deal deal = deal(one, other, members);
        return VentureFunding.of(deal, venture(deal)).terms();
    }

    @Test
    void equalSharesEqualSeatsAndJointControlAreABalance() {
        assertThat(balanced(", 'percent': 50", ", 'percent': 50", "")).isEqualTo(State.YES);
        assertThat(balanced(", 'percent': 60, 'seats': 2", ", 'percent': 40, 'seats': 2", "")).isEqualTo(State.YES);
        assertThat(balanced("", "", ", 'control': 'joint'")).isEqualTo(State.YES);
        assertThat(balanced(", 'percent': 51", ", 'percent': 49", "")).isEqualTo(State.NO);
        assertThat(balanced("", "", "")).isEqualTo(State.NO);
    }

    @Test
    void oneHalfOfTwoTellsTheOtherHalf() {
        assertThat(balanced(", 'percent': 50", "", "")).isEqualTo(State.YES);
        assertThat(balanced(", 'percent': 40", ", 'withheld': ['percent']", "")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aDeadlockNeedsAStepUpALastWordAndAWayOut() {
        assertThat(deadlock("").lacking()).hasSize(3);
        assertThat(deadlock(", 'deadlock': ['escalation', 'arbitration']").lacking()).containsExactly("a way to leave");
        assertThat(deadlock(", 'deadlock': ['escalation', 'put-call']").complete().yes()).isTrue();
    }

    @Test
    void partsMustComeToTheWholeAndFollowTheShares() {
        assertThat(funding(", 'percent': 50, 'contributionPercent': 60", ", 'percent': 50, 'contributionPercent': 30",
                ", 'fundingDefault': ['loan']").lacking()).containsExactly("parts that come to 90 % instead of 100 (Kite 60 + Lark 30)",
                        "parts that differ from the shares without a reason (Kite pays 60 % for 50 %, Lark pays 30 % for 50 %)");
    }

    @Test
    void amountsGiveTheParts() {
        assertThat(funding(", 'percent': 66.7, 'contribution': 'USD 2 billion'", ", 'percent': 33.3, 'contribution': 'USD 1 billion'",
                ", 'total': 'USD 3 billion', 'fundingDefault': ['loan']").complete().yes()).isTrue();
        assertThat(funding(", 'contribution': 'USD 2 billion'", ", 'contribution': 'USD 1 billion'",
                ", 'total': 'USD 5 billion', 'fundingDefault': ['loan']").lacking())
                .containsExactly("contributions that do not match the total of USD 5 billion");
    }

    @Test
    void aFlooredTotalCanBeMetByMore() {
        assertThat(funding(", 'contribution': 'USD 2 billion'", ", 'contribution': { 'atLeast': 'USD 1 billion' }",
                ", 'total': { 'atLeast': 'USD 3 billion' }, 'fundingDefault': ['loan']").complete().yes()).isTrue();
    }

    @Test
    void nothingIsAskedWhereNoMoneyIsSpokenOf() {
        Deal deal = deal(", 'percent': 50", ", 'percent': 50", "");

        assertThat(VentureFunding.of(deal, venture(deal)).isPromised().no()).isTrue();
    }

    @Test
    void whatLendersAndOtherInvestorsPutInCountsTowardsTheTotal() {
        String beside = " }, { 'id': 'debt', 'type': 'payment', 'payer': '%s', 'payee': 'nest', 'kind': '%s', 'amount': 'USD 2 billion'";
        String members = ", 'total': 'USD 4 billion', 'fundingDefault': ['dilution']";
        String one = ", 'contribution': 'USD 1 billion'";

        assertThat(funding(one, one, members + beside.formatted("moss", "loan")).complete().yes()).isTrue();
        assertThat(funding(one, one, members + beside.formatted("moss", "fee")).complete().no()).isTrue();
        assertThat(funding(one, one, members + beside.formatted("kite", "loan")).complete().no()).isTrue();
        assertThat(funding(one, one, members).complete().no()).isTrue();
    }

    @Test
    void aPartIsToldWithTwoDecimals() {
        Checklist funding = funding(", 'percent': 50, 'contribution': 'USD 1 billion'", ", 'percent': 50, 'contribution': 'USD 2 billion'",
                ", 'total': 'USD 3 billion', 'fundingDefault': ['dilution']");

        assertThat(String.join("; ", funding.lacking())).contains("pays 33.33 % for 50 %").contains("pays 66.67 % for 50 %");
    }
}
