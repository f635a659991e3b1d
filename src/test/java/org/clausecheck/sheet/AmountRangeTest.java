package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded.Bound;
import org.junit.jupiter.api.Test;

class AmountRangeTest {

    private static final Place HERE = Place.wholeFile("deal.json").member("amount");
    private static final AmountRange NONE = AmountRange.none("USD");

    private static Money money(String currency, long amount) {
        return new Money(Currency.getInstance(currency), BigDecimal.valueOf(amount));
    }

    private static Fact<Bounded<Money>> figure(Bound bound, long amount) {
        return Fact.stated(new Bounded<>(bound, money("USD", amount), Optional.empty()), HERE);
    }

    private static Fact<Money> line(long amount) {
        return Fact.stated(money("USD", amount), List.of());
    }

    @Test
    void exactFiguresAddUpAndAreComparedAsMoreThan() {
        AmountRange sum = NONE.plus(figure(Bound.EXACT, 60)).plus(figure(Bound.ABOUT, 40));

        assertThat(sum.moreThan(line(99)).yes()).isTrue();
        assertThat(sum.moreThan(line(100)).no()).isTrue();
        assertThat(sum).hasToString("USD 100");
    }

    @Test
    void upToIsPossibleAndNotCertain() {
        AmountRange sum = NONE.plus(figure(Bound.EXACT, 60)).plus(figure(Bound.UP_TO, 40));

        assertThat(sum.moreThan(line(59)).yes()).isTrue();
        assertThat(sum.moreThan(line(80)).unknown()).isTrue();
        assertThat(sum.moreThan(line(100)).no()).isTrue();
        assertThat(sum).hasToString("USD 60 to USD 100");
    }

    @Test
    void moreThanIsCertainFromItsFloorAndOpenAbove() {
        AmountRange sum = NONE.plus(figure(Bound.MORE_THAN, 60));

        assertThat(sum.moreThan(line(59)).yes()).isTrue();
        assertThat(sum.moreThan(line(1_000)).unknown()).isTrue();
        assertThat(sum).hasToString("at least USD 60");
    }

    @Test
    void anotherCurrencyAndAnUnknownPartLeaveTheUpperEndOpen() {
        Fact<Bounded<Money>> euros = Fact.stated(Bounded.exact(money("EUR", 500)), HERE);
        AmountRange foreign = NONE.plus(euros);
        AmountRange unknown = NONE.plusUnknown(List.of(new Why.Missing(HERE, "price")));

        assertThat(foreign.moreThan(line(1)).unknown()).isTrue();
        assertThat(foreign.moreThan(line(1)).why()).singleElement().isEqualTo(new Why.Missing(HERE, "EUR 500 in USD"));
        assertThat(unknown.moreThan(line(1)).why()).containsExactly(new Why.Missing(HERE, "price"));
    }

    @Test
    void whatIsNotPromisedAddsNothingAndWhatIsWithheldLeavesItOpen() {
        assertThat(NONE.plus(Fact.unstated(HERE)).priced()).isFalse();
        assertThat(NONE.plus(Fact.<Bounded<Money>>withheld(HERE)).moreThan(line(1)).unknown()).isTrue();
    }

    @Test
    void aPossiblePartIsNeverCertain() {
        AmountRange sum = NONE.plusPossibly(figure(Bound.EXACT, 50), new Why.Missing(HERE, "the option"));

        assertThat(sum.moreThan(line(10)).why()).containsExactly(new Why.Missing(HERE, "the option"));
        assertThat(sum.moreThan(line(50)).no()).isTrue();
    }

    @Test
    void aLineIsReachedFromItOn() {
        AmountRange exact = NONE.plus(figure(Bound.EXACT, 100));

        assertThat(exact.atLeast(line(100)).yes()).isTrue();
        assertThat(exact.atLeast(line(101)).no()).isTrue();
        assertThat(NONE.plus(figure(Bound.UP_TO, 100)).atLeast(line(100)).unknown()).isTrue();
        assertThat(exact.atLeast(Fact.stated(money("EUR", 1), List.of())).unknown()).isTrue();
    }
}
