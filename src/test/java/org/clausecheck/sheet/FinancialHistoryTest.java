package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.junit.jupiter.api.Test;

class FinancialHistoryTest {

    private static final String THREE_YEARS = "{ 'party': 'kite', 'year': 2025, 'preTaxIncome': 'USD 6 million', 'audited': true },"
            + "{ 'party': 'kite', 'year': 2024, 'preTaxIncome': 'USD 3 million', 'audited': true },"
            + "{ 'party': 'kite', 'year': 2023, 'preTaxIncome': 'USD -1 million', 'audited': false }";

    private static FinancialHistory history(String years) {
        return history(years, "", LocalDate.of(2026, 5, 1));
    }

    private static FinancialHistory history(String years, String more, LocalDate asOf) {
        Deal deal = DealText.of("", "'financialYears': [" + years + "]" + more, asOf);
        return FinancialHistory.of(deal, new PartyRef("kite", "deal", Place.wholeFile("deal.json")));
    }

    private static Fact<Money> millions(int amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount * 1_000_000L)), List.of());
    }

    private static Fact<BigDecimal> count(int number) {
        return Fact.stated(BigDecimal.valueOf(number), List.of());
    }

    @Test
    void theLastYearIsTheLastThatHasEnded() {
        assertThat(history(THREE_YEARS).lastYear().get()).isEqualTo(2025);
        assertThat(history(THREE_YEARS, "", LocalDate.of(2025, 12, 31)).lastYear().get()).isEqualTo(2024);
        assertThat(history("{ 'party': 'kite', 'year': 2026, 'ends': '2026-01-31' }").lastYear().get()).isEqualTo(2026);
        assertThat(history("{ 'party': 'kite', 'year': 2026, 'ends': '2026-06-30' },"
                + " { 'party': 'kite', 'year': 2025, 'ends': '2025-06-30' }")
                .lastYear().get()).isEqualTo(2025);
    }

    @Test
    void aYearOfWhichNothingIsSaidIsNotSkipped() {
        FinancialHistory old = history("{ 'party': 'kite', 'year': 2023, 'revenue': 'USD 5 million' }");
        FinancialHistory dated = history("{ 'party': 'kite', 'year': 2024, 'ends': '2025-03-31', 'revenue': 'USD 5 million' }");

        assertThat(old.lastYear().get()).isEqualTo(2025);
        assertThat(old.revenue().status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(old.revenue().origin()).first().extracting(Why::text).isEqualTo("the financial year 2025 of Kite");
        assertThat(dated.lastYear().get()).isEqualTo(2025);
        assertThat(dated.revenue().isStated()).isFalse();
    }

    @Test
    void aRowOfTheCurrentYearWithoutItsEndIsAPlan() {
        assertThat(history(THREE_YEARS + ", { 'party': 'kite', 'year': 2026 }").lastYear().get()).isEqualTo(2025);
        assertThat(history(THREE_YEARS + ", { 'party': 'kite', 'year': 2026, 'forecast': true }").lastYear().get()).isEqualTo(2025);
        assertThat(history(THREE_YEARS + ", { 'party': 'kite', 'year': 2027 }").lastYear().get()).isEqualTo(2025);
    }

    @Test
    void aForecastIsNoCompletedYear() {
        assertThat(history("{ 'party': 'kite', 'year': 2025, 'forecast': true, 'revenue': 'USD 5 million' },"
                + "{ 'party': 'kite', 'year': 2024, 'revenue': 'USD 4 million' }").revenue().isOpen()).isTrue();
    }

    @Test
    void withoutRowsEverythingIsUnknown() {
        FinancialHistory none = history("{ 'party': 'lark', 'year': 2025, 'equity': 'USD 1 million' }");

        assertThat(none.equity().status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(none.equity().origin()).first().extracting(why -> why.at().orElseThrow().pointer()).isEqualTo("/facts/financialYears");
        assertThat(none.audited(count(1)).state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void twoRowsThatDisagreeCancelEachOther() {
        assertThat(history("{ 'party': 'kite', 'year': 2025, 'equity': 'USD 1 million' },"
                + " { 'party': 'kite', 'year': 2025, 'equity': 'USD 2 million' }")
                .equity().isOpen()).isTrue();
    }

    @Test
    void yearsAreAddedAndTestedOneByOne() {
        YearlyAmounts income = history(THREE_YEARS).preTaxIncome();

        assertThat(income.lastThreeYears().total().get()).isEqualTo(millions(8).get());
        assertThat(income.lastTwoYears().total().get()).isEqualTo(millions(9).get());
        assertThat(income.lastTwoYears().eachAtLeast(millions(3)).state()).isEqualTo(Truth.State.YES);
        assertThat(income.lastTwoYears().eachMoreThan(millions(3)).state()).isEqualTo(Truth.State.NO);
        assertThat(income.lastThreeYears().eachAtLeast(millions(0)).state()).isEqualTo(Truth.State.NO);
        assertThat(income.lastYear().get()).isEqualTo(millions(6).get());
        assertThat(income.yearBefore().get()).isEqualTo(millions(3).get());
    }

    @Test
    void aYearThatIsNotKnownLeavesTheSumOpenButNotWhatOneYearDecides() {
        YearlyAmounts income = history("{ 'party': 'kite', 'year': 2025, 'preTaxIncome': 'USD -1 million' }").preTaxIncome();

        assertThat(income.lastThreeYears().total().isOpen()).isTrue();
        assertThat(income.lastThreeYears().eachAtLeast(millions(0)).state()).isEqualTo(Truth.State.NO);
        assertThat(income.lastThreeYears().eachAtLeast(millions(-1)).state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void whatATableDoesNotAskForIsMet() {
        Fact<Money> none = Fact.unstated(List.of());

        assertThat(history("").preTaxIncome().lastTwoYears().eachAtLeast(none).state()).isEqualTo(Truth.State.YES);
        assertThat(history("").preTaxIncome().last(Fact.unstated(List.of())).total().isStated()).isFalse();
    }

    @Test
    void yearsInTwoCurrenciesAreNotAdded() {
        assertThat(history("{ 'party': 'kite', 'year': 2025, 'cashFlow': 'USD 1 million' },"
                + " { 'party': 'kite', 'year': 2024, 'cashFlow': 'EUR 1 million' }")
                .cashFlow().lastTwoYears().total().isOpen()).isTrue();
    }

    @Test
    void auditedYearsCountBackFromTheLastOne() {
        assertThat(history(THREE_YEARS).audited(count(2)).state()).isEqualTo(Truth.State.YES);
        assertThat(history(THREE_YEARS).audited(count(3)).state()).isEqualTo(Truth.State.NO);
        assertThat(history(THREE_YEARS).audited(count(4)).state()).isEqualTo(Truth.State.NO);
        assertThat(history("{ 'party': 'kite', 'year': 2025, 'audited': true }").audited(count(2)).state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void auditedBalanceSheetsAreThoseRecordedAndThoseOfAuditedYears() {
        String sheets = ", 'balanceSheets': [{ 'party': 'kite', 'on': '2025-12-31', 'audited': true },"
                + " { 'party': 'kite', 'on': '%s', 'audited': %s }]";
        LocalDate day = LocalDate.of(2026, 5, 1);

        assertThat(history("", sheets.formatted("2024-12-31", true), day).auditedBalanceSheets(count(2)).state())
                .isEqualTo(Truth.State.YES);
        assertThat(history("", sheets.formatted("2024-12-31", false), day).auditedBalanceSheets(count(2)).state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(history("", sheets.formatted("2026-12-31", true), day).auditedBalanceSheets(count(2)).state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(history("", ", 'balanceSheets': []", day).auditedBalanceSheets(count(2)).state()).isEqualTo(Truth.State.NO);
        assertThat(history(THREE_YEARS).auditedBalanceSheets(count(2)).state()).isEqualTo(Truth.State.YES);
        assertThat(history(THREE_YEARS).auditedBalanceSheets(count(3)).state()).isEqualTo(Truth.State.NO);
        assertThat(history("{ 'party': 'kite', 'year': 2025, 'audited': true }", sheets.formatted("2024-12-31", false), day)
                .auditedBalanceSheets(count(2)).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(history("").auditedBalanceSheets(count(1)).state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void turnoverAndGroupRevenueAreThoseOfTheLastYear() {
        String years = "{ 'party': 'kite', 'year': 2024, 'turnover': [{ 'territory': 'EU', 'amount': 'EUR 1' }] },"
                + " { 'party': 'kite', 'year': 2025, 'groupRevenue': 'EUR 9', 'turnover': [{ 'territory': 'EU', 'amount': 'EUR 2' }] }";

        assertThat(history(years).turnover().get().entries()).singleElement().satisfies(row -> assertThat(row.amount()).hasToString("EUR 2"));
        assertThat(history(years).groupRevenue()).hasToString("EUR 9");
        assertThat(history("").turnover().isStated()).isFalse();
    }
}
