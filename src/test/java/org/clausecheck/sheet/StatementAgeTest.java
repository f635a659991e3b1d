package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class StatementAgeTest {

    private static final Fact<Duration> LIMIT = Fact.stated(Duration.ofDays(135), List.of());
    private static final Fact<Duration> YEAR = Fact.stated(Duration.ofMonths(12), List.of());
    private static final Fact<Duration> REST = Fact.stated(Duration.ofDays(45), List.of());

    private static StatementAge age(String effective, String facts) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true" + effective + " }]" + facts);
        return StatementAge.of(deal, deal.facts().listings().first().orElseThrow());
    }

    @Test
    void aBalanceSheetIsStaleOnTheDayOfTheLimit() {
        String audited = ", 'financialYears': [{ 'party': 'kite', 'year': 2025, 'audited': true }]";

        assertThat(age(", 'effectiveOn': '2026-05-14'", audited).youngerThan(LIMIT).state()).isEqualTo(Truth.State.YES);
        assertThat(age(", 'effectiveOn': '2026-05-15'", audited).youngerThan(LIMIT).state()).isEqualTo(Truth.State.NO);
        assertThat(age(", 'effectiveOn': '2026-05-15'", audited).days().get()).isEqualTo(135);
        assertThat(age(", 'effectiveOn': '2026-05-15'", audited).latest().get()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void anInterimSheetIsYoungAndNotAudited() {
        String facts = ", 'financialYears': [{ 'party': 'kite', 'year': 2024, 'audited': true },"
                + " { 'party': 'kite', 'year': 2025, 'audited': false }]"
                + ", 'balanceSheets': [{ 'party': 'kite', 'on': '2026-03-31', 'audited': false }]";
        StatementAge age = age(", 'effectiveOn': '2026-05-15'", facts);

        assertThat(age.youngerThan(LIMIT).state()).isEqualTo(Truth.State.YES);
        assertThat(age.auditedWithin(YEAR, REST).state()).isEqualTo(Truth.State.NO);
        assertThat(age.latestAudited().get()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void whatIsNotKnownToBeAuditedLeavesItOpen() {
        StatementAge age = age(", 'effectiveOn': '2026-05-14'", ", 'financialYears': [{ 'party': 'kite', 'year': 2025 }]");

        assertThat(age.youngerThan(LIMIT).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(age.auditedWithin(YEAR, REST).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(age("", "").youngerThan(LIMIT).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(age("", ", 'balanceSheets': []").youngerThan(LIMIT).state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void itIsDueWhenFreshStatementsCanExist() {
        assertThat(age(", 'effectiveOn': '2026-09-13'", "").isDue(LIMIT).state()).isEqualTo(Truth.State.YES);
        assertThat(age(", 'effectiveOn': '2026-09-14'", "").isDue(LIMIT).state()).isEqualTo(Truth.State.NO);
        assertThat(age("", "").isDue(LIMIT).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(age("", "").isRaised().yes()).isFalse();
        assertThat(age("", ", 'balanceSheets': [{ 'party': 'kite', 'on': '2026-03-31' }]").isRaised().yes()).isTrue();
    }
}
