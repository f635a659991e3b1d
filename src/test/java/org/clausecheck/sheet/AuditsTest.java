package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Payment;
import org.junit.jupiter.api.Test;

class AuditsTest {

    private static final String FEES = "{ 'id': 'fee', 'type': 'payment', 'payer': 'lark', 'payee': 'kite' },"
            + "{ 'id': 'other', 'type': 'payment', 'payer': 'lark', 'payee': 'kite' },";

    private static Audits audits(String members) {
        Deal deal = DealText.of(FEES + "{ 'id': 'books', 'type': 'audit-right', 'holder': 'kite', 'bound': 'lark'" + members + " }", "");
        Payment fee = (Payment) deal.clause("deal", "fee").orElseThrow();
        return Audits.of(deal, clause -> Truth.YES, fee, fee.payee(), fee.payer());
    }

    private static Fact<BigDecimal> number(int number) {
        return Fact.stated(BigDecimal.valueOf(number), List.of());
    }

    @Test
    void aRightThatNamesNoClausesCoversAll() {
        assertThat(audits("").granted().state()).isEqualTo(Truth.State.YES);
        assertThat(audits(", 'clauses': ['fee']").granted().state()).isEqualTo(Truth.State.YES);
        assertThat(audits(", 'clauses': ['other']").granted().state()).isEqualTo(Truth.State.NO);
        assertThat(audits(", 'withheld': ['clauses']").granted().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aRightThatDoesNotBindIsNone() {
        assertThat(audits(", 'binding': false").granted().state()).isEqualTo(Truth.State.NO);
        assertThat(audits(", 'withheld': ['binding']").granted().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void theTermsOfARightAreMeasured() {
        assertThat(audits(", 'perYear': 1").perYear(number(1)).state()).isEqualTo(Truth.State.YES);
        assertThat(audits("").perYear(number(1)).state()).isEqualTo(Truth.State.NO);
        assertThat(audits(", 'lookback': '2 years'").lookback(Fact.stated(Duration.ofMonths(25), List.of())).state())
                .isEqualTo(Truth.State.NO);
        assertThat(audits(", 'costShiftPercent': 5").costShift(number(5)).state()).isEqualTo(Truth.State.YES);
        assertThat(audits(", 'costShiftPercent': 6").costShift(number(5)).state()).isEqualTo(Truth.State.NO);
        assertThat(audits("").costShift(number(5)).state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void whereThereIsNoRightNothingElseIsLacking() {
        assertThat(audits(", 'clauses': ['other']").perYear(number(1)).state()).isEqualTo(Truth.State.YES);
    }
}
