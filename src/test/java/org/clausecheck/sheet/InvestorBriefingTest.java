package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class InvestorBriefingTest {

    private static InvestorBriefing briefing(String terms) {
        return InvestorBriefing.of(SheetText.of("'clauses': [{ 'id': 'a', 'type': 'disclosure', 'by': ['kite'], 'kind':"
                + " 'investor-briefing'" + terms
                + " }], 'facts': { 'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }] }"), SheetText.ALL).get(0);
    }

    @Test
    void aBriefingWithoutAudiencesIsOneOfInvestors() {
        assertThat(briefing("").isSelective().state()).isEqualTo(State.YES);
        assertThat(briefing(", 'audiences': ['analysts']").isSelective().state()).isEqualTo(State.YES);
        assertThat(briefing(", 'audiences': ['employees']").isSelective().state()).isEqualTo(State.NO);
        assertThat(briefing(", 'withheld': ['audiences']").isSelective().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void thePublicMustLearnNoLater() {
        assertThat(briefing(", 'due': '2026-06-01', 'publicAt': '2026-06-01'").isPublicToo().state()).isEqualTo(State.YES);
        assertThat(briefing(", 'due': '2026-06-01', 'publicAt': '2026-06-02'").isPublicToo().state()).isEqualTo(State.NO);
        assertThat(briefing(", 'publicAt': '2026-06-02'").isPublicToo().state()).isEqualTo(State.UNKNOWN);
        assertThat(briefing(", 'audiences': ['public', 'analysts']").isPublicToo().state()).isEqualTo(State.YES);
        assertThat(briefing("").isPublicToo().state()).isEqualTo(State.NO);
    }
}
