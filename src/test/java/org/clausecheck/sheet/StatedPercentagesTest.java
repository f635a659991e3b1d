package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class StatedPercentagesTest {

    private static List<StatedPercentages> of(String members) {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'e', 'type': 'equity', 'kind': 'surrender', 'issuer': 'kite', 'holder': 'lark'%s }]"
                .formatted(members));
        return StatedPercentages.of(deal, deal.sheet().clauses().entries().get(0));
    }

    @Test
    void aBarePercentageLacksBasisAndDay() {
        assertThat(of(", 'after': { 'percent': 27 }")).singleElement().satisfies(stated -> {
            assertThat(stated.lacking()).containsExactly("a basis", "a day");
            assertThat(stated.figures()).containsExactly("27 % (after)");
        });
    }

    @Test
    void theDayOfTheHoldingAfterDatesTheOneBefore() {
        assertThat(of(", 'before': { 'percent': 32.5, 'basis': 'issued' }, "
                + "'after': { 'percent': 27, 'basis': 'issued', 'on': '2026-06-30' }"))
                .singleElement().satisfies(stated -> assertThat(stated.complete().yes()).isTrue());
    }

    @Test
    void twoBasesAreNotReadAgainstEachOther() {
        assertThat(of(", 'before': { 'percent': 32.5, 'basis': 'issued' }, "
                + "'after': { 'percent': 27, 'basis': 'fully-diluted', 'on': '2026-06-30' }"))
                .singleElement().satisfies(stated -> assertThat(stated.lacking()).containsExactly("one basis for before and after"));
    }

    @Test
    void aClauseWithoutAPercentageStatesNone() {
        assertThat(of(", 'amount': 'USD 1 billion'")).isEmpty();
    }

    @Test
    void aWithheldHoldingIsOpen() {
        assertThat(of(", 'withheld': ['after']")).singleElement().satisfies(stated -> {
            assertThat(stated.complete().unknown()).isTrue();
            assertThat(stated.lacking()).isEmpty();
        });
    }

    @Test
    void theStartOfTheClauseDatesWhatItLeaves() {
        assertThat(of(", 'starts': '2026-06-30', 'after': { 'percent': 27, 'basis': 'issued' }"))
                .singleElement().satisfies(stated -> assertThat(stated.lacking()).isEmpty());
    }

    @Test
    void nothingNeedsNeitherBasisNorDay() {
        assertThat(of(", 'after': { 'percent': 0 }")).isEmpty();
        assertThat(of(", 'before': { 'percent': 0, 'basis': 'issued' }, "
                + "'after': { 'percent': 9, 'basis': 'voting-power', 'on': '2026-06-30' }"))
                .singleElement().satisfies(stated -> assertThat(stated.complete().yes()).isTrue());
    }
}
