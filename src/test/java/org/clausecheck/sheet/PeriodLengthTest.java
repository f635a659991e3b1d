package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class PeriodLengthTest {

    private static final Bounds START = Bounds.on(LocalDate.of(2026, 5, 1));
    private static final Fact<Duration> YEAR = Fact.stated(Duration.ofMonths(12), List.of());

    private static Truth.State lastsAtMostAYear(Bounds end) {
        return new Period(START, end).lastsAtMost(YEAR).state();
    }

    @Test
    void aPeriodIsMeasuredFromItsStart() {
        assertThat(lastsAtMostAYear(Bounds.on(LocalDate.of(2027, 5, 1)))).isEqualTo(Truth.State.YES);
        assertThat(lastsAtMostAYear(Bounds.on(LocalDate.of(2027, 5, 2)))).isEqualTo(Truth.State.NO);
        assertThat(lastsAtMostAYear(Bounds.between(LocalDate.of(2026, 6, 1), LocalDate.of(2028, 1, 1), List.of())))
                .isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void whatIsNotPromisedToEndDoesNot() {
        assertThat(lastsAtMostAYear(Bounds.never())).isEqualTo(Truth.State.NO);
        assertThat(lastsAtMostAYear(Bounds.on(LocalDate.of(2026, 6, 1)).notPromised())).isEqualTo(Truth.State.NO);
        assertThat(new Period(START, Bounds.on(LocalDate.of(2026, 6, 1))).lastsAtMost(Fact.unknown(List.of())).state())
                .isEqualTo(Truth.State.UNKNOWN);
    }
}
