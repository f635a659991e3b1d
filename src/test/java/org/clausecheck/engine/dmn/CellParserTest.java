package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.engine.dmn.CellParser.CellException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "-; 5; true", "5; 5; true", "5; 5.0; true", "5; 6; false", "< 5; 4.99; true", "< 5; 5; false", "<= 5; 5; true",
            "> -5; -5; false",
            ">= -5; -5; true", "[1..3]; 1; true", "[1..3]; 3; true", "(1..3]; 1; false", "]1..3[; 3; false", "[1..3); 3; false",
            "1, 3; 3; true", "1, 3; 2; false", "not(1, 3); 2; true", "not([1..3]); 2; false", "1.5; 1.50; true"})
    void aNumberIsTested(String cell, String value, boolean passes) throws CellException {
        assertThat(CellParser.test(ValueType.NUMBER, cell).matches(new BigDecimal(value))).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "[date(\"2019-04-03\")..date(\"2020-02-26\")]; 2019-04-03; true",
            "[date(\"2019-04-03\")..date(\"2020-02-26\")]; 2020-02-27; false",
            ">= date(\"2024-02-29\"); 2024-02-29; true", "< date(\"2024-02-29\"); 2024-02-29; false",
            "date(\"2024-02-29\"); 2024-02-29; true"})
    void aDayIsTested(String cell, String value, boolean passes) throws CellException {
        assertThat(CellParser.test(ValueType.DATE, cell).matches(LocalDate.parse(value))).isEqualTo(passes);
    }

    @Test
    void aTextIsOneOfSeveralOrNoneOfThem() throws CellException {
        assertThat(CellParser.test(ValueType.TEXT, "\"a\", \"b\"").matches("b")).isTrue();
        assertThat(CellParser.test(ValueType.TEXT, "not(\"a\")").matches("a")).isFalse();
        assertThat(CellParser.test(ValueType.FLAG, "true").matches(true)).isTrue();
    }

    @Test
    void anOutputIsAValueAListOrNothing() throws CellException {
        assertThat(CellParser.value(ValueType.TEXT_LIST, "[\"a\", \"b\"]")).contains(List.of("a", "b"));
        assertThat(CellParser.value(ValueType.DATE, "date(\"2030-12-31\")")).contains(LocalDate.of(2030, 12, 31));
        assertThat(CellParser.value(ValueType.NUMBER, "null")).isEmpty();
        assertThat(CellParser.value(ValueType.NUMBER, "-2.5")).contains(new BigDecimal("-2.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "DATE; >= 2024-03-01; 2024 is no date", "DATE; >= \"2024-03-01\"; is no date", "DATE; >= @\"2024-03-01\"; cannot hold @",
            "DATE; date(\"2022-02-30\"); no day of the calendar", "DATE; date(\"2022-2-3\"); a day such as", "DATE; >= 30; 30 is no date",
            "NUMBER; \"30\"; is no number", "NUMBER; [40..30]; runs backwards", "NUMBER; (40..40); runs backwards",
            "NUMBER; <= 2,5; decimal fraction",
            "NUMBER; 25%; cannot hold %", "NUMBER; <= <= 10; expected a number", "NUMBER; 1e9; cannot hold e9",
            "TEXT; abc; cannot hold abc",
            "TEXT; < \"a\"; has no meaning", "FLAG; [true..false]; has no meaning", "NUMBER; ((1)); expected a number",
            "NUMBER; not(not(1)); expected a number",
            "NUMBER; not(1; expected )", "NUMBER; 1 2; expected the end", "NUMBER; for i in 1..1000000000 return i; cannot hold for",
            "NUMBER; x.class.name; cannot hold x.class", "NUMBER; some i in [1] satisfies i > 0; cannot hold some",
            "TEXT; \"a\" + \"b\"; cannot hold +", "TEXT; \"a\\u0022\"; cannot hold"})
    void whatIsNoTestOfItsTypeIsRefused(ValueType type, String cell, String reason) {
        assertThatThrownBy(() -> CellParser.test(type, cell)).isInstanceOf(CellException.class).hasMessageContaining(reason);
    }

    @Test
    void aCellIsOfBoundedLength() {
        String long_ = "1, ".repeat(1_000) + "1";

        assertThatThrownBy(() -> CellParser.test(ValueType.NUMBER, long_)).isInstanceOf(CellException.class)
                .hasMessageContaining("at most 2000");
    }
}
