package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Undertaking;
import org.junit.jupiter.api.Test;

class ConveyanceTest {

    private static final Fact<String> SIGNED = Fact.stated("signed-writing", List.of());
    private static final String LICENCE = "{ 'id': 'c', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'%s }";
    private static final String ASSIGNMENT = "{ 'id': 'c', 'type': 'ownership', 'assignor': 'kite', 'owners': ['lark'] }";

    private static Conveyance of(Deal deal) {
        return Conveyance.of(deal.clause("deal", "c").orElseThrow()).get(0);
    }

    private static State transfers(String clause) {
        return of(DealText.of(clause, "")).transfers().state();
    }

    @Test
    void anExclusiveLicenceAndAnAssignmentHandOver() {
        assertThat(transfers(LICENCE.formatted(", 'exclusivity': 'exclusive'"))).isEqualTo(State.YES);
        assertThat(transfers(ASSIGNMENT)).isEqualTo(State.YES);
    }

    @Test
    void otherLicencesAndOwnershipWithoutAssignorDoNot() {
        assertThat(transfers(LICENCE.formatted(""))).isEqualTo(State.NO);
        assertThat(transfers(LICENCE.formatted(", 'exclusivity': 'sole'"))).isEqualTo(State.NO);
        assertThat(transfers("{ 'id': 'c', 'type': 'ownership', 'owners': ['lark'] }")).isEqualTo(State.NO);
    }

    @Test
    void whatIsWithheldIsOpen() {
        assertThat(transfers(LICENCE.formatted(", 'withheld': ['exclusivity']"))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aClauseOfAnotherTypeConveysNothing() {
        Deal deal = DealText.of("{ 'id': 'c', 'type': 'access', 'provider': 'kite', 'recipient': 'lark' }", "");

        assertThat(Conveyance.of(deal.clause("deal", "c").orElseThrow())).isEmpty();
    }

    @Test
    void aBindingPaperIsTheWritingUnlessTheClauseNamesAnotherForm() {
        Deal silent = DealText.of(ASSIGNMENT, "");
        Deal oral = DealText.of(ASSIGNMENT.replace(" }", ", 'form': 'oral' }"), "");
        Deal loose = DealText.of(ASSIGNMENT.replace(" }", ", 'binding': false }"), "");

        assertThat(of(silent).made(silent, SIGNED).state()).isEqualTo(State.YES);
        assertThat(of(oral).made(oral, SIGNED).state()).isEqualTo(State.NO);
        assertThat(of(loose).made(loose, SIGNED).state()).isEqualTo(State.NO);
    }

    @Test
    void theGrantorsPromiseOfTheFormCounts() {
        assertThat(promised("'bound': ['kite'], 'deliverables': ['form-of-assignment']")).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite'], 'deliverables': ['form-of-assignment'], 'clauses': ['c']")).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite'], 'deliverables': ['form-of-assignment'], 'clauses': ['u']")).isEqualTo(State.NO);
        assertThat(promised("'bound': ['lark'], 'deliverables': ['form-of-assignment']")).isEqualTo(State.NO);
        assertThat(promised("'bound': ['kite'], 'deliverables': ['form-of-assignment'], 'binding': false")).isEqualTo(State.NO);
        assertThat(promised("'bound': ['kite'], 'withheld': ['deliverables']")).isEqualTo(State.UNKNOWN);
    }

    private static State promised(String undertaking) {
        Deal deal = DealText.of(ASSIGNMENT + ", { 'id': 'u', 'type': 'undertaking', " + undertaking + " }", "");
        return of(deal).promisedBy((Undertaking) deal.clause("deal", "u").orElseThrow(), deal).state();
    }

    @Test
    void aConditionOfTheDealOrOfTheClauseCounts() {
        assertThat(awaited("'closing'", "form-of-assignment")).isEqualTo(State.YES);
        assertThat(awaited("'c'", "form-of-assignment")).isEqualTo(State.YES);
        assertThat(awaited("'other'", "form-of-assignment")).isEqualTo(State.NO);
        assertThat(awaited("'closing'", "valuation")).isEqualTo(State.NO);
    }

    private static State awaited(String gate, String document) {
        Deal deal = DealText.of(ASSIGNMENT + ", { 'id': 'other', 'type': 'term' }, { 'id': 'w', 'type': 'condition', 'for': [" + gate
                + "], 'requires': { 'kind': 'document', 'document': '" + document + "' } }", "");
        return of(deal).awaitedBy((Condition) deal.clause("deal", "w").orElseThrow(), deal).state();
    }

    @Test
    void aGrantWithoutAssetsIsOfEverything() {
        assertThat(of(DealText.of(ASSIGNMENT, "")).subject()).isEqualTo("everything");
    }
}
