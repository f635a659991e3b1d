package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.Profile;
import org.clausecheck.sheet.clause.RevenueShare;
import org.junit.jupiter.api.Test;

class RateScheduleTest {

    private static RateSchedule schedule(String members) {
        Deal deal = DealText.of("{ 'id': 'share', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite'" + members + " }", "");
        return RateSchedule.of(deal, (RevenueShare) deal.clause("deal", "share").orElseThrow());
    }

    private static Truth.State oneRateADay(String members) {
        return schedule(members).oneRateADay().state();
    }

    private static Truth.State follows(Profile trend, String members) {
        return schedule(members).follows(Fact.stated(trend, List.of())).state();
    }

    @Test
    void oneRateWithoutDaysLastsAsLongAsTheShare() {
        assertThat(oneRateADay(", 'rates': [{ 'percent': 20 }]")).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'ends': { 'event': 'exit' }, 'rates': [{ 'percent': 20 }]")).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'withheld': ['ends', 'starts'], 'rates': [{ 'percent': 20 }]")).isEqualTo(Truth.State.YES);
    }

    @Test
    void aShareWithoutARateHasNone() {
        RateSchedule none = schedule("");

        assertThat(none.oneRateADay().state()).isEqualTo(Truth.State.NO);
        assertThat(none.flaw()).isEqualTo("no rate at all");
    }

    @Test
    void stepsThatFollowEachOtherHaveNoGap() {
        assertThat(oneRateADay(", 'starts': '2026-01-01', 'ends': '2030-12-31', 'rates': [{ 'percent': 15, 'starts': '2029-01-01' },"
                + "{ 'percent': 20, 'ends': '2028-12-31' }]")).isEqualTo(Truth.State.YES);
    }

    @Test
    void aDayBetweenTwoStepsIsAGap() {
        RateSchedule gap = schedule(", 'rates': [{ 'percent': 20, 'ends': '2028-12-30' }, { 'percent': 15, 'starts': '2029-01-01' }]");

        assertThat(gap.oneRateADay().state()).isEqualTo(Truth.State.NO);
        assertThat(gap.flaw()).isEqualTo("no rate on 2028-12-31");
    }

    @Test
    void twoRatesOnOneDayAreAnOverlap() {
        RateSchedule overlap = schedule(", 'rates': [{ 'percent': 20, 'ends': '2029-01-01' }, { 'percent': 15, 'starts': '2029-01-01' }]");

        assertThat(overlap.oneRateADay().state()).isEqualTo(Truth.State.NO);
        assertThat(overlap.flaw()).isEqualTo("20 % and 15 % on 2029-01-01");
    }

    @Test
    void theSameRateTwiceIsOneRate() {
        assertThat(oneRateADay(", 'rates': [{ 'percent': 20, 'ends': '2029-06-30' }, { 'percent': 20.0, 'starts': '2029-01-01' }]"))
                .isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'rates': [{ 'percent': { 'range': [10, 20] }, 'ends': '2029-06-30' },"
                + " { 'percent': 15, 'starts': '2029-01-01' }]"))
                .isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void theEdgesThatTheClauseStatesMustHaveARate() {
        String rates = ", 'rates': [{ 'percent': 20, 'starts': '2027-01-01', 'ends': '2028-12-31' }]";

        assertThat(oneRateADay(rates)).isEqualTo(Truth.State.YES);
        assertThat(schedule(", 'starts': '2026-01-01'" + rates).flaw()).isEqualTo("no rate at the start, 2026-01-01");
        assertThat(schedule(", 'ends': '2030-12-31'" + rates).flaw()).isEqualTo("no rate after 2028-12-31");
        assertThat(oneRateADay(", 'ends': 'unstated'" + rates)).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'ends': '2027-12-31'" + rates)).isEqualTo(Truth.State.YES);
    }

    @Test
    void anEventThatEndsOneRateAndStartsTheNextIsNoGap() {
        assertThat(oneRateADay(", 'ends': '2030-12-31', 'rates': [{ 'percent': 20, 'ends': { 'event': 'exit' } },"
                + "{ 'percent': 10, 'starts': { 'event': 'exit' } }]")).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'ends': '2030-12-31', 'rates': [{ 'percent': 20, 'ends': { 'event': 'exit' } },"
                + "{ 'percent': 10, 'starts': { 'duration': '1 day', 'after': { 'event': 'exit' } } }]")).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'ends': { 'event': 'exit' }, 'rates': [{ 'percent': 20, 'ends': { 'event': 'exit' } }]"))
                .isEqualTo(Truth.State.YES);
    }

    @Test
    void anEventAgainstADayIsUnknown() {
        assertThat(oneRateADay(", 'ends': '2030-12-31', 'rates': [{ 'percent': 20, 'ends': { 'event': 'exit' } }]"))
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(oneRateADay(", 'rates': [{ 'percent': 20, 'ends': '2028-12-31' }, { 'percent': 10, 'starts': { 'event': 'exit' } }]"))
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(oneRateADay(", 'ends': { 'earliestOf': [{ 'event': 'exit' }, '2030-12-31'] },"
                + "'rates': [{ 'percent': 20, 'ends': '2030-12-31' }]")).isEqualTo(Truth.State.YES);
    }

    @Test
    void aRateThatEndsBeforeItStartsIsAFlaw() {
        assertThat(schedule(", 'rates': [{ 'percent': 20, 'starts': '2029-01-01', 'ends': '2028-12-31' }]").flaw())
                .isEqualTo("20 % from 2029-01-01 to 2028-12-31, which starts after it ends");
    }

    @Test
    void withheldRatesMayFillAGapButLeaveAnOverlap() {
        assertThat(oneRateADay(", 'withheld': ['rates']")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(oneRateADay(", 'withheld': ['rates'], 'ends': '2030-12-31', 'rates': [{ 'percent': 20, 'ends': '2028-12-31' }]"))
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(oneRateADay(", 'withheld': ['rates'], 'rates': [{ 'percent': 20 }, { 'percent': 15, 'starts': '2029-01-01' }]"))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void tiersOfOneDayAreNoOverlap() {
        String first = ", 'rates': [{ 'percent': 20, 'upTo': 'USD 1 billion' }, { 'percent': 15, ";

        assertThat(oneRateADay(first + "'above': 'USD 1 billion' }]")).isEqualTo(Truth.State.YES);
        assertThat(schedule(first + "'above': 'USD 900 million' }]").flaw()).isEqualTo("20 % and 15 % from 2026-05-01");
        assertThat(schedule(first + "'above': 'USD 2 billion' }]").flaw()).isEqualTo("no rate for revenue just above USD 1 billion");
        assertThat(oneRateADay(first + "'above': 'EUR 1 billion' }]")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(oneRateADay(", 'rates': [{ 'percent': 20, 'above': 'USD 1 billion' }]")).isEqualTo(Truth.State.YES);
        assertThat(oneRateADay(", 'rates': [{ 'percent': 20, 'above': 'USD 2 billion', 'upTo': 'USD 1 billion' }]"))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void aDecliningShareNeverRises() {
        String steps = ", 'rates': [{ 'percent': %s, 'starts': '2029-01-01' }, { 'percent': 20, 'ends': '2028-12-31' }]";

        assertThat(follows(Profile.DECLINING, steps.formatted("15"))).isEqualTo(Truth.State.YES);
        assertThat(follows(Profile.DECLINING, steps.formatted("20"))).isEqualTo(Truth.State.YES);
        assertThat(follows(Profile.DECLINING, steps.formatted("21"))).isEqualTo(Truth.State.NO);
        assertThat(follows(Profile.RISING, steps.formatted("15"))).isEqualTo(Truth.State.NO);
        assertThat(follows(Profile.LEVEL, steps.formatted("20"))).isEqualTo(Truth.State.YES);
        assertThat(follows(Profile.LEVEL, steps.formatted("15"))).isEqualTo(Truth.State.NO);
        assertThat(follows(Profile.DECLINING, steps.formatted("{ 'upTo': 25 }"))).isEqualTo(Truth.State.UNKNOWN);
        assertThat(follows(Profile.DECLINING, ", 'withheld': ['rates']" + steps.formatted("15"))).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void tiersHaveNoOrderInTime() {
        assertThat(follows(Profile.DECLINING, ", 'rates': [{ 'percent': 10, 'upTo': 'USD 1 billion' },"
                + " { 'percent': 20, 'above': 'USD 1 billion' }]"))
                .isEqualTo(Truth.State.YES);
        assertThat(follows(Profile.DECLINING, ", 'rates': [{ 'percent': 10, 'upTo': 'USD 1 billion', 'ends': '2028-12-31' },"
                + "{ 'percent': 12, 'upTo': 'USD 1 billion', 'starts': '2029-01-01' }]")).isEqualTo(Truth.State.NO);
    }

    @Test
    void aStepThatStartsWhereAnotherEndsIsLaterWheneverThatIs() {
        assertThat(follows(Profile.DECLINING, ", 'rates': [{ 'percent': 10, 'ends': { 'event': 'exit' } },"
                + " { 'percent': 12, 'starts': { 'event': 'exit' } }]"))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void stepsAtUnrelatedEventsHaveNoCertainOrder() {
        String steps = ", 'rates': [{ 'percent': 10, 'ends': '2028-12-31' }, { 'percent': %d, 'starts': { 'event': 'exit' } }]";

        assertThat(follows(Profile.DECLINING, steps.formatted(12))).isEqualTo(Truth.State.UNKNOWN);
        assertThat(follows(Profile.LEVEL, steps.formatted(10))).isEqualTo(Truth.State.YES);
    }
}
