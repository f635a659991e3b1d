package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Money;
import org.junit.jupiter.api.Test;

class OutboundInvestmentTest {

    private static final String ROUND = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";
    private static final Fact<BigDecimal> LINE = Fact.stated(new BigDecimal("1e23"), List.of());

    private static OutboundInvestment of(String kite, String lark, String facts) {
        return OutboundInvestment.of(HomeText.of(kite, lark, ROUND, facts), HomeText.ALL).get(0);
    }

    private static OutboundInvestment models(String models) {
        return of(", 'incorporatedIn': 'CN'", "", "'models': [%s]".formatted(models));
    }

    private static Items<String> texts(String... texts) {
        Deal deal = HomeText.of("", "", "", "");
        return Items.stated(List.of(texts), deal.sheet().margin().place());
    }

    private static boolean isOfConcern(OutboundInvestment investment) {
        return investment.isWithPersonOf(texts("CN"), Fact.stated(BigDecimal.valueOf(50), List.of()),
                Fact.stated(Money.usd(BigDecimal.valueOf(50_000)), List.of())).yes();
    }

    @Test
    void anInvestorIsFromACountryByHomeParentOrRecord() {
        assertThat(of("", ", 'incorporatedIn': 'US-DE'", "").isInvestorFrom("US").yes()).isTrue();
        assertThat(of("", ", 'incorporatedIn': 'JP'", "").isInvestorFrom("US").no()).isTrue();
        assertThat(of("", "", "'parties': [{ 'party': 'lark', 'usPerson': true }]").isInvestorFrom("US").yes()).isTrue();
        assertThat(of("", "", "").isInvestorFrom("US").no()).isTrue();
    }

    @Test
    void theOtherSideIsOfConcernByHomeOrRecord() {
        assertThat(isOfConcern(of(", 'incorporatedIn': 'CN'", "", ""))).isTrue();
        assertThat(isOfConcern(of("", "", "'parties': [{ 'party': 'kite', 'designations': ['us-covered-foreign-person'] }]"))).isTrue();
        assertThat(isOfConcern(of(", 'incorporatedIn': 'FR'", "", ""))).isFalse();
    }

    @Test
    void mostOfTheRevenueFromThereLeavesItOpen() {
        String year = "'financialYears': [{ 'party': 'kite', 'year': 2025, 'revenue': 'USD 10 million', "
                + "'turnover': [{ 'territory': 'CN', 'amount': 'USD %s million' }] }]";
        Fact<BigDecimal> half = Fact.stated(BigDecimal.valueOf(50), List.of());
        Fact<Money> floor = Fact.stated(Money.usd(BigDecimal.valueOf(50_000)), List.of());

        assertThat(of(", 'incorporatedIn': 'SG'", "", year.formatted("6")).isWithPersonOf(texts("CN"), half, floor).unknown()).isTrue();
        assertThat(of(", 'incorporatedIn': 'SG'", "", year.formatted("5")).isWithPersonOf(texts("CN"), half, floor).no()).isTrue();
    }

    @Test
    void modelsOfTheOtherSideCountAndUnknownOnesLeaveItOpen() {
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'kite', 'trainingOperations': 2e23 }").trainsAbove(LINE).yes()).isTrue();
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'kite', 'trainingOperations': 1e23 }").trainsAbove(LINE).no()).isTrue();
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'lark', 'trainingOperations': 2e23 }").trainsAbove(LINE).unknown())
                .isTrue();
        assertThat(models("").trainsAbove(LINE).no()).isTrue();
        assertThat(of("", "", "").trainsAbove(LINE).unknown()).isTrue();
    }

    @Test
    void biologicalDataAndEndUsesAreRead() {
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'kite', 'trainingOperations': 2e23, 'biologicalSequenceData': true }")
                .trainsOnBiologicalDataAbove(LINE).yes()).isTrue();
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'kite', 'trainingOperations': 2e23 }").trainsOnBiologicalDataAbove(LINE)
                .unknown()).isTrue();
        assertThat(models("{ 'id': 'm', 'name': 'M', 'provider': 'kite', 'endUses': ['Mass Surveillance'] }")
                .isMeantFor(texts("surveillance")).yes()).isTrue();
    }

    @Test
    void everyMemberOfAVentureInvestsWithTheOthers() {
        Deal deal = HomeText.of("", "", "{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'moss', 'members': [{ 'party': 'kite' }, "
                + "{ 'party': 'lark' }] }", "");

        assertThat(OutboundInvestment.of(deal, HomeText.ALL)).extracting(OutboundInvestment::targetNames)
                .containsExactly(List.of("Moss", "Lark"), List.of("Moss", "Kite"));
    }
}
