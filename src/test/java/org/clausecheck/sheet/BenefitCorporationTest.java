package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class BenefitCorporationTest {

    private static final String CONVERSION = "'reorganisations': [{ 'party': 'kite', 'kind': 'pbc-conversion'%s }]";
    private static final String DUTY = "{ 'id': 'd', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['reorganise'] }";

    private static List<BenefitCorporation> made(String clauses, String done) {
        return BenefitCorporation.of(CharterText.of("'corporation'", clauses, CONVERSION.formatted(done)), SheetText.ALL);
    }

    @Test
    void aConversionThatTheSheetAgreesAsksForTheCharter() {
        assertThat(made(DUTY, "")).singleElement().satisfies(charter -> {
            assertThat(charter.isConcerned().state()).isEqualTo(State.YES);
            assertThat(charter.isChartered().state()).isEqualTo(State.NO);
            assertThat(charter.lacks()).hasSize(2);
        });
        assertThat(made("", "")).isEmpty();
        assertThat(made(DUTY, ", 'completedOn': '2026-05-01'")).isEmpty();
    }

    @Test
    void bothPartsMayStandInDifferentClauses() {
        assertThat(made(DUTY + ", { 'id': 'h', 'type': 'governance', 'company': 'kite', 'charterHeading': true },"
                + " { 'id': 'b', 'type': 'governance', 'company': 'kite', 'publicBenefits': ['care'] }", "").get(0).isChartered().state())
                .isEqualTo(State.YES);
    }

    @Test
    void theCharterOfOneThatExistsIsOnFile() {
        List<BenefitCorporation> untouched = BenefitCorporation.of(CharterText.of(
                "{ 'id': 'g', 'type': 'governance', 'company': 'kite', 'safetyFirst': true }", ""), SheetText.ALL);
        List<BenefitCorporation> struck = BenefitCorporation.of(CharterText.of(
                "{ 'id': 'g', 'type': 'governance', 'company': 'kite', 'publicBenefits': [] }", ""), SheetText.ALL);

        assertThat(untouched).isEmpty();
        assertThat(struck.get(0).isChartered().state()).isEqualTo(State.NO);
        assertThat(struck.get(0).lacks()).containsExactly("names no specific public benefit");
    }
}
