package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.sheet.clause.FirstRight;
import org.junit.jupiter.api.Test;

class SupportTestTest {

    private static final String EVENTS = """
            'events': [{ 'id': 'cannot', 'name': 'Cannot', 'kind': 'inability', 'party': 'lark', 'definition': 'not within 60 days' },
                       { 'id': 'declines', 'name': 'Declines', 'kind': 'choice', 'party': 'lark' }],
            'definitions': [{ 'id': 'support', 'term': 'support', 'kind': 'test', 'meaning': 'serves it' },
                            { 'id': 'vague', 'term': 'vague', 'kind': 'test', 'meaning': 'as Lark sees fit', 'objective': false }],""";

    private static SupportTest of(String members) {
        Deal deal = SheetText.of(EVENTS
                + "'clauses': [{ 'id': 'f', 'type': 'first-right', 'kind': 'availability', 'holder': 'lark', 'bound': 'kite'%s }]"
                .formatted(members));
        return SupportTest.of(deal, (FirstRight) deal.sheet().clauses().entries().get(0));
    }

    @Test
    void aDefinedTestAndATimeToAnswerAreEnough() {
        assertThat(of(", 'exceptionTest': 'support', 'responsePeriod': '30 days'").complete().yes()).isTrue();
    }

    @Test
    void aTestThatOnlyThePartyCanApplyIsNone() {
        assertThat(of(", 'exceptionTest': 'vague', 'responsePeriod': '30 days'").lacking())
                .containsExactly("a test of when the holder cannot or will not support it");
    }

    @Test
    void anExceptionThatHangsOnOneOfTwoEventsIsATest() {
        assertThat(of(", 'responsePeriod': '30 days', 'carveOuts': [{ 'when': { 'anyOf': ['cannot', 'declines'] } }]").complete().yes())
                .isTrue();
    }

    @Test
    void anExceptionThatAsksForBothAtOnceIsReported() {
        SupportTest test = of(", 'responsePeriod': '30 days', 'carveOuts': [{ 'when': { 'allOf': ['cannot', 'declines'] } }]");

        assertThat(test.defined().yes()).isTrue();
        assertThat(test.coherent().no()).isTrue();
    }

    @Test
    void withheldExceptionsAreOpen() {
        assertThat(of(", 'responsePeriod': '30 days', 'withheld': ['carveOuts']").complete().unknown()).isTrue();
    }
}
