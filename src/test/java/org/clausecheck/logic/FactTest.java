package org.clausecheck.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Place AT = new Place("sheet.json", "/clauses/0/amount", 3, 7, 2);

    private static Fact<BigDecimal> number(String text) {
        return Fact.stated(new BigDecimal(text), AT);
    }

    @Test
    void theFourCasesAnswerWhetherThereIsAValue() {
        assertThat(number("1").stated().state()).isEqualTo(State.YES);
        assertThat(Fact.unstated(AT).stated().state()).isEqualTo(State.NO);
        assertThat(Fact.withheld(AT).stated().state()).isEqualTo(State.UNKNOWN);
        assertThat(Fact.unknown(AT).stated().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aTestOfAnUnstatedValueIsNoAndOfAnUnknownOneUnknown() {
        assertThat(Fact.<String>unstated(AT).is("x").state()).isEqualTo(State.NO);
        assertThat(Fact.<String>unknown(AT).is("x").state()).isEqualTo(State.UNKNOWN);
        assertThat(Fact.<String>withheld(AT).test(value -> true).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void comparisonsAreExactAtTheBoundary() {
        assertThat(number("5").atLeast(number("5")).yes()).isTrue();
        assertThat(number("5").moreThan(number("5")).no()).isTrue();
        assertThat(number("5").atMost(number("5.00")).yes()).isTrue();
        assertThat(number("5").lessThan(number("5")).no()).isTrue();
        assertThat(number("4.99").atLeast(number("5")).no()).isTrue();
    }

    @Test
    void daysAreCompared() {
        LocalDate day = LocalDate.of(2030, 12, 31);

        assertThat(Fact.stated(day, AT).atLeast(day).yes()).isTrue();
        assertThat(Fact.stated(day, AT).moreThan(day).no()).isTrue();
    }

    @Test
    void anUnknownSideLeavesAComparisonOpenAndNamesWhatIsMissing() {
        Truth result = number("5").atLeast(Fact.<BigDecimal>unknown(AT.member("minimum")));

        assertThat(result.unknown()).isTrue();
        assertThat(result.why()).containsExactly(new Why.Missing(AT.member("minimum"), "not known"));
    }

    @Test
    void aComparisonNamesBothOrigins() {
        Why row = new Why.TableRow("HsrSize", "T01-2026", "notice", "official");

        Truth result = number("5").moreThan(Fact.stated(new BigDecimal("3"), List.of(row)));

        assertThat(result.why()).containsExactly(new Why.Seen(AT, "5"), row);
    }

    @Test
    void aDerivedValueKeepsItsOriginAndItsCase() {
        assertThat(number("5").map(BigDecimal::negate).origin()).isEqualTo(number("5").origin());
        assertThat(Fact.<BigDecimal>withheld(AT).map(BigDecimal::negate).status()).isEqualTo(Fact.Status.WITHHELD);
    }

    @Test
    void askingForAValueThatIsNotThereFails() {
        assertThatThrownBy(() -> Fact.unknown(AT).get()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anAbsentListIsEmptyAndAHiddenOneOpen() {
        assertThat(Items.<String>unstated(AT).has("x").no()).isTrue();
        assertThat(Items.<String>unknown(AT).has("x").unknown()).isTrue();
        assertThat(Items.withheld(List.of("y"), AT).has("x").unknown()).isTrue();
        assertThat(Items.withheld(List.of("x"), AT).has("x").yes()).isTrue();
    }

    @Test
    void everyOverAListThatNothingGivesIsUnknownNeverTrue() {
        assertThat(Items.<String>unknown(AT).every(entry -> Truth.YES).unknown()).isTrue();
        assertThat(Items.<String>stated(List.of(), AT).every(entry -> Truth.NO).yes()).isTrue();
        assertThat(Items.withheld(List.of("x"), AT).every(entry -> Truth.NO).no()).isTrue();
    }
}
