package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class BenefitConversionTest {

    private static final String DUTY = "{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['reorganise'] }";

    private static List<BenefitConversion> of(String clauses, String plan) {
        return BenefitConversion.of(SheetText.of(("'clauses': [%s], 'facts': { 'reorganisations': [{ 'party': 'kite', "
                + "'kind': 'pbc-conversion'%s }] }").formatted(clauses, plan)), SheetText.ALL);
    }

    @Test
    void aConversionThatTheSheetCarriesOutAndThatIsNotDoneLiesAhead() {
        assertThat(of(DUTY, "")).hasSize(1);
        assertThat(of("", "")).isEmpty();
        assertThat(of(DUTY, ", 'completedOn': '2026-04-01'")).isEmpty();
    }

    @Test
    void theDayPlannedForItCountsWhileItLiesAhead() {
        assertThat(of(DUTY, ", 'expectedOn': '2026-12-31'").get(0).day().get()).hasToString("2026-12-31");
        assertThat(of(DUTY, ", 'expectedOn': '2026-01-31'").get(0).day().get()).hasToString("2026-05-01");
    }

    @Test
    void aHomeThatIsNotSaidIsOpenOnlyWithASignOfDelaware() {
        String authority = ", { 'id': 'c', 'type': 'condition', 'for': ['u'], 'requires': { 'kind': 'clearance', "
                + "'regime': 'us-attorney-general-de' } }";

        assertThat(of(DUTY, "").get(0).isUnderDelawareLaw().no()).isTrue();
        assertThat(of(DUTY + authority, "").get(0).isUnderDelawareLaw().unknown()).isTrue();
    }
}
