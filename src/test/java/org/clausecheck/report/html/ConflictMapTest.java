package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Every conflict between two clauses is an arc, and only what is certain is drawn as certain. */
class ConflictMapTest {

    private static final String CAPACITY = "{ 'id': 'capacity', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute'],"
            + " 'amount': 'USD 2 billion', 'starts': '2027-01-01', 'ends': '2030-12-31' }";

    private static String moss(String more) {
        return "'agreements': [{ 'id': 'moss-2025', 'title': 'Moss agreement', 'stage': 'in-force', 'between': ['kite', 'moss'], 'clauses': [{ 'id': 'only-moss',"
                + " 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite', 'actions': ['procure'], 'assets': ['compute']" + more
                        + " }] }]";
    }

    @Test
    void twoClausesThatCannotBothBeKeptAreJoinedAndTheTableSaysWhere() {
        ConflictView drawn = Pages.of("'clauses': [" + CAPACITY + "], " + moss(", 'ends': '2028-12-31'")).view().conflicts();

        assertThat(drawn.nodes()).extracting(ConflictView.Node::label).containsExactly("capacity", "moss-2025/only-moss");
        assertThat(drawn.edges()).extracting(ConflictView.Edge::rule, ConflictView.Edge::kind, edge -> edge.one().text(),
                edge -> edge.other().text(), ConflictView.Edge::where)
                .contains(tuple("XC-002", "conflict", "moss-2025/only-moss", "capacity",
                        "They meet where Kite AI would procure compute from 2027-01-01 on."));
        assertThat(drawn.edges()).filteredOn(edge -> edge.rule().equals("XC-002")).allMatch(edge -> edge.path().startsWith("M400 "));
    }

    @Test
    void aConflictThatIsNotCertainIsDrawnAsPossible() {
        ConflictView drawn = Pages.of("'clauses': [" + CAPACITY
                + "], 'events': [{ 'id': 'ipo', 'name': 'IPO', 'kind': 'ipo', 'party': 'kite' }], "
                + moss(", 'ends': { 'event': 'ipo' }")).view().conflicts();

        assertThat(drawn.edges()).filteredOn(edge -> edge.rule().equals("XC-002")).extracting(ConflictView.Edge::kind,
                ConflictView.Edge::words)
                .containsExactly(tuple("possible", "may conflict"));
    }

    @Test
    void anExceptionLeavesNothingToDraw() {
        ConflictView drawn = Pages.of("'clauses': [" + CAPACITY + "], "
                + moss(", 'ends': '2028-12-31', 'carveOuts': [{ 'counterparties': ['lark'] }]")).view().conflicts();

        assertThat(drawn.edges()).extracting(ConflictView.Edge::rule).doesNotContain("XC-002");
    }

    @Test
    void everyEdgeLeadsToItsFinding() {
        Pages page = Pages.of("'clauses': [" + CAPACITY + "], " + moss(""));

        assertThat(page.markup().ids()).containsAll(page.view().conflicts().edges().stream().map(edge -> edge.finding().id()).toList());
    }
}
