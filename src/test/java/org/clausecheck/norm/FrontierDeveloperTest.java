package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Money;
import org.junit.jupiter.api.Test;

class FrontierDeveloperTest {

    private static final Fact<BigDecimal> LINE = Fact.stated(new BigDecimal("1E+26"), List.of());
    private static final Fact<Money> REVENUE = Fact.stated(new Money(Currency.getInstance("USD"), new BigDecimal("500000000")), List.of());
    private static final String FRONTIER =
            "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['frontier-models'] }";

    private static List<FrontierDeveloper> all(String kite, String clauses, String facts) {
        Deal deal = RuleSheet.of("'id': 'kite', 'name': 'Kite', 'roles': ['developer']" + kite, "'id': 'lark', 'name': 'Lark'", clauses,
                facts);
        return FrontierDeveloper.of(deal, clause -> Truth.YES);
    }

    private static FrontierDeveloper one(String kite, String clauses, String facts) {
        List<FrontierDeveloper> found = all(kite, clauses, facts);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String model(String members) {
        return "'models': [{ 'id': 'm1', 'name': 'M1', 'provider': 'kite'" + members + " }]";
    }

    @Test
    void aClauseOnModelsInGeneralMakesNobodyADeveloperOfFrontierModels() {
        assertThat(all("", FRONTIER.replace("frontier-models", "models"), "")).isEmpty();
        assertThat(one("", FRONTIER, "").company().id()).isEqualTo("kite");
    }

    @Test
    void aFigureDecidesAndAClauseWithoutOneLeavesItOpen() {
        assertThat(one("", FRONTIER, "").trains(LINE).state()).isEqualTo(State.UNKNOWN);
        assertThat(one("", FRONTIER, "").isFrontier(LINE).state()).isEqualTo(State.YES);
        assertThat(one("", "", model(", 'trainingOperations': 1e26")).trains(LINE).state()).isEqualTo(State.NO);
        assertThat(one("", "", model(", 'trainingOperations': 1.1e26")).trains(LINE).state()).isEqualTo(State.YES);
        assertThat(one("", "", model(", 'generalPurpose': true")).trains(LINE).state()).isEqualTo(State.UNKNOWN);
        assertThat(one("", "", model("")).trains(LINE).state()).isEqualTo(State.NO);
    }

    @Test
    void revenueIsThatOfTheGroupInTheLastYear() {
        String parent = ", 'parent': 'nest'";
        String years = FRONTIER;

        assertThat(one("", years, "'financialYears': [{ 'party': 'kite', 'year': 2025, 'groupRevenue': 'USD 500 million' }]")
                .earnsMoreThan(REVENUE).state()).isEqualTo(State.NO);
        assertThat(one("", years, "'financialYears': [{ 'party': 'kite', 'year': 2025, 'revenue': 'USD 501 million' }]")
                .earnsMoreThan(REVENUE).state()).isEqualTo(State.YES);
        assertThat(one("", years, "'financialYears': [{ 'party': 'kite', 'year': 2025, 'revenue': 'USD 1 million' }]")
                .earnsMoreThan(REVENUE).state()).isEqualTo(State.UNKNOWN);
        assertThat(one(parent, years, "'financialYears': [{ 'party': 'nest', 'year': 2025, 'revenue': 'USD 9 billion' }]")
                .earnsMoreThan(REVENUE).state()).isEqualTo(State.YES);
    }

    @Test
    void oneBodyNeedsPowerAndIndependence() {
        String safety = ", { 'id': 's%s', 'type': 'safety', 'company': 'kite', 'powers': ['%s'], 'independent': %s }";
        FrontierDeveloper both = one("", FRONTIER + safety.formatted("1", "halt-release", "true"), "");
        FrontierDeveloper split = one("", FRONTIER + safety.formatted("1", "halt-release", "false")
                + safety.formatted("2", "advise", "true"), "");

        assertThat(both.isIndependent().state()).isEqualTo(State.YES);
        assertThat(split.hasBody().state()).isEqualTo(State.YES);
        assertThat(split.hasPower().state()).isEqualTo(State.YES);
        assertThat(split.isIndependent().state()).isEqualTo(State.NO);
        assertThat(one("", FRONTIER, "").hasBody().state()).isEqualTo(State.NO);
    }

    @Test
    void aModelWithoutAProviderIsThatOfTheOnlyDeveloperAndStaysUnconfirmed() {
        String body = "{ 'id': 's', 'type': 'safety', 'company': 'kite', 'powers': ['halt-release'], 'independent': true }";
        FrontierDeveloper taken = one("", body,
                "'models': [{ 'id': 'm1', 'name': 'M1', 'trainingOperations': 2e26 }]");

        assertThat(taken.company().id()).isEqualTo("kite");
        assertThat(taken.addressee().isStated()).isFalse();
        assertThat(taken.isIndependent().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aTieIsItsOwnOrThatOfThePartner() {
        String american = ", 'incorporatedIn': 'US-CA'";
        String french = ", 'incorporatedIn': 'FR'";
        String partner = "'parties': [{ 'party': 'lark', 'customersIn': ['US'] }]";

        assertThat(one(american, FRONTIER, "").isTiedTo("US").state()).isEqualTo(State.YES);
        assertThat(one("", FRONTIER, "").isTiedTo("US").state()).isEqualTo(State.NO);
        assertThat(one("", FRONTIER, partner).isTiedTo("US").state()).isEqualTo(State.YES);
        assertThat(one(french, FRONTIER, partner).isTiedTo("US").state()).isEqualTo(State.UNKNOWN);
    }
}
