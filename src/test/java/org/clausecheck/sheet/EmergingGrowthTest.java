package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class EmergingGrowthTest {

    private static final String YEARS = ", 'financialYears': [{ 'party': 'kite', 'year': 2024, 'revenue': 'USD 1 million' },"
            + " { 'party': 'kite', 'year': 2025, 'revenue': 'USD 2 million' },"
            + " { 'party': 'kite', 'year': 2026, 'revenue': 'USD 3 million', 'forecast': true }]";

    private static EmergingGrowth growth(String listing) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true" + listing + " }]" + YEARS);
        return EmergingGrowth.of(deal, deal.facts().listings().first().orElseThrow());
    }

    @Test
    void theLastYearCountsUnlessTheCompanyHadFiledBefore() {
        assertThat(growth("").yearEnd().get()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(growth(", 'confidentialFilingOn': '2026-01-01'").yearEnd().get()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(growth(", 'confidentialFilingOn': '2025-12-31'").yearEnd().get()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(growth(", 'confidentialFilingOn': '2025-12-31'").revenue().get()).hasToString("USD 1 million");
    }

    @Test
    void theNextYearCountsIfItEndsBeforeTheFirstFiling() {
        assertThat(growth(", 'publicFilingOn': '2027-01-10'").noneAhead().state()).isEqualTo(Truth.State.NO);
        assertThat(growth(", 'publicFilingOn': '2026-12-31'").noneAhead().state()).isEqualTo(Truth.State.YES);
        assertThat(growth("").noneAhead().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(growth("").nextRevenue().get()).hasToString("USD 3 million");
        assertThat(growth("").nextYearEnd().get()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(growth("").nextInWords()).contains("2026-12-31");
        assertThat(growth(", 'publicFilingOn': '2026-12-31'").nextInWords()).isEmpty();
    }

    @Test
    void aYearWithoutItsLastDayMayHaveEndedOnAnyDay() {
        assertThat(growth("").yearEndIsStated().unknown()).isTrue();
        assertThat(growth("").earliestYearEnd().get()).isEqualTo(LocalDate.of(2025, 1, 1));
    }
}
