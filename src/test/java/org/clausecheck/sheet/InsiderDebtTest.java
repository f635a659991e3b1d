package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class InsiderDebtTest {

    private static final Standing ALL = clause -> Truth.YES;

    private static List<InsiderDebt> debts(String clauses, String listing, String more) {
        Deal deal = DealText.of(clauses, "'listings': [{ 'issuer': 'kite', 'planned': true" + listing + " }]" + more);
        return InsiderDebt.of(deal, ALL, deal.facts().listings().first().orElseThrow());
    }

    private static Truth.State settled(String repaid, String listing) {
        return debts("", listing, ", 'insiderLoans': [{ 'company': 'kite', 'to': 'Ada', 'amount': 'USD 5'" + repaid + " }]").get(0)
                .settled().state();
    }

    @Test
    void aLoanIsSettledByTodayOrByTheFiling() {
        String filing = ", 'publicFilingOn': '2026-06-01'";

        assertThat(settled(", 'repaidOn': '2026-04-01'", "")).isEqualTo(Truth.State.YES);
        assertThat(settled(", 'repaidOn': '2026-06-01'", filing)).isEqualTo(Truth.State.YES);
        assertThat(settled(", 'repaidOn': '2026-06-02'", filing)).isEqualTo(Truth.State.NO);
        assertThat(settled(", 'repaidOn': '2026-06-02'", "")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(settled("", filing)).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aPromisedLoanCountsIfTheBorrowerIsADirector() {
        String loan = "{ 'id': 'loan', 'type': 'payment', 'payer': 'kite', 'payee': 'moss', 'kind': 'loan' }";
        String director = ", 'directors': [{ 'company': 'kite', 'name': 'Moss' }]";

        assertThat(debts(loan, "", director)).singleElement().satisfies(debt -> {
            assertThat(debt.concerned().yes()).isTrue();
            assertThat(debt.settled().no()).isTrue();
            assertThat(debt.borrower()).isEqualTo("Moss");
        });
        assertThat(debts(loan, "", "")).isEmpty();
        assertThat(debts(loan.replace("loan' }", "fee' }"), "", director)).isEmpty();
    }
}
