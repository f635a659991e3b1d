package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class PublicityTest {

    private static final String LISTING = "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse', 'publicFilingOn':"
            + " '2026-04-01',"
            + " 'effectiveOn': '2026-09-15' }]";

    private static List<Publicity> all(String clauses, String facts) {
        return Publicity.of(SheetText.of("'events': [{ 'id': 'agi', 'name': 'AGI', 'kind': 'capability-milestone' }], 'clauses': ["
                + clauses
                + "], 'facts': { " + facts + " }"), SheetText.ALL);
    }

    private static Publicity announcement(String terms) {
        return all("{ 'id': 'n', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['announce']" + terms + " }", LISTING).get(0);
    }

    private static Publicity statement(String on, String kind) {
        return all("", LISTING + ", 'statements': [{ 'id': 's', 'by': ['kite'], 'on': '" + on + "', 'kind': '" + kind
                + "', 'claim': 'x' }]").get(0);
    }

    @Test
    void aDutyToAnnounceAMilestoneIsAboutProspects() {
        assertThat(announcement(", 'conditionalOn': 'agi'").concernsOffering().state()).isEqualTo(State.YES);
        assertThat(announcement("").concernsOffering().state()).as("a plain announcement").isEqualTo(State.NO);
        assertThat(announcement(", 'withheld': ['clauses']").concernsOffering().state()).isEqualTo(State.UNKNOWN);
        assertThat(announcement(", 'conditionalOn': 'agi', 'due': '2026-09-16'").concernsOffering().state()).isEqualTo(State.NO);
    }

    @Test
    void aStatementCountsBetweenFilingAndEffectiveness() {
        assertThat(statement("2026-04-01", "forecast").concernsOffering().state()).isEqualTo(State.YES);
        assertThat(statement("2026-03-31", "forecast").concernsOffering().state()).isEqualTo(State.NO);
        assertThat(statement("2026-04-01", "announcement").concernsOffering().state()).isEqualTo(State.NO);
    }

    @Test
    void anExceptionForTheOfferingClearsIt() {
        assertThat(announcement("").cleared().state()).isEqualTo(State.NO);
        assertThat(announcement(", 'carveOuts': [{ 'purpose': 'ipo' }]").cleared().state()).isEqualTo(State.YES);
        assertThat(announcement(", 'carveOuts': [{ 'text': 'as advised' }]").cleared().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void withoutAnOfferingThereIsNone() {
        assertThat(all("{ 'id': 'n', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['announce'] }", "")).isEmpty();
    }
}
