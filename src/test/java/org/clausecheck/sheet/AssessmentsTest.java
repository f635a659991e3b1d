package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private static State onRecord(String analysis) {
        Deal deal = DealText.of("{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }, { 'id': 'term', 'type': 'term' }",
                "'analyses': [" + analysis + "]");
        return Assessments.onRecord(deal, AnalysisKind.ARTICLE_101, deal.clause("deal", "lic").orElseThrow()).state();
    }

    @Test
    void oneThatIsDoneCountsForItsClauseAndItsDocument() {
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': ['lic'] }")).isEqualTo(State.YES);
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': ['deal'], 'on': '2026-05-01' }")).isEqualTo(State.YES);
    }

    @Test
    void anotherKindClauseStateOrDayDoesNot() {
        assertThat(onRecord("")).isEqualTo(State.NO);
        assertThat(onRecord("{ 'kind': 'vie', 'status': 'done', 'about': ['lic'] }")).isEqualTo(State.NO);
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': ['term'] }")).isEqualTo(State.NO);
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'planned', 'about': ['lic'] }")).isEqualTo(State.NO);
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': ['lic'], 'on': '2026-05-02' }")).isEqualTo(State.NO);
    }

    @Test
    void oneThatDoesNotSayWhatItIsAboutLeavesItOpen() {
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done' }")).isEqualTo(State.UNKNOWN);
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': [] }")).isEqualTo(State.NO);
    }

    @Test
    void aDisputedOneLeavesItOpen() {
        assertThat(onRecord("{ 'kind': 'article-101', 'status': 'done', 'about': ['lic'], 'source': { 'title': 'press', 'status': 'disputed' } }"))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void oneOfAPartyCountsWhereThePartyIsAskedAboutToo() {
        Deal deal = DealText.of("{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }",
                "'analyses': [{ 'kind': 'vie', 'status': 'done', 'about': ['kite'] }]");
        Clause licence = deal.clause("deal", "lic").orElseThrow();

        assertThat(Assessments.onRecord(deal, AnalysisKind.VIE, licence).no()).isTrue();
        assertThat(Assessments.onRecord(deal, AnalysisKind.VIE, licence, deal.sheet().between().entries().get(0)).yes()).isTrue();
        assertThat(Assessments.onRecord(deal, AnalysisKind.VIE, licence, deal.sheet().between().entries().get(1)).no()).isTrue();
    }
}
