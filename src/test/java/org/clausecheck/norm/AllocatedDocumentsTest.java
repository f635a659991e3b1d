package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class AllocatedDocumentsTest {

    private static AllocatedDocuments of(String clauses) {
        return AllocatedDocuments.of(DealText.of(clauses, ""), clause -> Truth.YES);
    }

    private static State owed(String clauses) {
        return of(clauses).isOwed(Deliverable.COPYRIGHT_POLICY).state();
    }

    @Test
    void onePartyOwesWhatItUndertakesHandsOverOrMustBringToClosing() {
        assertThat(owed("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'deliverables': ['copyright-policy'] }")).isEqualTo(State.YES);
        assertThat(owed("{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['models'],"
                + " 'deliverables': ['copyright-policy'] }")).isEqualTo(State.YES);
        assertThat(owed("{ 'id': 'c', 'type': 'condition', 'for': ['closing'], 'requires': { 'kind': 'document',"
                + " 'document': 'copyright-policy', 'of': ['kite'] } }")).isEqualTo(State.YES);
    }

    @Test
    void whatBindsTwoOrNobodyAllocatesNothing() {
        assertThat(owed("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite', 'lark'], 'deliverables': ['copyright-policy'] }"))
                .isEqualTo(State.NO);
        assertThat(owed("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'deliverables': ['copyright-policy'], 'binding': false }"))
                .isEqualTo(State.NO);
        assertThat(owed("")).isEqualTo(State.NO);
        assertThat(owed("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'withheld': ['deliverables'] }")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void whatNobodyOwesIsNamed() {
        assertThat(of("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'deliverables': ['copyright-policy'] }")
                .among(Deliverable.COPYRIGHT_POLICY, Deliverable.TRAINING_CONTENT_SUMMARY).lacking())
                .containsExactly("training-content-summary");
    }
}
