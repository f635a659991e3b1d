package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What is certain is drawn as certain, and nothing else is. */
class RightsTimelineTest {

    private static final String LICENCE = "'id': 'ip', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'], 'exclusivity': 'non-exclusive'";

    private static TimelineView.Row right(Pages page, String clause) {
        return page.rows(clause).stream().filter(row -> row.modality().equals("right") && row.modal().equals("may")
                && row.text().startsWith("use")).findFirst().orElseThrow();
    }

    private static Pages licence(String more) {
        return Pages.of("'events': [{ 'id': 'ipo', 'name': 'The listing', 'kind': 'ipo', 'party': 'kite' },"
                + " { 'id': 'late', 'name': 'The late day', 'kind': 'other', 'longStop': '2031-06-30' }], 'clauses': [{ " + LICENCE
                        + more + " }]");
    }

    @Test
    void aRightUntilADayIsCertainToThatDayAndCloses() {
        TimelineView.Row row = right(licence(", 'starts': '2026-06-01', 'ends': '2029-12-31'"), "ip");

        assertThat(row.when()).isEqualTo("from 2026-06-01, until 2029-12-31");
        assertThat(row.spans()).extracting(TimelineView.Span::kind, TimelineView.Span::end).containsExactly(tuple("certain", "day"));
    }

    @Test
    void aPerpetualRightHasNoEndAndRunsToTheEdge() {
        TimelineView.Row row = right(licence(", 'ends': 'never'"), "ip");

        assertThat(row.when()).isEqualTo("from signing, without end");
        assertThat(row.spans()).extracting(TimelineView.Span::kind, TimelineView.Span::end).containsExactly(tuple("certain", "never"));
        assertThat(right(row.spans().get(0))).isEqualByComparingTo("100");
    }

    @Test
    void aRightWithoutAStatedEndIsCertainToTheDayAskedAboutAndNeverForEver() {
        TimelineView.Row row = right(licence(", 'starts': '2025-01-01'"), "ip");

        assertThat(row.when()).isEqualTo("from 2025-01-01, no end stated");
        assertThat(row.spans()).extracting(TimelineView.Span::kind, TimelineView.Span::end)
                .containsExactly(tuple("certain", ""), tuple("possible", "unstated"));
    }

    @Test
    void aRightUntilAnEventOfWhichNothingIsRecordedIsOnlyPossibleAndNamesTheEvent() {
        TimelineView.Row row = right(licence(", 'ends': { 'event': 'ipo' }"), "ip");

        assertThat(row.when()).isEqualTo("from signing, until The listing");
        assertThat(row.spans()).extracting(TimelineView.Span::kind, TimelineView.Span::end).containsExactly(tuple("possible", "event"));
    }

    @Test
    void anEventThatHadNotOccurredByADayMakesTheTimeToThatDayCertain() {
        Pages page = Pages.of("'events': [{ 'id': 'ipo', 'name': 'The listing', 'kind': 'ipo', 'party': 'kite' }], 'clauses': [{ " + LICENCE
                + ", 'starts': '2025-01-01', 'ends': { 'event': 'ipo' } }], 'facts': { 'events': [{ 'event': 'ipo', 'notOccurredBy': '2026-04-30' }] }");

        TimelineView.Row row = right(page, "ip");

        assertThat(row.when()).isEqualTo("from 2025-01-01, until The listing, not before 2026-04-30");
        assertThat(row.spans()).extracting(TimelineView.Span::kind).containsExactly("certain", "possible");
    }

    @Test
    void theLongStopOfAnEventIsTheLatestEnd() {
        TimelineView.Row row = right(licence(", 'ends': { 'event': 'late' }"), "ip");

        assertThat(row.when()).isEqualTo("from signing, until The late day, on 2031-06-30 at the latest");
        assertThat(right(row.spans().get(0))).isLessThan(new BigDecimal("100"));
    }

    @Test
    void aWithheldEndIsSaidAndHatched() {
        TimelineView.Row row = right(licence(", 'withheld': ['ends']"), "ip");

        assertThat(row.when()).isEqualTo("from signing, the end is withheld");
        assertThat(row.spans()).extracting(TimelineView.Span::kind).contains("hidden").doesNotContain("possible");
    }

    @Test
    void theEarliestOfAnEventAndADayNamesBoth() {
        TimelineView.Row row = right(licence(", 'ends': { 'earliestOf': [{ 'event': 'ipo' }, '2030-12-31'] }"), "ip");

        assertThat(row.when()).isEqualTo("from signing, until the earliest of The listing and 2030-12-31, on 2030-12-31 at the latest");
    }

    @Test
    void aRenewalIsToldAsOneThatMayCome() {
        TimelineView.Row row = right(licence(", 'ends': '2028-12-31', 'renewal': { 'kind': 'option', 'by': ['lark'], 'period': '2 years', 'times': 1 }"), "ip");

        assertThat(row.when()).isEqualTo("from signing, until 2028-12-31, or up to 2030-12-31 if renewed");
        assertThat(row.spans()).extracting(TimelineView.Span::kind).containsExactly("certain", "possible");
    }

    @Test
    void whatWasSupersededIsShownAsSuchAndNotAsARight() {
        Pages page = Pages.of("'clauses': [{ " + LICENCE
                + ", 'supersedes': ['old/ip-old'] }], 'agreements': [{ 'id': 'old', 'title': 'Old', 'stage': 'in-force',"
                + " 'between': ['kite', 'lark'], 'dates': { 'signing': '2024-01-01' }, 'clauses': [{ 'id': 'ip-old', 'type': 'licence', 'licensor': 'kite',"
                + " 'licensee': 'lark', 'assets': ['models'] }, { 'id': 'soft', 'type': 'permission', 'holder': 'lark', 'actions': ['use'], 'binding': false }] }]");

        assertThat(page.rows("old/ip-old")).extracting(TimelineView.Row::state).containsOnly("superseded");
        assertThat(page.rows("old/ip-old").get(0).note()).isEqualTo("Superseded by ip from 2026-05-01");
        assertThat(page.rows("old/soft")).extracting(TimelineView.Row::state).containsOnly("unbound");
    }

    @Test
    void whatASheetOnlyProposesIsToldFromWhatIsInForce() {
        Pages page = Pages.of("'clauses': [{ " + LICENCE + " }, { 'id': 'fee', 'type': 'payment', 'payer': 'lark', 'payee': 'kite', 'amount': 'USD 5 million' }],"
                + " 'agreements': [{ 'id': 'now', 'title': 'Now', 'stage': 'in-force', 'between': ['kite', 'lark'], 'clauses': [{ 'id': 'use', 'type': 'permission',"
                + " 'holder': 'lark', 'actions': ['use'], 'assets': ['models'], 'ends': '2030-12-31' }] }]");

        assertThat(right(page, "ip").state()).isEqualTo("proposed");
        assertThat(right(page, "now/use").state()).isEqualTo("stands");
        assertThat(page.rows("fee").get(0).marks()).extracting(TimelineView.Mark::kind).containsExactly("planned");
    }

    @Test
    void aDutyThatWaitsForAConditionSaysSo() {
        Pages page = Pages.of("'clauses': [{ 'id': 'act', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['reorganise'], 'starts': '2026-01-01',"
                + " 'ends': '2027-12-31', 'conditionalOn': 'consent' },"
                + " { 'id': 'consent', 'type': 'condition', 'for': ['act'], 'requires': { 'kind': 'consent', 'of': ['lark'] }, 'longStop': '2026-12-31' }]");

        assertThat(page.rows("act")).extracting(TimelineView.Row::state).containsOnly("open");
        assertThat(page.rows("act").get(0).note()).isEqualTo("waits: condition consent is neither satisfied nor waived");
        assertThat(page.rows("act").get(0).spans()).extracting(TimelineView.Span::kind).containsOnly("possible");
    }

    @Test
    void theDayAskedAboutAndTheHorizonAreLinesAndAllLiesOnTheAxis() {
        TimelineView timeline = licence(", 'ends': '2040-12-31'").view().timeline();

        assertThat(timeline.lines()).extracting(TimelineView.Line::kind, TimelineView.Line::day)
                .containsExactly(tuple("as-of", "2026-05-01"), tuple("horizon", "2030-12-31"));
        assertThat(timeline.last()).isGreaterThan("2040-12-31");
        assertThat(timeline.first()).isLessThan("2026-05-01");
    }

    @Test
    void eventsAreRowsOfTheCalendarWithTheirMarks() {
        Pages page = Pages.of("'events': [{ 'id': 'ipo', 'name': 'The listing', 'kind': 'ipo', 'party': 'kite', 'expected': '2027-03-01', 'longStop': '2028-03-01' },"
                + " { 'id': 'done', 'name': 'Done', 'kind': 'other' }], 'clauses': [], 'facts': { 'events': [{ 'event': 'done', 'occurredOn': '2026-02-02' }] }");

        List<TimelineView.Row> rows = page.view().timeline().groups().get(0).rows();

        assertThat(rows).extracting(TimelineView.Row::text).contains("The listing", "Done");
        assertThat(rows.stream().filter(row -> row.text().equals("The listing")).findFirst().orElseThrow().marks())
                .extracting(TimelineView.Mark::kind)
                .containsExactly("planned", "last");
        assertThat(rows.stream().filter(row -> row.text().equals("Done")).findFirst().orElseThrow().when())
                .isEqualTo("occurred 2026-02-02");
    }

    private static BigDecimal right(TimelineView.Span span) {
        return new BigDecimal(span.at().replace("%", "")).add(new BigDecimal(span.width().replace("%", "")));
    }
}
