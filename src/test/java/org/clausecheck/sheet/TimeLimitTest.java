package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Fact<Duration> THREE_MONTHS = fact(Duration.ofMonths(3));

    private static Fact<Duration> fact(Duration duration) {
        return Fact.stated(duration, List.of());
    }

    private static TimeLimit from(int month, int day) {
        return TimeLimit.since(Bounds.on(LocalDate.of(2026, month, day)));
    }

    @Test
    void ninetyDaysAreComparedWithTheMonthsThatFollow() {
        assertThat(from(5, 1).keeps(fact(Duration.ofDays(90)), THREE_MONTHS).state()).isEqualTo(Truth.State.YES);
        assertThat(from(2, 10).keeps(fact(Duration.ofDays(90)), THREE_MONTHS).state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void theSamePeriodIsInTime() {
        assertThat(from(1, 31).keeps(THREE_MONTHS, THREE_MONTHS).state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void fromAnUnknownDayTheLengthsAreCompared() {
        TimeLimit open = TimeLimit.since(Bounds.unknown());

        assertThat(open.keeps(fact(Duration.ofDays(30)), THREE_MONTHS).state()).isEqualTo(Truth.State.YES);
        assertThat(open.keeps(fact(Duration.ofDays(90)), THREE_MONTHS).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(open.keeps(fact(Duration.ofDays(120)), THREE_MONTHS).state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void noPeriodIsPromisedOrItIsWithheld() {
        Place here = Place.wholeFile("deal.json");

        assertThat(from(5, 1).keeps(Fact.unstated(here), THREE_MONTHS).state()).isEqualTo(Truth.State.NO);
        assertThat(from(5, 1).keeps(Fact.withheld(here), THREE_MONTHS).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(from(5, 1).keeps(THREE_MONTHS, Fact.unknown(here)).state()).isEqualTo(Truth.State.UNKNOWN);
    }
}
