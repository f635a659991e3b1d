package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Control that a governance clause keeps, beside powers over the board that a clause gives to another. */
class BoardControlTest {

    private static Pattern beside(String right) {
        return Pattern.of("{ 'id': 'mission', 'type': 'governance', 'company': 'kite', 'controlledBy': 'moss' },"
                + "{ 'id': 'seats', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', " + right + " }");
    }

    @Test
    void halfOfTheBoardForAnotherContradictsControl() {
        assertThat(beside("'powers': ['appoint'], 'share': 'half'").found()).containsExactly("BOARD_POWERS C23 conflict: mission, seats");
        assertThat(beside("'powers': ['remove'], 'sharePercent': 60").found()).containsExactly("BOARD_POWERS C23 conflict: mission, seats");
        assertThat(beside("'powers': ['veto-appointment']").found()).containsExactly("BOARD_POWERS C23 conflict: mission, seats");
    }

    @Test
    void aMinorityAndAnObserverDoNot() {
        assertThat(beside("'powers': ['appoint'], 'share': 'minority'").found()).isEmpty();
        assertThat(beside("'powers': ['observe'], 'observers': 1").found()).isEmpty();
    }

    @Test
    void anExceptionOrAnOrderOfPrecedenceSettlesIt() {
        assertThat(beside("'powers': ['appoint'], 'share': 'majority'").patch("mission",
                "{ 'carveOuts': [{ 'clauses': ['seats'] }] }").found())
                .isEmpty();
        assertThat(beside("'powers': ['appoint'], 'share': 'majority', 'subjectTo': ['mission']").found()).isEmpty();
        assertThat(beside("'powers': ['appoint'], 'share': 'majority'").patch("seats", "{ 'holder': 'moss' }").found()).isEmpty();
    }

    @Test
    void seatsBesideKeptControlNeedTheSizeOfTheBoardUnlessItIsOne() {
        assertThat(beside("'powers': ['appoint'], 'seats': 2").found()).containsExactly("BOARD_POWERS C23 undecided: mission, seats");
        assertThat(beside("'powers': ['appoint'], 'seats': 1").found()).isEmpty();
        assertThat(beside("'powers': ['appoint'], 'share': 'minority'").found()).isEmpty();
    }
}
