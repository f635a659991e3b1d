package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class FirstRefusalTest {

    private static final String RIGHT = "{ 'id': 'first', 'type': 'first-right', 'kind': '%s', 'holder': 'lark', 'bound': 'kite',"
            + " 'actions': ['procure'], 'assets': ['new-capacity']%s }";
    private static final String TERMS =
            ", 'noticeContent': 'price', 'responsePeriod': '30 days', 'matching': 'price', 'ends': '2029-12-31'";
    private static final String PURCHASE = ", { 'id': 'buy', 'type': 'supply-commitment', 'supplier': '%s', 'customer': 'kite',"
            + " 'assets': ['new-capacity'], 'amount': 'USD 1 billion' }";

    private static List<FirstRefusal> of(String clauses) {
        Deal deal = DealText.of(clauses, "");
        return FirstRefusal.of(deal, Norms.of(deal));
    }

    @Test
    void aRightThatSaysAllItNeedsHolds() {
        assertThat(of(RIGHT.formatted("refusal", TERMS))).singleElement().satisfies(right -> assertThat(right.holds().yes()).isTrue());
    }

    @Test
    void whatARightDoesNotSayIsNamed() {
        assertThat(of(RIGHT.formatted("refusal", ""))).singleElement().satisfies(right -> assertThat(right.fault())
                .isEqualTo("it does not say what the notice must contain, how long the holder has to answer, which terms must be matched "
                        + "and when the right ends"));
    }

    @Test
    void aRightToNegotiateNeedsLess() {
        assertThat(of(RIGHT.formatted("negotiation", ", 'responsePeriod': '30 days', 'ends': '2029-12-31'"))).singleElement()
                .satisfies(right -> assertThat(right.holds().yes()).isTrue());
        assertThat(of(RIGHT.formatted("notice", ""))).isEmpty();
    }

    @Test
    void aPurchaseFromSomebodyElseIsItsOwnQuestion() {
        List<FirstRefusal> both = of(RIGHT.formatted("refusal", TERMS) + PURCHASE.formatted("moss"));

        assertThat(both).hasSize(2);
        assertThat(both.get(0).holds().yes()).isTrue();
        assertThat(both.get(1).holds().no()).isTrue();
        assertThat(both.get(1).right()).get().extracting(right -> right.id()).isEqualTo("first");
        assertThat(both.get(1).fault()).startsWith("buy deals with somebody else");
    }

    @Test
    void aPurchaseFromTheHolderIsFree() {
        assertThat(of(RIGHT.formatted("refusal", TERMS) + PURCHASE.formatted("lark")))
                .allSatisfy(one -> assertThat(one.holds().yes()).isTrue());
    }
}
