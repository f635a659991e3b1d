package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class HoldingUnderCapTest {

    private static final String CAP = "{ 'id': 'c', 'type': 'restraint', 'kind': 'standstill', 'bound': ['lark'], "
            + "'beneficiary': ['kite'], 'of': 'kite' %s }";
    private static final String ROUND = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' %s }";
    private static final String AFTER = ", 'after': { 'percent': 27, 'basis': 'issued', 'on': '2026-09-30' }";

    private static HoldingUnderCap under(String cap, String round, Truth meets, String number) {
        Deal deal = DealText.of(CAP.formatted(cap) + ", " + ROUND.formatted(round), "");
        List<Clause> clauses = deal.sheet().clauses().entries();
        Truth truth = meets.unknown() ? meets.because(new Why.Missing(clauses.get(1).place(), "whether r is called")) : meets;
        Clash clash = new Clash(Matter.HOLDING_CAP, number, Clash.Kind.CONFLICT, truth, clauses, List.of(), "", Optional.empty(),
                List.of());
        return HoldingUnderCap.of(deal, clause -> Truth.YES, new Encounter(Matter.HOLDING_CAP, clauses.get(0), List.of(clash))).get(0);
    }

    @Test
    void aPurchasePastTheLineIsNamedWithIt() {
        HoldingUnderCap under = under(", 'cap': { 'percent': 25, 'basis': 'issued' }", AFTER, Truth.YES, "C1");

        assertThat(under.isWithin().no()).isTrue();
        assertThat(under.clauses()).extracting(Clause::id).containsExactly("c", "r");
        assertThat(under.words()).isEqualTo("Lark reaches 27 % of Kite under r, past the line of 25 % (issued) in c");
    }

    @Test
    void anOptionCountsLikeAPurchaseAndAnOpenConditionDoesNot() {
        assertThat(under(", 'cap': { 'percent': 25, 'basis': 'issued' }", AFTER, Truth.UNKNOWN, "C13").isWithin().no()).isTrue();
        assertThat(under(", 'cap': { 'percent': 25, 'basis': 'issued' }", AFTER, Truth.UNKNOWN, "C14").isWithin().unknown()).isTrue();
    }

    @Test
    void withoutALineNothingMayBeBought() {
        assertThat(under("", AFTER, Truth.YES, "C1").isWithin().no()).isTrue();
    }

    @Test
    void anotherBasisIsUndecided() {
        assertThat(under(", 'cap': { 'percent': 25, 'basis': 'voting-power' }", AFTER, Truth.YES, "C1").isWithin().unknown()).isTrue();
        assertThat(under(", 'cap': { 'percent': 25 }", AFTER, Truth.YES, "C1").isWithin().unknown()).isTrue();
    }

    @Test
    void aLimitRaisesTheLineAndOneWithAConditionLeavesItOpen() {
        String cap = ", 'cap': { 'percent': 25, 'basis': 'issued' }, 'carveOuts': [{ 'limit': { 'upTo': 30 } %s }]";

        assertThat(under(cap.formatted(""), AFTER, Truth.YES, "C1").isWithin().yes()).isTrue();
        assertThat(under(cap.formatted(", 'when': 'exit'"), AFTER, Truth.YES, "C1").isWithin().unknown()).isTrue();
    }

    @Test
    void aLineInMoneyIsComparedWithTheValueAfterwards() {
        String cap = ", 'cap': { 'value': 'USD 100' }";

        assertThat(under(cap, ", 'after': { 'value': 'USD 101' }", Truth.YES, "C1").isWithin().no()).isTrue();
        assertThat(under(cap, ", 'after': { 'value': 'USD 100' }", Truth.YES, "C1").isWithin().yes()).isTrue();
        assertThat(under(cap, ", 'amount': 'USD 1'", Truth.YES, "C1").isWithin().unknown()).isTrue();
    }

    @Test
    void anEncounterWithoutPurchasesPasses() {
        Deal deal = DealText.of(CAP.formatted(""), "");
        Encounter encounter = new Encounter(Matter.HOLDING_CAP, deal.sheet().clauses().entries().get(0), List.of());

        assertThat(HoldingUnderCap.of(deal, clause -> Truth.YES, encounter)).singleElement()
                .satisfies(under -> assertThat(under.isWithin().yes()).isTrue());
    }

    @Test
    void aRightToSharesCountsFromItsGrantWhereTheLineCountsRights() {
        String parts = ", 'after': { 'percent': 10, 'basis': 'fully-diluted', 'on': '2026-05-01' }, "
                + "'tranches': [{ 'id': 'a', 'when': 'exit' }]";

        assertThat(earned("{ 'percent': 5, 'basis': 'fully-diluted' }", parts).isWithin().no()).isTrue();
        assertThat(earned("{ 'percent': 10, 'basis': 'fully-diluted' }", parts).isWithin().yes()).isTrue();
        assertThat(earned("{ 'percent': 5, 'basis': 'voting-power' }", parts).isWithin().unknown()).isTrue();
        assertThat(earned("{ 'percent': 5, 'basis': 'fully-diluted' }", parts + ", 'conditionalOn': 'exit'").isWithin().unknown()).isTrue();
    }

    private static HoldingUnderCap earned(String line, String terms) {
        String clauses = CAP.formatted(", 'cap': " + line) + ", " + ROUND.formatted(", 'security': 'w'" + terms);
        Deal deal = DealText.of(clauses + "], 'securities': [{ 'id': 'w', 'name': 'Warrant', 'issuer': 'kite', 'kind': 'warrant' }", "");
        Truth waits = Truth.unknown(deal.world().missing(deal.event("exit").orElseThrow()));
        Clash clash = new Clash(Matter.HOLDING_CAP, "C14", Clash.Kind.CONFLICT, waits, deal.sheet().clauses().entries(), List.of(), "",
                Optional.empty(), List.of());
        return HoldingUnderCap.of(deal, clause -> Truth.YES, new Encounter(Matter.HOLDING_CAP, deal.sheet().clauses().entries().get(0),
                List.of(clash))).get(0);
    }
}
