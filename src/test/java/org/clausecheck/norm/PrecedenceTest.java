package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Express words on which of two clauses wins. */
class PrecedenceTest {

    private static final String CLASH = "GENERAL C1 conflict: lark-2024/only, sale";

    private static Pattern deal() {
        return Pattern.of("{ 'in': 'lark-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite',"
                + " 'actions': ['sell'],"
                + " 'assets': ['devices'] }, { 'id': 'sale', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['moss'],"
                        + " 'actions': ['sell'], 'assets': ['devices'] }");
    }

    @Test
    void withoutWordsNothingWins() {
        assertThat(deal().found()).containsExactly(CLASH);
    }

    @Test
    void theWordsOfEitherClauseSettleIt() {
        assertThat(deal().patch("sale", "{ 'prevailsOver': ['lark-2024/only'] }").found()).isEmpty();
        assertThat(deal().patch("sale", "{ 'prevailsOver': ['lark-2024'] }").found()).isEmpty();
        assertThat(deal().patch("only", "{ 'subjectTo': ['deal/sale'] }").found()).isEmpty();
    }

    @Test
    void theWordsOfTheDocumentsSettleIt() {
        assertThat(deal().sheet("{ 'prevailsOver': ['lark-2024'] }").found()).isEmpty();
        assertThat(deal().sheet("{ 'prevailsOver': ['lark-2024/only'] }").found()).isEmpty();
        assertThat(deal().with("{ 'id': 'law', 'type': 'governing-law', 'law': 'US-DE', 'precedence': ['deal', 'lark-2024'] }")
                .found()).isEmpty();
    }

    @Test
    void whoWouldLoseMustHaveSigned() {
        assertThat(deal().with("{ 'id': 'law', 'type': 'governing-law', 'law': 'US-DE', 'precedence': ['lark-2024', 'deal'] }").found())
                .containsExactly(CLASH);
        assertThat(deal().agreement("lark-2024", "{ 'prevailsOver': ['deal'] }").found()).containsExactly(CLASH);
    }

    @Test
    void theWordsOfTheClausesGoBeforeThoseOfTheDocuments() {
        Pattern pattern = deal().sheet("{ 'prevailsOver': ['lark-2024'], 'between': ['kite', 'lark', 'moss'] }")
                .patch("sale", "{ 'subjectTo': ['lark-2024/only'] }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void wordsThatContradictEachOtherSettleNothing() {
        Pattern pattern = deal().sheet("{ 'between': ['kite', 'lark', 'moss'] }")
                .patch("sale", "{ 'subjectTo': ['lark-2024/only'], 'prevailsOver': ['lark-2024/only'] }");

        assertThat(pattern.found()).containsExactly(CLASH);
    }
}
