package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class AccessRightsTest {

    private static AccessRights rights(String... clauses) {
        Deal deal = DealText.of(String.join(", ", clauses), "");
        return AccessRights.of(deal, clause -> Truth.YES);
    }

    private static String licence(String id, String members) {
        return "{ 'id': '%s', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', %s }".formatted(id, members);
    }

    private static Truth covers(String wide, String narrow) {
        AccessRights rights = rights(licence("wide", wide), licence("narrow", narrow));
        List<AccessRight> both = rights.all();
        return Truth.all(AccessRights.assetsOf(both.get(1)).stream().map(asset -> rights.covers(both.get(0), both.get(1), asset)).toList());
    }

    @Test
    void aBroaderClassCoversANarrowerOneAndNotTheOtherWayRound() {
        assertThat(covers("'assets': ['technology']", "'assets': ['weights', 'models']").yes()).isTrue();
        assertThat(covers("'assets': ['weights']", "'assets': ['technology']").no()).isTrue();
    }

    @Test
    void anExcludedClassIsNotCovered() {
        assertThat(covers("'assets': ['technology'], 'excludedAssets': ['weights']", "'assets': ['weights']").no()).isTrue();
    }

    @Test
    void aRightThatNamesNothingMayCover() {
        assertThat(covers("'fields': ['research']", "'assets': ['weights'], 'fields': ['research']").unknown()).isTrue();
    }

    @Test
    void oneCountryDoesNotCoverTheWorldNorResearchAllUses() {
        assertThat(covers("'assets': ['models'], 'territories': ['US']", "'assets': ['models']").no()).isTrue();
        assertThat(covers("'assets': ['models'], 'territories': ['EU']", "'assets': ['models'], 'territories': ['DE']").yes()).isTrue();
        assertThat(covers("'assets': ['models'], 'fields': ['research']", "'assets': ['models'], 'fields': ['training']").yes()).isTrue();
        assertThat(covers("'assets': ['models'], 'actions': ['use']", "'assets': ['models']").no()).isTrue();
    }

    @Test
    void acquiredTechnologyIsNotWhatTheProviderMakes() {
        assertThat(covers("'assets': ['models'], 'origins': ['after-acquired']", "'assets': ['models'], 'origins': ['foreground']").no())
                .isTrue();
    }

    @Test
    void onlyAnExceptionForAWholeTerritoryTakesItAway() {
        AccessRights rights = rights(licence("a", "'carveOuts': [{ 'territories': ['JP'] }]"),
                licence("b", "'carveOuts': [{ 'territories': ['JP'], 'fields': ['government'] }]"));

        assertThat(rights.holdsIn(rights.all().get(0), "JP").no()).isTrue();
        assertThat(rights.holdsIn(rights.all().get(0), "US").yes()).isTrue();
        assertThat(rights.holdsEverywhere(rights.all().get(0)).no()).isTrue();
        assertThat(rights.holdsEverywhere(rights.all().get(1)).yes()).isTrue();
    }

    @Test
    void aRightThatNamesNothingReachesEverything() {
        AccessRights rights = rights(licence("a", "'fields': ['research']"), licence("b", "'assets': ['hardware']"));

        assertThat(rights.reaches(rights.all().get(0), "models").yes()).isTrue();
        assertThat(rights.reaches(rights.all().get(1), "models").no()).isTrue();
    }

    @Test
    void rightsOfOtherPartiesAreNotBesides() {
        AccessRights rights = rights(licence("a", "'assets': ['models']"),
                "{ 'id': 'm', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss', 'assets': ['models'] }");

        assertThat(rights.of(rights.all().get(0))).hasSize(1);
        assertThat(rights.some(rights.all().get(0), right -> Truth.of(right.clause().id().equals("m"))).no()).isTrue();
    }

    @Test
    void whatDoesNotStandGivesNoRight() {
        Deal deal = DealText.of(licence("a", "'assets': ['models']"), "");

        assertThat(AccessRights.of(deal, clause -> Truth.NO).all()).isEmpty();
        assertThat(AccessRights.assetsOf(AccessRights.of(deal, clause -> Truth.YES).all().get(0))).containsExactly(Optional.of("models"));
    }
}
