package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class CommercialReachTest {

    private static CommercialReach of(String members, String plans) {
        String licence = "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'] %s }"
                .formatted(members);
        return CommercialReach.of(DealText.of(licence, plans), clause -> Truth.YES).get(0);
    }

    private static String plan(String members) {
        return "'businessPlans': [{ 'party': 'lark', %s }]".formatted(members);
    }

    @Test
    void theMarketsOutsideTheTerritoryAreNamed() {
        CommercialReach reach = of(", 'territories': ['EU']", plan("'markets': ['DE', 'JP', 'US'], 'resells': false"));

        assertThat(reach.coversMarkets().no()).isTrue();
        assertThat(reach.mayBePassedOn().yes()).isTrue();
        assertThat(reach.lacking()).containsExactly("a right in Japan, the United States");
    }

    @Test
    void resaleNeedsAffiliatesAndCustomers() {
        String plan = plan("'markets': ['US'], 'resells': true");

        assertThat(of(", 'sublicensing': ['affiliates']", plan).mayBePassedOn().no()).isTrue();
        assertThat(of(", 'sublicensing': ['affiliates', 'customers']", plan).mayBePassedOn().yes()).isTrue();
        assertThat(of(", 'sublicensing': ['any']", plan).mayBePassedOn().yes()).isTrue();
    }

    @Test
    void withoutAPlanOnlyTheTextRaisesTheQuestion() {
        assertThat(of("", "").isPlanned().no()).isTrue();
        assertThat(of(", 'territories': ['US']", "").isPlanned().unknown()).isTrue();
        assertThat(of(", 'actions': ['sell']", "").isPlanned().unknown()).isTrue();
        assertThat(of(", 'territories': ['US'], 'fields': ['internal-use']", "").isPlanned().no()).isTrue();
        assertThat(of(", 'territories': ['US']", "'businessPlans': []").isPlanned().no()).isTrue();
    }

    @Test
    void aRightForTheWorldIsWideEnoughForAnyPlan() {
        CommercialReach reach = of(", 'sublicensing': ['any']", "");

        assertThat(reach.coversMarkets().yes()).isTrue();
        assertThat(reach.mayBePassedOn().yes()).isTrue();
    }

    @Test
    void whomALicenceOfPatentsLetsInSaysNothingOfResale() {
        String patents = "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['patents'], %s }";

        assertThat(CommercialReach.of(DealText.of(patents.formatted("'sublicensing': ['contractors']"), ""), clause -> Truth.YES).get(0)
                .isPlanned().no()).isTrue();
        assertThat(CommercialReach.of(DealText.of(patents.formatted("'territories': ['US']"), ""), clause -> Truth.YES).get(0)
                .isPlanned().unknown()).isTrue();
        assertThat(of(", 'sublicensing': ['contractors']", "").isPlanned().unknown()).isTrue();
    }
}
