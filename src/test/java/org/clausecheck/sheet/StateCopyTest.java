package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class StateCopyTest {

    private static final String CONDITION = "{ 'id': 'hsr', 'type': 'condition', 'for': ['closing'], "
            + "'requires': { 'kind': 'clearance', 'regime': 'us-hsr' } }";
    private static final String HOME = "'agreements': [{ 'id': 'old', 'title': 'Old', 'stage': 'in-force', 'between': ['kite', 'lark'], "
            + "'clauses': [], 'parties': [{ 'id': 'lark', 'name': 'Lark'%s }] }]";
    private static final Fact<Money> THRESHOLD = Fact.stated(Money.usd(BigDecimal.valueOf(1_000)), List.of());
    private static final Fact<BigDecimal> FIFTH = Fact.stated(BigDecimal.valueOf(20), List.of());

    private static List<StateCopy> copies(String lark, String clauses, String more) {
        return StateCopy.of(SheetText.of("'clauses': [%s%s], ".formatted(CONDITION, clauses) + HOME.formatted(lark) + more), SheetText.ALL,
                "us-hsr", "US");
    }

    @Test
    void onlyStatesToWhichTheSheetTiesAFilerAreLookedAt() {
        assertThat(copies("", "", "")).isEmpty();
        assertThat(copies(", 'principalOffice': 'US'", "", "")).isEmpty();
        assertThat(copies(", 'principalOffice': 'US-WA', 'incorporatedIn': 'US-DE'", "", "")).extracting(copy -> copy.state().get().code())
                .containsExactly("US-WA", "US-DE");
    }

    @Test
    void withoutAFederalFilingThereIsNothingToCopy() {
        Deal deal = SheetText.of("'clauses': [], " + HOME.formatted(", 'principalOffice': 'US-WA'"));

        assertThat(StateCopy.of(deal, SheetText.ALL, "us-hsr", "US")).isEmpty();
    }

    @Test
    void aCompanyOfTheStateWithoutOfficeIsOpenAndOneWithAnOfficeElsewhereIsNot() {
        assertThat(copies(", 'incorporatedIn': 'US-WA'", "", "").get(0).hasOffice().state()).isEqualTo(State.UNKNOWN);
        assertThat(copies(", 'incorporatedIn': 'US-WA', 'principalOffice': 'US'", "", "").get(0).hasOffice().state())
                .isEqualTo(State.UNKNOWN);
        assertThat(copies(", 'incorporatedIn': 'US-WA', 'principalOffice': 'US-NY'", "", "").stream()
                .filter(copy -> copy.state().get().code().equals("US-WA")).findFirst().orElseThrow().hasOffice().state())
                .isEqualTo(State.NO);
    }

    @Test
    void salesOfTheLastYearReachTheirPartOfTheThreshold() {
        String years = ", 'facts': { 'financialYears': [{ 'party': 'lark', 'year': 2024, 'turnover': [{ 'territory': 'US-CO', "
                + "'amount': 'USD 900' }] }, { 'party': 'lark', 'year': 2025, 'turnover': [{ 'territory': 'US-CO', "
                + "'amount': 'USD %s' }] }] }";

        assertThat(copies("", "", years.formatted("200")).get(0).sellsFor(THRESHOLD, FIFTH).state()).isEqualTo(State.YES);
        assertThat(copies("", "", years.formatted("199")).get(0).sellsFor(THRESHOLD, FIFTH).state()).isEqualTo(State.NO);
        assertThat(copies("", "", years.formatted("200")).get(0).sellsFor(Fact.unknown(List.of()), FIFTH).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aCopyIsPlannedByADutyOfTheFilerForThatState() {
        String duty = ", { 'id': 'd', 'type': 'undertaking', 'bound': ['%s'], 'regimes': ['us-state-premerger']%s }";
        String office = ", 'principalOffice': 'US-WA'";

        assertThat(planned(office, duty.formatted("lark", ""))).isEqualTo(State.YES);
        assertThat(planned(office, duty.formatted("kite", ""))).isEqualTo(State.NO);
        assertThat(planned(office, duty.formatted("lark", ", 'territories': ['US-CO']"))).isEqualTo(State.NO);
        assertThat(planned(office, duty.formatted("lark", ", 'territories': ['US']"))).isEqualTo(State.YES);
        assertThat(planned(office, duty.formatted("lark", ", 'withheld': ['territories']"))).isEqualTo(State.UNKNOWN);
    }

    private static State planned(String office, String clauses) {
        return copies(office, clauses, "").get(0).isPlanned("us-state-premerger").state();
    }
}
