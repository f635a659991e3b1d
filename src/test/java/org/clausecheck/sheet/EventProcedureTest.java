package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class EventProcedureTest {

    private static final Fact<Duration> SIXTY_DAYS = Fact.stated(Duration.ofDays(60), List.of());

    private static EventProcedure of(String members) {
        Deal deal = SheetText.of("""
                'events': [{ 'id': 'm', 'name': 'Milestone', 'kind': 'capability-milestone'%s }], 'clauses': []""".formatted(members));
        return EventProcedure.of(deal.event("m").orElseThrow(), deal.sheet(), SIXTY_DAYS);
    }

    @Test
    void aBareEventLacksTestVerifierAndTimeToContest() {
        assertThat(of("").lacking()).containsExactly("a definition", "an independent verifier", "a period to contest of at least 60 days");
        assertThat(of("").complete().no()).isTrue();
    }

    @Test
    void aFullPanelLacksNothing() {
        EventProcedure procedure = of("""
                , 'definition': 'x', 'disputePeriod': '60 days', 'verifiedBy': { 'name': 'Panel', 'independent': true, 'members': 3,
                  'appointment': 'by both', 'standard': 'the definition', 'decidesWithin': '30 days' }""");

        assertThat(procedure.lacking()).isEmpty();
        assertThat(procedure.complete().yes()).isTrue();
    }

    @Test
    void aPanelWithAnEvenNumberNeedsAWayOutOfATie() {
        EventProcedure procedure = of("""
                , 'definition': 'x', 'disputePeriod': '60 days', 'verifiedBy': { 'name': 'Panel', 'independent': true, 'members': 4,
                  'appointment': 'by both', 'standard': 'the definition', 'decidesWithin': '30 days' }""");

        assertThat(procedure.lacking()).containsExactly("a way out of a tie");
    }

    @Test
    void aSignatoryIsNotIndependent() {
        EventProcedure procedure = of("""
                , 'definition': 'x', 'disputePeriod': '60 days', 'verifiedBy': { 'name': 'Kite', 'party': 'kite', 'independent': true }""");

        assertThat(procedure.lacking()).containsExactly("an independent verifier");
    }

    @Test
    void aStandingBodyAndAnObjectiveTestNeedLess() {
        EventProcedure procedure = of("""
                , 'definition': 'x', 'objective': true, 'disputePeriod': '60 days',
                  'verifiedBy': { 'name': 'Nest', 'party': 'nest', 'independent': true, 'decidesWithin': '30 days' }""");

        assertThat(procedure.lacking()).isEmpty();
    }

    @Test
    void whatIsWithheldIsNeitherThereNorLacking() {
        EventProcedure procedure = of("""
                , 'definition': 'x', 'disputePeriod': '60 days', 'withheld': ['verifiedBy']""");

        assertThat(procedure.lacking()).isEmpty();
        assertThat(procedure.complete().unknown()).isTrue();
    }

    @Test
    void aShorterPeriodIsNotEnough() {
        assertThat(of(", 'definition': 'x', 'disputePeriod': '30 days', 'withheld': ['verifiedBy']").lacking())
                .containsExactly("a period to contest of at least 60 days");
    }
}
