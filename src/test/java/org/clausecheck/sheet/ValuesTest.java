package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Bounded.Bound;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final Place AT = Place.wholeFile("sheet.json");

    private static Fact<Bounded<BigDecimal>> bounded(Bound bound, String figure) {
        return Fact.stated(new Bounded<>(bound, new BigDecimal(figure), Optional.empty()), AT);
    }

    @Test
    void aBoundedFigureDecidesOnlyWhatItsBoundsDecide() {
        assertThat(bounded(Bound.AT_LEAST, "20").atLeast(new BigDecimal("20")).yes()).isTrue();
        assertThat(bounded(Bound.AT_LEAST, "20").atLeast(new BigDecimal("21")).unknown()).isTrue();
        assertThat(bounded(Bound.AT_LEAST, "20").moreThan(new BigDecimal("20")).unknown()).isTrue();
        assertThat(bounded(Bound.MORE_THAN, "20").moreThan(new BigDecimal("20")).yes()).isTrue();
        assertThat(bounded(Bound.UP_TO, "20").moreThan(new BigDecimal("20")).no()).isTrue();
        assertThat(bounded(Bound.UP_TO, "20").atLeast(new BigDecimal("20")).unknown()).isTrue();
        assertThat(bounded(Bound.LESS_THAN, "20").atLeast(new BigDecimal("20")).no()).isTrue();
        assertThat(bounded(Bound.ABOUT, "27").atLeast(new BigDecimal("27")).yes()).isTrue();
    }

    @Test
    void aRangeIsComparedByBothEnds() {
        Fact<Bounded<BigDecimal>> range = Fact.stated(new Bounded<>(Bound.RANGE, new BigDecimal("20"), Optional.of(new BigDecimal("49"))), AT);

        assertThat(range.atLeast(new BigDecimal("20")).yes()).isTrue();
        assertThat(range.atLeast(new BigDecimal("25")).unknown()).isTrue();
        assertThat(range.atLeast(new BigDecimal("50")).no()).isTrue();
    }

    @Test
    void theCommittedPartOfUpToIsNothing() {
        assertThat(new Bounded<>(Bound.UP_TO, BigDecimal.TEN, Optional.empty()).committed()).isEmpty();
        assertThat(new Bounded<>(Bound.AT_LEAST, BigDecimal.TEN, Optional.empty()).committed()).contains(BigDecimal.TEN);
    }

    @Test
    void amountsInTwoCurrenciesAreNotCompared() {
        Fact<Money> euros = Fact.stated(new Money(Currency.getInstance("EUR"), BigDecimal.TEN), AT);

        assertThat(euros.atLeast(Money.usd(BigDecimal.ONE)).unknown()).isTrue();
        assertThat(euros.atLeast(new Money(Currency.getInstance("EUR"), new BigDecimal("10.00"))).yes()).isTrue();
    }

    @Test
    void powerIsConvertedAndOtherUnitsAreNot() {
        assertThat(Fact.stated(new Quantity(BigDecimal.ONE, "GW"), AT).atLeast(new Quantity(new BigDecimal("1000"), "MW")).yes()).isTrue();
        assertThat(Fact.stated(new Quantity(BigDecimal.ONE, "GW"), AT).atLeast(new Quantity(BigDecimal.ONE, "shares")).unknown()).isTrue();
    }

    @Test
    void monthsAreComparedWithDaysAsAnInterval() {
        Fact<Duration> month = Fact.stated(Duration.ofMonths(1), AT);

        assertThat(month.atLeast(Duration.ofDays(28)).yes()).isTrue();
        assertThat(month.atLeast(Duration.ofDays(30)).unknown()).isTrue();
        assertThat(month.atLeast(Duration.ofDays(32)).no()).isTrue();
        assertThat(Fact.stated(new Duration(1, Duration.Unit.YEAR), AT).atLeast(Duration.ofMonths(12)).yes()).isTrue();
    }

    @Test
    void everyLengthOfAMonthLiesInItsInterval() {
        for (LocalDate start = LocalDate.of(2023, 1, 1); start.isBefore(LocalDate.of(2029, 1, 1)); start = start.plusDays(17)) {
            for (int months = 1; months <= 36; months++) {
                int days = (int) (start.plusMonths(months).toEpochDay() - start.toEpochDay());

                assertThat(Fact.stated(Duration.ofMonths(months), AT).lessThan(Duration.ofDays(days - 1)).yes())
                        .as("%s months from %s", months, start).isFalse();
                assertThat(Fact.stated(Duration.ofMonths(months), AT).moreThan(Duration.ofDays(days + 1)).yes())
                        .as("%s months from %s", months, start).isFalse();
            }
        }
    }

    @Test
    void businessDaysSkipWeekends() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2026, 2, 1)); day = day.plusDays(1)) {
            for (int count = 1; count <= 12; count++) {
                LocalDate counted = day;
                for (int left = count; left > 0;) {
                    counted = counted.plusDays(1);
                    left -= counted.getDayOfWeek() == DayOfWeek.SATURDAY || counted.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
                }

                assertThat(new Duration(count, Duration.Unit.BUSINESS_DAY).after(day)).as("%s after %s", count, day).isEqualTo(counted);
            }
        }
    }

    @Test
    void figuresAreWrittenWithoutExponentAndWithScaleWords() {
        assertThat(Money.usd(new BigDecimal("250000000000"))).hasToString("USD 250 billion");
        assertThat(Money.usd(new BigDecimal("0.01"))).hasToString("USD 0.01");
        assertThat(new Quantity(new BigDecimal("1E+7"), "shares")).hasToString("10 million shares");
    }
}
