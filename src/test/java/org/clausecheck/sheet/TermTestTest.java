package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class TermTestTest {

    private static Event event(String members) {
        return SheetText.of("'events': [{ 'id': 'e', 'name': 'E', " + members + " }], 'clauses': []").sheet().events().entries().get(0);
    }

    private static Truth given(String members) {
        return TermTest.given(event(members));
    }

    @Test
    void ordinaryEventsExplainThemselves() {
        assertThat(given("'kind': 'ipo'").yes()).isTrue();
        assertThat(given("'kind': 'insolvency'").yes()).isTrue();
    }

    @Test
    void aThresholdNeedsItsFigure() {
        assertThat(given("'kind': 'qualified-ipo'").no()).isTrue();
        assertThat(given("'kind': 'qualified-ipo', 'price': 'USD 12'").yes()).isTrue();
        assertThat(given("'kind': 'delivery', 'quantity': '100 MW'").yes()).isTrue();
        assertThat(given("'kind': 'price-target', 'amount': 'USD 12'").no()).isTrue();
    }

    @Test
    void aMilestoneNeedsWords() {
        assertThat(given("'kind': 'capability-milestone', 'amount': 'USD 100 billion'").no()).isTrue();
        assertThat(given("'kind': 'capability-milestone', 'definition': 'as declared'").yes()).isTrue();
        assertThat(given("'kind': 'capability-milestone', 'withheld': ['definition']").unknown()).isTrue();
    }

    @Test
    void oneFigureWrittenInTwoWaysIsOneTest() {
        Event one = event("'kind': 'holding-below', 'percent': { 'atLeast': 25 }, 'definition': 'Falls  below'");
        Event two = event("'kind': 'holding-below', 'percent': { 'atLeast': 25.0 }, 'definition': 'falls below'");

        assertThat(TermTest.same(one, two).yes()).isTrue();
    }

    @Test
    void twoFiguresAreTwoTestsAndAHiddenOneMayBe() {
        Event one = event("'kind': 'holding-below', 'percent': 25");

        assertThat(TermTest.same(one, event("'kind': 'holding-below', 'percent': 30")).no()).isTrue();
        assertThat(TermTest.same(one, event("'kind': 'holding-below', 'withheld': ['percent']")).unknown()).isTrue();
        assertThat(TermTest.same(one, event("'kind': 'holding-below'")).yes()).isTrue();
    }
}
