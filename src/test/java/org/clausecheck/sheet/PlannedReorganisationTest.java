package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.clause.Licence;
import org.junit.jupiter.api.Test;

class PlannedReorganisationTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'%s }";

    private static List<PlannedReorganisation> plans(String facts, LocalDate asOf) {
        Deal deal = DealText.of(LICENCE.formatted(""), facts, asOf);
        return PlannedReorganisation.of(deal, ((Licence) deal.clause("deal", "lic").orElseThrow()).licensee());
    }

    private static List<PlannedReorganisation> plans(String facts) {
        return plans(facts, LocalDate.of(2026, 5, 1));
    }

    private static String reorganisation(String rest) {
        return "'reorganisations': [{ 'party': 'lark', 'kind': 'merger'" + rest + " }]";
    }

    @Test
    void whatIsExpectedLaterIsPlanned() {
        PlannedReorganisation plan = plans(reorganisation(", 'expectedOn': '2026-11-01'")).get(0);

        assertThat(plan.planned().state()).isEqualTo(State.YES);
        assertThat(plan.name()).isEqualTo(ReorganisationKind.MERGER);
    }

    @Test
    void whatIsDoneIsNoPlan() {
        String done = reorganisation(", 'completedOn': '2026-06-30'");

        assertThat(plans(done)).hasSize(1);
        assertThat(plans(done, LocalDate.of(2026, 6, 30))).isEmpty();
    }

    @Test
    void withoutADayOrAfterItWhetherItIsDoneIsOpen() {
        assertThat(plans(reorganisation("")).get(0).planned().state()).isEqualTo(State.UNKNOWN);
        assertThat(plans(reorganisation(", 'expectedOn': '2026-01-01'")).get(0).planned().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aDisputedPlanIsOpen() {
        String disputed = reorganisation(", 'expectedOn': '2026-11-01', 'source': { 'title': 'press', 'status': 'disputed' }");

        assertThat(plans(disputed).get(0).planned().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aPlannedListingAsksForTheReorganisationBeforeIt() {
        String listing = "'listings': [{ 'issuer': 'lark', 'planned': true }]";

        assertThat(plans(listing).get(0).planned().state()).isEqualTo(State.UNKNOWN);
        assertThat(plans(listing).get(0).name()).isEqualTo("a listing");
        assertThat(plans(listing + ", 'reorganisations': []")).isEmpty();
        assertThat(plans("'listings': [{ 'issuer': 'lark', 'planned': false }]")).isEmpty();
        assertThat(plans("")).isEmpty();
    }

    @Test
    void affiliatesAreReachedInsideTheGroupOnly() {
        assertThat(reaches("merger", "affiliates")).isEqualTo(State.NO);
        assertThat(reaches("holding-company", "affiliates")).isEqualTo(State.YES);
        assertThat(reaches("merger", "acquirer")).isEqualTo(State.YES);
        assertThat(reaches("holding-company", "acquirer")).isEqualTo(State.NO);
        assertThat(reaches("merger", "successors")).isEqualTo(State.YES);
        assertThat(reaches("spin-off", "any")).isEqualTo(State.YES);
        assertThat(reaches("merger", "lenders")).isEqualTo(State.NO);
    }

    private static State reaches(String kind, String assignee) {
        Deal deal = DealText.of(LICENCE.formatted(", 'assignable': ['" + assignee + "']"),
                "'reorganisations': [{ 'party': 'lark', 'kind': '" + kind + "' }]");
        Licence licence = (Licence) deal.clause("deal", "lic").orElseThrow();
        return PlannedReorganisation.of(deal, licence.licensee()).get(0).reaches(licence.assignable()).state();
    }

    @Test
    void aCarveOutForAListingHelpsInTheReorganisationBeforeItOnly() {
        assertThat(permitted("ipo-reorganisation", "ipo")).isEqualTo(State.YES);
        assertThat(permitted("merger", "ipo")).isEqualTo(State.NO);
        assertThat(permitted("merger", "reorganisation")).isEqualTo(State.YES);
    }

    private static State permitted(String kind, String purpose) {
        Deal deal = DealText.of(LICENCE.formatted("")
                + ", { 'id': 'a', 'type': 'assignment', 'bound': ['lark'], 'carveOuts': [{ 'purpose': '"
                + purpose + "' }] }", "'reorganisations': [{ 'party': 'lark', 'kind': '" + kind + "' }]");
        return PlannedReorganisation.of(deal, ((Licence) deal.clause("deal", "lic").orElseThrow()).licensee()).get(0)
                .permittedBy((Assignment) deal.clause("deal", "a").orElseThrow()).state();
    }
}
