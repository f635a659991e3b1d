package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class OperatingRecordTest {

    private static OperatingRecord record(String years) {
        Deal deal = DealText.of("", "'financialYears': [" + years.replaceAll(", $", "") + "]");
        return OperatingRecord.of(deal, new PartyRef("kite", "deal", Place.wholeFile("deal.json")));
    }

    private static Fact<Money> millions(int amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount * 1_000_000L)), List.of());
    }

    private static String year(int year, String more) {
        return "{ 'party': 'kite', 'year': " + year + more + " }";
    }

    @Test
    void twoOfThreeYearsDoWhereTheLastDoesNot() {
        String weak = year(2025, ", 'preTaxIncome': 'USD -1 million'") + ", ";
        String good = year(2024, ", 'preTaxIncome': 'USD 2 million'") + ", ";

        assertThat(record(year(2025, ", 'preTaxIncome': 'USD 1 million'")).preTaxIncomeReaches(millions(1)).state())
                .isEqualTo(Truth.State.YES);
        assertThat(record(weak + good + year(2023, ", 'preTaxIncome': 'USD 1 million'")).preTaxIncomeReaches(millions(1)).state())
                .isEqualTo(Truth.State.YES);
        assertThat(record(weak + good + year(2023, "")).preTaxIncomeReaches(millions(1)).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(record(weak + good + year(2023, ", 'preTaxIncome': 'USD 0'")).preTaxIncomeReaches(millions(1)).state())
                .isEqualTo(Truth.State.NO);
        assertThat(record(weak).preTaxIncomeReaches(Fact.unstated(List.of())).state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void assetsAndRevenueCountTogether() {
        String years = year(2025, ", 'totalAssets': 'USD 80 million', 'revenue': 'USD 10 million'") + ", "
                + year(2024, ", 'totalAssets': 'USD 80 million', 'revenue': 'USD 80 million'") + ", ";

        assertThat(record(years + year(2023, ", 'totalAssets': 'USD 80 million', 'revenue': 'USD 80 million'"))
                .assetsAndRevenueReach(millions(75), millions(75)).state()).isEqualTo(Truth.State.YES);
        assertThat(record(years + year(2023, ", 'totalAssets': 'USD 10 million', 'revenue': 'USD 80 million'"))
                .assetsAndRevenueReach(millions(75), millions(75)).state()).isEqualTo(Truth.State.NO);
        assertThat(record(years).netIncomeReaches(millions(1)).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(record(years).netIncome().isStated()).isFalse();
    }

    @Test
    void theYearsOnRecordAreTheLeastItHasBeenInBusiness() {
        Fact<Bounded<Integer>> three = record(year(2025, "") + ", " + year(2023, "")).years();

        assertThat(three.atLeast(3).yes()).isTrue();
        assertThat(three.atLeast(4).unknown()).isTrue();
        assertThat(record("{ 'party': 'lark', 'year': 2025 }").years().isStated()).isFalse();
    }

    @Test
    void aYearEndsAsItsRowOrAnEarlierOneSays() {
        assertThat(record(year(2025, "")).lastYearEnd().get()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(record(year(2026, ", 'ends': '2026-03-31'")).lastYearEnd().get()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(record(year(2024, ", 'ends': '2024-03-31'")).lastYearEnd().get()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(record(year(2026, ", 'ends': '2026-03-31'")).yearEnd(1).get()).isEqualTo(LocalDate.of(2025, 3, 31));
    }
}
