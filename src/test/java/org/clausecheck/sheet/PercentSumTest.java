package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Bounded.Bound;
import org.junit.jupiter.api.Test;

class PercentSumTest {

    private static final Place HERE = Place.wholeFile("deal.json");

    private static Fact<Bounded<BigDecimal>> percent(String figure) {
        return Fact.stated(Bounded.exact(new BigDecimal(figure)), HERE);
    }

    private static Fact<Bounded<BigDecimal>> percent(Bound bound, String figure) {
        return Fact.stated(new Bounded<>(bound, new BigDecimal(figure), Optional.empty()), HERE);
    }

    @SafeVarargs
    private static PercentSum sum(Truth complete, Fact<Bounded<BigDecimal>>... figures) {
        List<PercentSum.Part> parts = Stream.of(figures).map(figure -> new PercentSum.Part("part", figure)).toList();
        return new PercentSum(List.of("sum"), "a whole", parts, false, complete);
    }

    @Test
    void roundedFiguresMayPassTheWholeByLessThanTheirRounding() {
        assertThat(sum(Truth.NO, percent("34"), percent("34"), percent("33")).fits().yes()).isTrue();
        assertThat(sum(Truth.NO, percent("51"), percent("50")).fits().no()).isTrue();
        assertThat(sum(Truth.NO, percent("60.0"), percent("40.1")).fits().no()).isTrue();
    }

    @Test
    void threeThirdsFillTheWhole() {
        assertThat(sum(Truth.YES, percent("33.3"), percent("33.3"), percent("33.3")).right().yes()).isTrue();
        assertThat(sum(Truth.YES, percent("33"), percent("33"), percent("30")).right().no()).isTrue();
    }

    @Test
    void lessThanTheWholeIsRightWhereOthersMayHoldTheRest() {
        PercentSum sum = sum(Truth.NO, percent("20"), percent("30"));

        assertThat(sum.right().yes()).isTrue();
        assertThat(sum.judged().no()).isTrue();
    }

    @Test
    void ceilingsCanBeKeptAndFloorsCannot() {
        assertThat(sum(Truth.NO, percent(Bound.UP_TO, "60"), percent(Bound.UP_TO, "60")).fits().yes()).isTrue();
        assertThat(sum(Truth.NO, percent(Bound.AT_LEAST, "60"), percent(Bound.AT_LEAST, "60")).fits().no()).isTrue();
        assertThat(sum(Truth.YES, percent(Bound.AT_LEAST, "60"), percent("20")).fills().yes()).isTrue();
    }

    @Test
    void aHiddenPartLeavesASumOpenUnlessItIsTooMuchAlready() {
        assertThat(sum(Truth.NO, percent("60"), Fact.withheld(HERE)).fits().unknown()).isTrue();
        assertThat(sum(Truth.NO, percent("60"), percent("60"), Fact.withheld(HERE)).fits().no()).isTrue();
    }

    @Test
    void zeroAndTheWholeAreExact() {
        assertThat(PercentSum.roundingOf(BigDecimal.ZERO)).isZero();
        assertThat(PercentSum.roundingOf(new BigDecimal("100.0"))).isZero();
        assertThat(PercentSum.roundingOf(new BigDecimal("32.50"))).isEqualByComparingTo("0.005");
    }
}
