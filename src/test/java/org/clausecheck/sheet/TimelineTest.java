package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'%s }";

    private static Bounds end(String members, String facts) {
        Deal deal = DealText.of(LICENCE.formatted(members), facts);
        return deal.timeline().period(deal.clause("deal", "lic").orElseThrow()).end();
    }

    private static Truth reaches(Bounds end, String day) {
        return end.reaches(Fact.stated(LocalDate.parse(day), Place.wholeFile("sheet.json")));
    }

    @Test
    void aDayReachesItselfAndNoLaterDay() {
        Bounds end = end(", 'ends': '2030-12-31'", "");

        assertThat(reaches(end, "2030-12-31").yes()).isTrue();
        assertThat(reaches(end, "2031-01-01").no()).isTrue();
    }

    @Test
    void neverReachesEveryDay() {
        assertThat(reaches(end(", 'ends': 'never'", ""), "2999-12-31").yes()).isTrue();
    }

    @Test
    void anEndThatIsNotStatedPromisesNoDay() {
        assertThat(reaches(end("", ""), "2026-12-31").no()).isTrue();
        assertThat(reaches(end(", 'ends': 'unstated'", ""), "2026-12-31").no()).isTrue();
    }

    @Test
    void aWithheldEndIsUnknown() {
        assertThat(reaches(end(", 'withheld': ['ends']", ""), "2026-12-31").unknown()).isTrue();
    }

    @Test
    void anEventIsPossiblyBeforeAnyDay() {
        Bounds end = end(", 'ends': { 'event': 'exit' }", "");

        assertThat(reaches(end, "2026-06-01").unknown()).isTrue();
        assertThat(reaches(end, "2026-06-01").why()).isNotEmpty();
    }

    @Test
    void anEventThatHasOccurredIsItsDay() {
        Bounds end = end(", 'ends': { 'event': 'exit' }", "'events': [{ 'event': 'exit', 'occurredOn': '2026-04-01' }]");

        assertThat(end.isExact()).isTrue();
        assertThat(end.soonest()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void anEventAfterTheDayAskedAboutIsNotYetKnown() {
        assertThat(end(", 'ends': { 'event': 'exit' }", "'events': [{ 'event': 'exit', 'occurredOn': '2026-05-02' }]").isExact()).isFalse();
    }

    @Test
    void anEventDeniedOnADayLiesAfterIt() {
        Bounds end = end(", 'ends': { 'event': 'exit' }", "'events': [{ 'event': 'exit', 'notOccurredBy': '2026-04-01' }]");

        assertThat(reaches(end, "2026-04-01").yes()).isTrue();
        assertThat(reaches(end, "2026-04-02").unknown()).isTrue();
    }

    @Test
    void theEarliestOfAnEventAndADayCertainlyEndsByTheDay() {
        Bounds end = end(", 'ends': { 'earliestOf': [{ 'event': 'exit' }, '2030-12-31'] }", "");

        assertThat(reaches(end, "2031-01-01").no()).isTrue();
        assertThat(reaches(end, "2030-12-31").unknown()).isTrue();
    }

    @Test
    void theLatestOfAnEventAndADayCertainlyDoesNotEndBeforeTheDay() {
        Bounds end = end(", 'ends': { 'latestOf': [{ 'event': 'exit' }, '2030-12-31'] }", "");

        assertThat(reaches(end, "2030-12-31").yes()).isTrue();
        assertThat(reaches(end, "2031-01-01").unknown()).isTrue();
    }

    @Test
    void twoEndsAtOneEventAreEqual() {
        Deal deal = DealText.of(LICENCE.formatted(", 'ends': { 'event': 'exit' }")
                + ", { 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'ends': { 'event': 'exit' } }", "");
        Bounds licence = deal.timeline().period(deal.clause("deal", "lic").orElseThrow()).end();
        Bounds access = deal.timeline().period(deal.clause("deal", "acc").orElseThrow()).end();

        assertThat(licence.notBefore(access).yes()).isTrue();
        assertThat(access.notBefore(licence).yes()).isTrue();
    }

    @Test
    void aCountedDayMovesWithItsEvent() {
        Bounds end = end(", 'ends': { 'duration': '1 year', 'after': { 'event': 'exit' } }",
                "'events': [{ 'event': 'exit', 'occurredOn': '2026-04-01' }]");

        assertThat(end.soonest()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void anOptionToRenewMakesALaterEndPossibleAndItsExerciseCertain() {
        String renewal = ", 'ends': '2028-12-31', 'renewal': { 'kind': 'option', 'by': ['lark'], 'period': '2 years', 'times': 1%s }";

        assertThat(reaches(end(renewal.formatted(""), ""), "2029-06-30").unknown()).isTrue();
        assertThat(reaches(end(renewal.formatted(""), ""), "2031-01-01").no()).isTrue();
        assertThat(reaches(end(renewal.formatted(", 'exercisedOn': '2026-03-01'"), ""), "2030-12-31").yes()).isTrue();
    }

    @Test
    void theEndOfTheDocumentsTermIsTheEndOfItsClauses() {
        Deal deal = DealText.of("{ 'id': 'term', 'type': 'term', 'ends': '2029-12-31' }, " + LICENCE.formatted(""), "");
        Bounds end = deal.timeline().period(deal.clause("deal", "lic").orElseThrow()).end();

        assertThat(reaches(end, "2029-12-31").yes()).isTrue();
        assertThat(reaches(end, "2030-01-01").no()).isTrue();
    }

    @Test
    void aSurvivingClauseOutlastsTheTerm() {
        Deal deal = DealText.of("{ 'id': 'term', 'type': 'term', 'ends': '2029-12-31' }, " + LICENCE.formatted(", 'survives': '2 years'"), "");

        assertThat(reaches(deal.timeline().period(deal.clause("deal", "lic").orElseThrow()).end(), "2031-12-31").yes()).isTrue();
    }

    /** Every comparison of two days within bounds agrees with trying all days in them. */
    @Test
    void comparisonsAgreeWithTryingEveryDay() {
        LocalDate zero = LocalDate.of(2026, 1, 1);
        for (int a = 0; a < 5; a++) {
            for (int b = a; b < 5; b++) {
                for (int c = 0; c < 5; c++) {
                    for (int d = c; d < 5; d++) {
                        int held = 0;
                        int all = 0;
                        for (int x = a; x <= b; x++) {
                            for (int y = c; y <= d; y++) {
                                all++;
                                held += x >= y ? 1 : 0;
                            }
                        }
                        Truth.State expected = held == all ? Truth.State.YES : held == 0 ? Truth.State.NO : Truth.State.UNKNOWN;
                        Bounds one = Bounds.between(zero.plusDays(a), zero.plusDays(b), java.util.List.of());
                        Bounds two = Bounds.between(zero.plusDays(c), zero.plusDays(d), java.util.List.of());

                        assertThat(one.notBefore(two).state()).isEqualTo(expected);
                    }
                }
            }
        }
    }
}
