package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class AnnualReportsTest {

    private static final Fact<BigDecimal> SECOND = Fact.stated(BigDecimal.valueOf(2), List.of());

    private static AnnualReports reports(String listing, String more) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true" + listing + " }]" + more);
        return AnnualReports.of(deal, deal.facts().listings().first().orElseThrow());
    }

    @Test
    void theFirstReportCoversTheYearOfTheRegistration() {
        String june = ", 'financialYears': [{ 'party': 'kite', 'year': 2025, 'ends': '2025-06-30' }]";

        assertThat(reports(", 'effectiveOn': '2026-09-14'", "").yearEnd(SECOND).get()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(reports(", 'effectiveOn': '2026-12-31'", "").yearEnd(SECOND).get()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(reports(", 'effectiveOn': '2026-09-14'", june).yearEnd(SECOND).get()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(reports("", "").yearEnd(SECOND).isStated()).isFalse();
    }

    @Test
    void preparationIsDueSoLongBefore() {
        AnnualReports reports = reports(", 'effectiveOn': '2026-09-14'", "");

        assertThat(reports.preparationDue(SECOND, Fact.stated(Duration.ofMonths(20), List.of())).state()).isEqualTo(Truth.State.YES);
        assertThat(reports.preparationDue(SECOND, Fact.stated(Duration.ofMonths(18), List.of())).state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void onlyWhatTheFactsSayShowsThatNobodyHasStarted() {
        String analysis = ", 'analyses': [{ 'kind': 'internal-controls', 'about': ['kite'], 'status': '%s' }]";

        assertThat(reports("", analysis.formatted("done")).controlsAssessed().state()).isEqualTo(Truth.State.YES);
        assertThat(reports("", analysis.formatted("planned")).controlsAssessed().state()).isEqualTo(Truth.State.YES);
        assertThat(reports("", analysis.formatted("none")).controlsAssessed().state()).isEqualTo(Truth.State.NO);
        assertThat(reports("", "").controlsAssessed().state()).isEqualTo(Truth.State.UNKNOWN);
    }
}
