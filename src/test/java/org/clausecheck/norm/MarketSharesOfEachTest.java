package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.PartyRef;
import org.junit.jupiter.api.Test;

class MarketSharesOfEachTest {

    private static final String CLOUD =
            "{ 'name': 'cloud', 'territory': 'EU', 'year': 2025, 'shares': [{ 'party': 'lark', 'percent': %s }] }";
    private static final String MODELS =
            "{ 'name': 'models', 'territory': 'EU', 'year': 2025, 'shares': [{ 'party': 'kite', 'percent': %s }] }";

    private static Truth within(Fact<BigDecimal> limit, String... markets) {
        Deal deal = DealText.of("", "'markets': [" + String.join(", ", markets) + "]");
        List<PartyRef> both = deal.sheet().between().entries();
        LocalDate day = LocalDate.of(2026, 5, 1);
        return MarketShares.of(deal, both.get(0), both.get(1), "EU").eachWithin(limit, Fact.stated(2, List.of()), Bounds.on(day), day);
    }

    private static State within(String... markets) {
        return within(Fact.stated(BigDecimal.valueOf(30), List.of()), markets).state();
    }

    @Test
    void eachCountsWhereItsOwnShareIsOnRecord() {
        assertThat(within(CLOUD.formatted(30), MODELS.formatted(30))).isEqualTo(State.YES);
        assertThat(within(CLOUD.formatted(31), MODELS.formatted(5))).isEqualTo(State.NO);
        assertThat(within(CLOUD.formatted(5), MODELS.formatted(31))).isEqualTo(State.NO);
    }

    @Test
    void aShareThatIsNotOnRecordIsUnknown() {
        assertThat(within(CLOUD.formatted(5))).isEqualTo(State.UNKNOWN);
        assertThat(within()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aCombinedShareWithinTheLimitCoversBoth() {
        String both = "{ 'name': 'ai', 'territory': 'EU', 'year': 2025, 'combinedPercent': %s }";

        assertThat(within(both.formatted(29))).isEqualTo(State.YES);
        assertThat(within(both.formatted(40))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLimitThatWasNotReadIsUnknown() {
        assertThat(within(Fact.unstated(List.of()), CLOUD.formatted(5), MODELS.formatted(5)).unknown()).isTrue();
    }
}
