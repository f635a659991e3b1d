package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.junit.jupiter.api.Test;

class TerritoryTiesTest {

    private static PartyRef party(Deal deal, String id) {
        return new PartyRef(id, "deal", deal.sheet().clauses().place());
    }

    private static Deal deal(String larkMembers, String clauses, String facts) {
        return RuleSheet.of("'id': 'kite', 'name': 'Kite'", "'id': 'lark', 'name': 'Lark'" + larkMembers, clauses, facts);
    }

    private static State home(String larkMembers) {
        Deal deal = deal(larkMembers, "", "");
        return TerritoryTies.of(deal, "EU").isHome(party(deal, "lark")).state();
    }

    @Test
    void aMemberCountryAndAPartOfItAreHome() {
        assertThat(home(", 'incorporatedIn': 'DE'")).isEqualTo(State.YES);
        assertThat(home(", 'incorporatedIn': 'US', 'principalOffice': 'FR-IDF'")).isEqualTo(State.YES);
        assertThat(home(", 'incorporatedIn': 'US'")).isEqualTo(State.NO);
        assertThat(home("")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theUnionIsThatOfTheDay() {
        Deal before = RuleSheet.of("'id': 'kite', 'name': 'Kite'", "'id': 'lark', 'name': 'Lark'", "", "", LocalDate.of(2020, 1, 31));
        Deal after = RuleSheet.of("'id': 'kite', 'name': 'Kite'", "'id': 'lark', 'name': 'Lark'", "", "", LocalDate.of(2020, 2, 1));

        assertThat(TerritoryTies.of(before, "EU").touches(new Territory("GB")).state()).isEqualTo(State.YES);
        assertThat(TerritoryTies.of(after, "EU").touches(new Territory("GB")).state()).isEqualTo(State.NO);
    }

    @Test
    void customersStaffSalesAndSitesAreTiesAndOthersAreNot() {
        for (String facts : new String[] {"'parties': [{ 'party': 'lark', 'customersIn': ['world'] }]",
                "'parties': [{ 'party': 'lark', 'employeesIn': ['IE'] }]",
                "'sites': [{ 'operator': 'lark', 'country': 'FI' }]",
                "'financialYears': [{ 'party': 'lark', 'year': 2025, 'turnover': [{ 'territory': 'EU', 'amount': 'EUR 5 million' }] }]"}) {
            Deal deal = deal("", "", facts);
            assertThat(TerritoryTies.of(deal, "EU").isShown(party(deal, "lark")).state()).as(facts).isEqualTo(State.YES);
            assertThat(TerritoryTies.of(deal, "EU").isShown(party(deal, "kite")).state()).as(facts).isEqualTo(State.NO);
            assertThat(TerritoryTies.of(deal, "EU").areShown().state()).as(facts).isEqualTo(State.YES);
        }
        Deal american = deal("", "", "'parties': [{ 'party': 'lark', 'customersIn': ['US'] }]");
        assertThat(TerritoryTies.of(american, "EU").areShown().state()).isEqualTo(State.NO);
    }

    @Test
    void aLawOfTheUnionByItsNameIsATie() {
        Deal deal = deal("", "{ 'id': 'act', 'type': 'undertaking', 'bound': ['kite'], 'regimes': ['eu-gdpr'] }", "");

        assertThat(TerritoryTies.of(deal, "EU").areShown().state()).isEqualTo(State.YES);
    }
}
