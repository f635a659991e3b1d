package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class SensitiveInformationTest {

    private static final String OBSERVER = "{ 'id': 'o', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers':"
            + " ['observe'] }";
    private static final String BOOKS = "{ 'id': 'i', 'type': 'investor-right', 'kind': 'information', 'holder': 'lark',"
            + " 'company': 'kite' }";
    private static final String RIVALS = "'competition': [{ 'parties': ['kite', 'lark'], 'compete': true }]";

    private static SensitiveInformation insight(String clauses, String facts) {
        return SensitiveInformation.of(CharterText.of(clauses, facts), SheetText.ALL).get(0);
    }

    @Test
    void competitionIsAFactAndAskedOnlyWhereTheSheetPointsThere() {
        String promise = ", { 'id': 'n', 'type': 'restraint', 'kind': 'non-compete', 'bound': ['lark'], 'beneficiary': ['kite'] }";

        assertThat(insight(OBSERVER, RIVALS).isAmongCompetitors().state()).isEqualTo(State.YES);
        assertThat(insight(OBSERVER, RIVALS.replace("true", "false")).isAmongCompetitors().state()).isEqualTo(State.NO);
        assertThat(insight(OBSERVER, "").isAmongCompetitors().state()).isEqualTo(State.NO);
        assertThat(insight(OBSERVER + promise, "").isAmongCompetitors().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anObserverNeedsAWallAndRecusalAndBooksAWallOnly() {
        String wall = ", { 'id': 'w', 'type': 'undertaking', 'bound': ['lark'], 'deliverables': ['firewall'] }";

        assertThat(insight(OBSERVER + wall, RIVALS).isKeptApart().state()).isEqualTo(State.NO);
        assertThat(insight(OBSERVER + wall, RIVALS).lacks()).containsExactly("recusal");
        assertThat(insight(BOOKS + wall, RIVALS).isKeptApart().state()).isEqualTo(State.YES);
        assertThat(insight(BOOKS, RIVALS).lacks()).containsExactly("a firewall or clean team");
    }

    @Test
    void aParentIsNoRival() {
        assertThat(SensitiveInformation.of(CharterText.of(OBSERVER.replace("'holder': 'lark'", "'holder': 'nest'"), RIVALS),
                SheetText.ALL)).isEmpty();
    }
}
