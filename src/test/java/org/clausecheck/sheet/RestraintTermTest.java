package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class RestraintTermTest {

    private static Deal deal(String dates, String ends, String other) {
        return SheetText.of(("'dates': { %s }, 'clauses': [{ 'id': 'r', 'type': 'restraint', 'kind': 'no-hire', 'bound': ['kite'] %s },"
                + " { 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'members': [{ 'party': 'kite' }, { 'party': 'lark' }] %s }]")
                .formatted(dates, ends, other));
    }

    private static State lastsAYear(String dates, String ends) {
        Deal deal = deal(dates, ends, "");
        return RestraintTerm.of(deal, clause(deal, "r")).lastsAtMost(Fact.stated(Duration.ofMonths(12), List.of())).state();
    }

    private static State endsWithVenture(String ends, String venture) {
        Deal deal = deal("", ends, venture);
        return RestraintTerm.of(deal, clause(deal, "r")).endsWith(clause(deal, "jv")).state();
    }

    private static Clause clause(Deal deal, String id) {
        return deal.clause("deal", id).orElseThrow();
    }

    @Test
    void aTimeAfterClosingIsThatLongWheneverClosingIs() {
        assertThat(lastsAYear("", ", 'ends': { 'duration': '1 year', 'after': 'closing' }")).isEqualTo(State.YES);
        assertThat(lastsAYear("", ", 'ends': { 'duration': '13 months', 'after': 'closing' }")).isEqualTo(State.NO);
    }

    @Test
    void aDayIsCountedFromClosingIfThatIsPlanned() {
        assertThat(lastsAYear("'closing': '2026-10-31'", ", 'ends': '2027-10-31'")).isEqualTo(State.YES);
        assertThat(lastsAYear("", ", 'ends': '2027-10-31'")).isEqualTo(State.NO);
        assertThat(lastsAYear("'closing': '2026-10-31'", ", 'starts': '2026-06-01', 'ends': '2027-10-31'")).isEqualTo(State.NO);
    }

    @Test
    void noEndIsTooLong() {
        assertThat(lastsAYear("", "")).isEqualTo(State.NO);
        assertThat(lastsAYear("", ", 'withheld': ['ends']")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theEndOfAnotherClauseIsTheLimit() {
        assertThat(endsWithVenture(", 'ends': { 'endOf': 'jv' }", ", 'ends': '2036-12-31'")).isEqualTo(State.YES);
        assertThat(endsWithVenture(", 'ends': '2037-01-01'", ", 'ends': '2036-12-31'")).isEqualTo(State.NO);
        assertThat(endsWithVenture("", ", 'ends': '2036-12-31'")).isEqualTo(State.NO);
    }

    @Test
    void whatRunsOnAfterTheOtherOutlastsItEvenWithoutADay() {
        assertThat(endsWithVenture(", 'ends': { 'duration': '2 years', 'after': { 'endOf': 'jv' } }", "")).isEqualTo(State.NO);
        assertThat(endsWithVenture(", 'ends': 'never'", "")).isEqualTo(State.NO);
        assertThat(endsWithVenture("", "")).isEqualTo(State.YES);
    }
}
