package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Licence;
import org.junit.jupiter.api.Test;

class DependenceTest {

    private static State isCritical(String facts) {
        Deal deal = DealText.of("{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models', 'software'] }",
                facts);
        return Dependence.isCritical(deal, (Licence) deal.clause("deal", "lic").orElseThrow()).state();
    }

    private static String needs(String party, String need, String level) {
        return "'dependencies': [{ 'party': '" + party + "', 'needs': ['" + need + "'], 'level': '" + level + "' }]";
    }

    @Test
    void theClauseItsDocumentTheLicensorOrALicensedAssetMayBeNeeded() {
        assertThat(isCritical(needs("lark", "lic", "critical"))).isEqualTo(State.YES);
        assertThat(isCritical(needs("lark", "deal", "critical"))).isEqualTo(State.YES);
        assertThat(isCritical(needs("lark", "kite", "critical"))).isEqualTo(State.YES);
        assertThat(isCritical(needs("lark", "frontier-models", "critical"))).isEqualTo(State.YES);
    }

    @Test
    void silenceIsOpenAndAnEmptyListIsNone() {
        assertThat(isCritical("")).isEqualTo(State.UNKNOWN);
        assertThat(isCritical(needs("moss", "lic", "critical"))).isEqualTo(State.UNKNOWN);
        assertThat(isCritical(needs("lark", "energy", "critical"))).isEqualTo(State.UNKNOWN);
        assertThat(isCritical("'dependencies': []")).isEqualTo(State.NO);
    }

    @Test
    void aLowerLevelOfTheWholeIsNoAndOfAPartIsOpen() {
        assertThat(isCritical(needs("lark", "lic", "important"))).isEqualTo(State.NO);
        assertThat(isCritical(needs("lark", "technology", "minor"))).isEqualTo(State.NO);
        assertThat(isCritical(needs("lark", "software", "minor"))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void twoLevelsOfOneNeedCancelEachOther() {
        assertThat(isCritical("'dependencies': [{ 'party': 'lark', 'needs': ['lic'], 'level': 'critical' },"
                + " { 'party': 'lark', 'needs': ['lic'], 'level': 'minor' }]")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void silenceIsNoQuestionWhereNothingOfItGoesIntoProducts() {
        assertThat(silent("'assets': ['models'], 'fields': ['internal-use', 'research']")).isEqualTo(State.NO);
        assertThat(silent("'assets': ['models'], 'origins': ['improvement']")).isEqualTo(State.NO);
        assertThat(silent("'assets': ['trademarks', 'documentation']")).isEqualTo(State.NO);
        assertThat(silent("'assets': ['trademarks', 'software']")).isEqualTo(State.UNKNOWN);
        assertThat(silent("'fields': ['internal-use', 'commercial']")).isEqualTo(State.UNKNOWN);
        assertThat(silent("'withheld': ['fields', 'origins', 'assets']")).isEqualTo(State.UNKNOWN);
    }

    private static State silent(String members) {
        Deal deal = DealText.of("{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', " + members + " }", "");
        return Dependence.isCritical(deal, (Licence) deal.clause("deal", "lic").orElseThrow()).state();
    }
}
