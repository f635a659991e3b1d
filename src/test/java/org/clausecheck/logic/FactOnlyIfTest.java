package org.clausecheck.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactOnlyIfTest {

    private static final Place HERE = Place.wholeFile("deal.json");
    private static final Fact<String> LAW = Fact.stated("US-NY", HERE);

    @Test
    void aValueStaysWhereItsConditionHolds() {
        assertThat(LAW.onlyIf(Truth.YES)).isEqualTo(LAW);
    }

    @Test
    void aValueWithoutItsConditionIsNoneAndWithAnOpenOneUnknown() {
        Why.Missing missing = new Why.Missing(HERE, "not known");

        assertThat(LAW.onlyIf(Truth.NO).status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(LAW.onlyIf(Truth.unknown(missing)).status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(LAW.onlyIf(Truth.unknown(missing)).origin()).containsExactly(missing);
    }
}
