package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class ListingPlanTest {

    private static ListingPlan plan(String listing) {
        Deal deal = DealText.of("", "'listings': [{ 'issuer': 'kite', 'planned': true" + listing + " }]");
        return ListingPlan.of(deal, deal.world().listing(deal.facts().listings().first().orElseThrow().issuer()).orElseThrow());
    }

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    @Test
    void theVenueSaysUnderWhoseRulesItFalls() {
        assertThat(plan(", 'venue': 'nyse'").inUnitedStates().state()).isEqualTo(Truth.State.YES);
        assertThat(plan(", 'venue': 'euronext'").inUnitedStates().state()).isEqualTo(Truth.State.NO);
        assertThat(plan("").inUnitedStates().state()).isEqualTo(Truth.State.YES);
        assertThat(plan(", 'venue': 'lse'").aheadInUnitedStates().state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void aVenueOrADayMakesItDefinite() {
        assertThat(plan("").isDefinite().yes()).isFalse();
        assertThat(plan(", 'venue': 'nyse'").isDefinite().yes()).isTrue();
        assertThat(plan(", 'confidentialFilingOn': '2026-02-01'").isDefinite().yes()).isTrue();
    }

    @Test
    void proceedsOfAllSellersRuleOutAndDoNotShow() {
        String all = ", 'expectedProceeds': 'USD 20 million'";

        assertThat(plan(all).companyRaises(usd(21_000_000)).state()).isEqualTo(Truth.State.NO);
        assertThat(plan(all).companyRaises(usd(20_000_000)).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(plan(all + ", 'primaryProceeds': 'USD 15 million'").companyRaises(usd(15_000_000)).state()).isEqualTo(Truth.State.YES);
        assertThat(plan(all + ", 'primaryProceeds': 'USD 15 million'").companyRaises(usd(16_000_000)).state()).isEqualTo(Truth.State.NO);
        assertThat(plan(all).isSized().yes()).isTrue();
        assertThat(plan("").isSized().yes()).isFalse();
    }

    @Test
    void theFirstFilingIsTheEarlierOne() {
        assertThat(plan(", 'publicFilingOn': '2026-06-01', 'confidentialFilingOn': '2026-02-01'").firstFiling().get())
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(plan(", 'firstSaleOn': '2026-09-01'").firstFiling().get()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(plan("").firstFiling().isStated()).isFalse();
        assertThat(plan("").dayOrToday().get()).isEqualTo(LocalDate.of(2026, 5, 1));
    }
}
