package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.EventKind;
import org.junit.jupiter.api.Test;

class SunsetTest {

    private static final String RIGHT = "{ 'id': 'info', 'type': 'investor-right', 'kind': 'information', 'holder': 'lark', "
            + "'company': 'kite'";

    private static Truth.State atListing(String members, String others, Fact<LocalDate> planned) {
        Deal deal = DealText.of(RIGHT + members + " }" + others, "");
        return new Sunset(deal, clause -> Truth.YES, event -> Truth.of(event.kind() == EventKind.IPO), planned)
                .of(deal.clause("deal", "info").orElseThrow()).state();
    }

    private static Truth.State atListing(String members, String others) {
        return atListing(members, others, Fact.unstated(List.of()));
    }

    private static Truth.State ends(String when) {
        return atListing(", 'ends': " + when, "");
    }

    @Test
    void anEndAtTheEventFallsWithIt() {
        assertThat(ends("{ 'event': 'ipo' }")).isEqualTo(Truth.State.YES);
        assertThat(ends("{ 'event': 'exit' }")).isEqualTo(Truth.State.NO);
        assertThat(ends("'never'")).isEqualTo(Truth.State.NO);
        assertThat(ends("'unstated'")).isEqualTo(Truth.State.NO);
    }

    @Test
    void theEarlierOfTwoFallsIfOneDoesAndTheLaterIfBothDo() {
        assertThat(ends("{ 'earliestOf': [{ 'event': 'ipo' }, { 'event': 'exit' }] }")).isEqualTo(Truth.State.YES);
        assertThat(ends("{ 'latestOf': [{ 'event': 'ipo' }, { 'event': 'exit' }] }")).isEqualTo(Truth.State.NO);
    }

    @Test
    void whatIsCountedFromTheEventFallsOnlyIfItIsCountedBackwards() {
        assertThat(ends("{ 'duration': '10 days', 'before': { 'event': 'ipo' } }")).isEqualTo(Truth.State.YES);
        assertThat(ends("{ 'duration': '10 days', 'after': { 'event': 'ipo' } }")).isEqualTo(Truth.State.NO);
    }

    @Test
    void anEndByDateIsAsGoodIfItIsNotAfterThePlannedDay() {
        Fact<LocalDate> planned = Fact.stated(LocalDate.of(2027, 1, 15), List.of());

        assertThat(atListing(", 'ends': '2027-01-15'", "", planned)).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'ends': '2027-01-16'", "", planned)).isEqualTo(Truth.State.NO);
        assertThat(atListing(", 'ends': '2027-01-15'", "", Fact.unknown(List.of()))).isEqualTo(Truth.State.UNKNOWN);
        assertThat(atListing(", 'ends': '2027-01-15'", "")).isEqualTo(Truth.State.NO);
    }

    @Test
    void aClauseFallsWithItsAgreementAndWithTheClauseItFollows() {
        assertThat(atListing("", ", { 'id': 'term', 'type': 'term', 'ends': { 'event': 'ipo' } }")).isEqualTo(Truth.State.YES);
        assertThat(atListing("", ", { 'id': 'term', 'type': 'term', 'ends': '2031-12-31' }")).isEqualTo(Truth.State.NO);
        assertThat(atListing(", 'ends': { 'endOf': 'term' }", ", { 'id': 'term', 'type': 'term', 'ends': { 'event': 'ipo' } }"))
                .isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'ends': 'never'", ", { 'id': 'term', 'type': 'term', 'ends': { 'event': 'ipo' } }"))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void aWithheldEndIsUnknown() {
        assertThat(atListing(", 'withheld': ['ends']", "")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(atListing(", 'withheld': ['conditionalOn']", "")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(atListing(", 'withheld': ['carveOuts']", "")).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aConditionThatTheEventBreaksEndsTheClause() {
        assertThat(atListing(", 'conditionalOn': { 'not': 'ipo' }", "")).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'conditionalOn': { 'allOf': ['exit', { 'not': 'ipo' }] }", "")).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'conditionalOn': { 'anyOf': ['exit', { 'not': 'ipo' }] }", "")).isEqualTo(Truth.State.NO);
        assertThat(atListing(", 'conditionalOn': 'ipo'", "")).isEqualTo(Truth.State.NO);
        assertThat(atListing(", 'conditionalOn': { 'not': 'listed' }",
                ", { 'id': 'listed', 'type': 'condition', 'for': ['closing'], 'requires': { 'kind': 'event', "
                        + "'event': 'ipo' } }")).isEqualTo(Truth.State.YES);
    }

    @Test
    void anExceptionForTheWholeClauseEndsItAndOneForAPartDoesNot() {
        assertThat(atListing(", 'carveOuts': [{ 'when': 'ipo' }]", "")).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'carveOuts': [{ 'when': { 'anyOf': ['exit', 'ipo'] } }]", "")).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'carveOuts': [{ 'when': { 'allOf': ['exit', 'ipo'] } }]", "")).isEqualTo(Truth.State.NO);
        assertThat(atListing(", 'carveOuts': [{ 'starts': { 'event': 'ipo' } }]", "")).isEqualTo(Truth.State.YES);
        assertThat(atListing(", 'carveOuts': [{ 'when': 'ipo', 'actions': ['disclose'] }]", "")).isEqualTo(Truth.State.NO);
    }

    @Test
    void aTerminationForTheEventEndsWhatItNames() {
        String end = ", { 'id': 'fall', 'type': 'termination', 'by': ['kite'], 'grounds': ['event'], 'when': '%s'%s }";

        assertThat(atListing("", end.formatted("ipo", ""))).isEqualTo(Truth.State.YES);
        assertThat(atListing("", end.formatted("ipo", ", 'effects': [{ 'clauses': ['info'], 'effect': 'ends' }]")))
                .isEqualTo(Truth.State.YES);
        assertThat(atListing("", end.formatted("ipo", ", 'effects': [{ 'clauses': ['info'], 'effect': 'continues' }]")))
                .isEqualTo(Truth.State.NO);
        assertThat(atListing("", end.formatted("ipo", ", 'effects': [{ 'clauses': ['info'], 'effect': 'ends', 'grounds': ['breach'] }]")))
                .isEqualTo(Truth.State.NO);
        assertThat(atListing("", end.formatted("ipo", ", 'binding': false"))).isEqualTo(Truth.State.NO);
        assertThat(atListing("", end.formatted("exit", ""))).isEqualTo(Truth.State.NO);
    }

    @Test
    void aTerminationThatDoesNotStandEndsNothing() {
        Deal deal = DealText.of(RIGHT + " }, { 'id': 'fall', 'type': 'termination', 'by': ['kite'], 'grounds': ['event'], "
                + "'when': 'ipo' }", "");
        Sunset sunset = new Sunset(deal, clause -> Truth.of(!clause.id().equals("fall")), event -> Truth.of(event.kind() == EventKind.IPO),
                Fact.unstated(List.of()));

        assertThat(sunset.of(deal.clause("deal", "info").orElseThrow()).state()).isEqualTo(Truth.State.NO);
    }
}
