package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class AcquiredBusinessTest {

    private static List<AcquiredBusiness> bought(String entry, String more) {
        Deal deal = DealText.of("", "'acquisitions': [{ 'acquirer': 'kite', 'target': 'Moss Labs'" + entry + " }]" + more);
        return AcquiredBusiness.of(deal, new PartyRef("kite", "deal", Place.wholeFile("deal.json")));
    }

    private static Truth.State covered(String entry, String more) {
        return bought(entry, more).get(0).inStatements().state();
    }

    @Test
    void aWholeAuditedYearCoversIt() {
        String audited = ", 'financialYears': [{ 'party': 'kite', 'year': 2025, 'audited': true }]";

        assertThat(covered(", 'on': '2025-01-01'", audited)).isEqualTo(Truth.State.YES);
        assertThat(covered(", 'on': '2025-01-02'", audited)).isEqualTo(Truth.State.NO);
        assertThat(covered(", 'on': '2025-01-01'", ", 'financialYears': [{ 'party': 'kite', 'year': 2025 }]"))
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(covered(", 'on': '2024-01-01'", "")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(covered(", 'on': '2026-02-01'", "")).isEqualTo(Truth.State.NO);
        assertThat(covered("", audited)).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void plansAndDisputedPurchasesAreLeftOut() {
        assertThat(bought(", 'on': '2026-05-02'", "")).isEmpty();
        assertThat(bought(", 'source': { 'title': 'press', 'status': 'disputed' }", "")).isEmpty();
        assertThat(bought(", 'significancePercent': 30, 'auditedYears': 1", "")).singleElement().satisfies(business -> {
            assertThat(business.name()).isEqualTo("Moss Labs");
            assertThat(business.auditedYears().get()).isEqualTo(1);
            assertThat(business.significancePercent().moreThan(29).yes()).isTrue();
        });
    }
}
