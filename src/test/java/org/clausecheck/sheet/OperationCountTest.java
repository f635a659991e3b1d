package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class OperationCountTest {

    private static String words(String number) {
        return new OperationCount(new BigDecimal(number)).toString();
    }

    @Test
    void largeNumbersAreWrittenAsAPowerOfTen() {
        assertThat(words("1E+26")).isEqualTo("10^26");
        assertThat(words("30000000000000000000000000")).isEqualTo("3 × 10^25");
        assertThat(words("2.15E+25")).isEqualTo("2.15 × 10^25");
        assertThat(words("1000000")).isEqualTo("10^6");
    }

    @Test
    void smallNumbersAreWrittenOut() {
        assertThat(words("999999")).isEqualTo("999999");
        assertThat(words("0")).isEqualTo("0");
    }

    @Test
    void noFigureStaysNone() {
        assertThat(OperationCount.of(Fact.<BigDecimal>unknown(List.of())).isStated()).isFalse();
        assertThat(OperationCount.of(Fact.stated(BigDecimal.ONE, List.of())).get().toString()).isEqualTo("1");
    }
}
