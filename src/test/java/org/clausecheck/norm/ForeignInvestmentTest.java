package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Duration;
import org.junit.jupiter.api.Test;

class ForeignInvestmentTest {

    private static final String ROUND = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";
    private static final String CONDITION =
            ", { 'id': 'c', 'type': 'condition', 'for': ['closing'], 'requires': { 'kind': 'clearance', 'regime': '%s'%s } }";
    private static final Fact<Duration> MONTH = Fact.stated(Duration.ofDays(30), List.of());

    private static ForeignInvestment of(String kite, String clauses, String facts) {
        return ForeignInvestment.of(HomeText.of(kite, ", 'incorporatedIn': 'JP'", ROUND + clauses, facts), HomeText.ALL).get(0);
    }

    private static Truth inTime(String clauses, String facts) {
        return of(", 'incorporatedIn': 'US'", clauses, facts).isFiledInTime("us-cfius", MONTH);
    }

    @Test
    void aPurchaseInsideOneGroupIsNone() {
        assertThat(ForeignInvestment.of(HomeText.of(", 'parent': 'lark'", "", ROUND, ""), HomeText.ALL)).isEmpty();
    }

    @Test
    void aCompanyIsInACountryByItsHomeAndMaybeByItsWork() {
        String staff = "'parties': [{ 'party': 'kite', 'employeesIn': ['GB'] }]";

        assertThat(of(", 'incorporatedIn': 'GB'", "", "").isIn("GB", "uk-national-security").yes()).isTrue();
        assertThat(of(", 'incorporatedIn': 'FR'", "", staff).isIn("GB", "uk-national-security").unknown()).isTrue();
        assertThat(of(", 'incorporatedIn': 'FR'", "", "").isIn("GB", "uk-national-security").no()).isTrue();
        assertThat(of("", "", "").isIn("GB", "uk-national-security").no()).isTrue();
        assertThat(of("", CONDITION.formatted("uk-national-security", ""), "").isIn("GB", "uk-national-security").unknown()).isTrue();
    }

    @Test
    void filingInTimeNeedsAPlanAndTheDays() {
        assertThat(inTime("", "").no()).isTrue();
        assertThat(inTime(CONDITION.formatted("us-cfius", ""), "").yes()).isTrue();
        assertThat(inTime(CONDITION.formatted("us-cfius", ", 'fileBy': '2026-08-31'"), "").yes()).isTrue();
        assertThat(inTime(CONDITION.formatted("us-cfius", ", 'fileBy': '2026-09-01'"), "").no()).isTrue();
        assertThat(inTime("", "'filings': [{ 'regime': 'us-cfius', 'expectedOn': '2026-06-01' }]").yes()).isTrue();
    }

    @Test
    void theBusinessIsScreenedByAnEntryOrByWhatItIs() {
        assertThat(of("", "", "").isInScreenedBusiness().unknown()).isTrue();
        assertThat(of(", 'roles': ['developer']", "", "").isInScreenedBusiness().yes()).isTrue();
        assertThat(of(", 'roles': ['developer']", "", "'parties': [{ 'party': 'kite', 'screeningCategories': [] }]")
                .isInScreenedBusiness().no()).isTrue();
    }

    @Test
    void countriesOfAUnionAreThoseOfTheSeatAndTheWorkWithOneLeftOut() {
        ForeignInvestment stake = of(", 'incorporatedIn': 'DE'", "", "'parties': [{ 'party': 'kite', 'employeesIn': ['FR', 'DE', 'US'] }], "
                + "'sites': [{ 'operator': 'kite', 'country': 'ES' }]");

        assertThat(stake.placesIn("EU", "DE")).isEqualTo("Spain, France");
        assertThat(stake.isEstablishedIn("EU", "DE").yes()).isTrue();
        assertThat(stake.dealsWithScreening("EU", "DE", "eu-foreign-investment").no()).isTrue();
    }

    @Test
    void aSeatMayAmountToAStepOnceTheEntryIsKnown() {
        String seat = ", { 'id': 's', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['appoint'] }";

        assertThat(of("", seat, "").mayAmountToAStep(Fact.stated(13, List.of())).unknown()).isTrue();
        assertThat(of("", seat, "").mayAmountToAStep(Fact.stated(0, List.of())).no()).isTrue();
        assertThat(of("", "", "").mayAmountToAStep(Fact.stated(13, List.of())).no()).isTrue();
    }
}
