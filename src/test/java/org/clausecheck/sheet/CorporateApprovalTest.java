package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.Body;
import org.junit.jupiter.api.Test;

class CorporateApprovalTest {

    private static final String ROUND = "{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";

    private static Truth of(String condition, String facts) {
        Deal deal = SheetText.of("'clauses': [%s%s], 'facts': {%s}".formatted(ROUND, condition, facts));
        return CorporateApproval.byAtLeast(deal, SheetText.ALL, deal.sheet().between().entries().get(0),
                List.of(deal.sheet().clauses().entries().get(0)), Fact.stated(2, List.of()), Body.BOARD, Body.DISINTERESTED_COMMITTEE);
    }

    private static String condition(String gate, String requires) {
        return ", { 'id': 'c', 'type': 'condition', 'for': ['%s'], 'requires': { 'kind': 'approval', %s } }".formatted(gate, requires);
    }

    @Test
    void aConditionForClosingOrForTheClauseCounts() {
        assertThat(of(condition("closing", "'body': 'board'"), "").yes()).isTrue();
        assertThat(of(condition("round", "'body': 'board', 'of': ['kite']"), "").yes()).isTrue();
        assertThat(of("", "").no()).isTrue();
    }

    @Test
    void anotherOrganOrAnotherCompanyDoesNotCount() {
        assertThat(of(condition("closing", "'body': 'works-council'"), "").no()).isTrue();
        assertThat(of(condition("closing", "'body': 'board', 'of': ['lark']"), "").no()).isTrue();
    }

    @Test
    void whatIsWithheldIsOpen() {
        assertThat(of(condition("closing", "'withheld': ['body']"), "").unknown()).isTrue();
    }

    @Test
    void anApprovalOnRecordCountsFromItsDayAndForWhatItNames() {
        String approval = "'approvals': [{ 'of': 'kite', 'body': '%s', 'on': '%s', 'to': ['round']%s }]";

        assertThat(of("", approval.formatted("board", "2026-04-01", "")).yes()).isTrue();
        assertThat(of("", approval.formatted("board", "2026-06-01", "")).no()).isTrue();
        assertThat(of("", approval.formatted("disinterested-committee", "2026-04-01", ", 'members': 1")).no()).isTrue();
        assertThat(of("", approval.formatted("disinterested-committee", "2026-04-01", ", 'members': 2")).yes()).isTrue();
        assertThat(of("", approval.formatted("disinterested-committee", "2026-04-01", "")).unknown()).isTrue();
        assertThat(of("", "'approvals': [{ 'of': 'kite', 'body': 'board', 'on': '2026-04-01' }]").unknown()).isTrue();
    }
}
