package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Bounded.Bound;
import org.junit.jupiter.api.Test;

class PercentRangeTest {

    private static final Place HERE = Place.wholeFile("deal.json").member("percent");

    private static Fact<Bounded<BigDecimal>> figure(Bound bound, long low, long high) {
        Optional<BigDecimal> upper = bound == Bound.RANGE ? Optional.of(BigDecimal.valueOf(high)) : Optional.empty();
        return Fact.stated(new Bounded<>(bound, BigDecimal.valueOf(low), upper), HERE);
    }

    private static PercentRange range(Bound bound, long low, long high) {
        return PercentRange.allowed(figure(bound, low, high));
    }

    @Test
    void aLineMayBeReachedAndNotPassed() {
        Fact<Bounded<BigDecimal>> line = figure(Bound.EXACT, 25, 0);

        assertThat(range(Bound.EXACT, 25, 0).passes(line).no()).isTrue();
        assertThat(range(Bound.EXACT, 26, 0).passes(line).yes()).isTrue();
    }

    @Test
    void lessThanALineIsPassedWhereItIsReached() {
        assertThat(range(Bound.EXACT, 25, 0).passes(figure(Bound.LESS_THAN, 25, 0)).yes()).isTrue();
        assertThat(range(Bound.EXACT, 24, 0).passes(figure(Bound.LESS_THAN, 25, 0)).no()).isTrue();
    }

    @Test
    void upToCountsInFullAtLeastIsOpenAboveAndARangeBetweenItsEnds() {
        Fact<Bounded<BigDecimal>> line = figure(Bound.EXACT, 25, 0);

        assertThat(range(Bound.UP_TO, 27, 0).passes(line).yes()).isTrue();
        assertThat(range(Bound.AT_LEAST, 20, 0).passes(line).unknown()).isTrue();
        assertThat(range(Bound.AT_LEAST, 26, 0).passes(line).yes()).isTrue();
        assertThat(range(Bound.RANGE, 20, 30).passes(line).unknown()).isTrue();
        assertThat(range(Bound.RANGE, 10, 25).passes(line).no()).isTrue();
    }

    @Test
    void aLineWithoutAnUpperEndAndAnUnknownLineCannotBeJudged() {
        assertThat(range(Bound.EXACT, 30, 0).passes(figure(Bound.AT_LEAST, 25, 0)).unknown()).isTrue();
        assertThat(range(Bound.EXACT, 30, 0).passes(Fact.withheld(HERE)).unknown()).isTrue();
    }

    @Test
    void sumsStopAtTheWhole() {
        PercentRange sum = range(Bound.EXACT, 70, 0).plus(range(Bound.EXACT, 40, 0));

        assertThat(sum.high()).isEqualByComparingTo("100");
    }

    @Test
    void nothingIsKnownOfAHoldingThatIsNotStated() {
        PercentRange unknown = PercentRange.allowed(Fact.unknown(HERE));

        assertThat(unknown.low()).isZero();
        assertThat(unknown.missing()).isNotEmpty();
        assertThat(PercentRange.none().passes(figure(Bound.EXACT, 0, 0)).no()).isTrue();
        assertThat(PercentRange.unknown(List.of())).hasToString("at least 0");
    }
}
