package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class TermUseTest {

    private static final String TWO_TESTS = """
            'events': [{ 'id': 'agi', 'name': 'AGI', 'kind': 'capability-milestone', 'definition': 'as verified' }],
            'clauses': [{ 'id': 'new', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'ends': { 'event': 'agi' } }],
            'agreements': [{ 'id': 'old', 'title': 'Old', 'stage': 'in-force', 'between': ['kite', 'lark'],
              'events': [{ 'id': 'agi-2023', 'name': 'agi', 'kind': 'capability-milestone', 'definition': 'as declared' }],
              'clauses': [{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',
                            'ends': { 'event': 'agi-2023' } }] }]""";

    @Test
    void aTermWithoutATestIsNamedWithItsUsers() {
        List<TermUse> uses = TermUse.of(SheetText.of("""
                'definitions': [{ 'id': 'fit', 'term': 'fit for purpose', 'kind': 'test' },
                                { 'id': 'spare', 'term': 'spare', 'kind': 'test' }],
                'clauses': [{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'uses': ['fit'] },
                            { 'id': 'b', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'uses': ['fit'] }]"""), SheetText.ALL);

        assertThat(uses).singleElement().satisfies(use -> {
            assertThat(use.term()).isEqualTo("fit for purpose");
            assertThat(use.users()).hasSize(2);
            assertThat(use.clear().no()).isTrue();
        });
    }

    @Test
    void twoTestsClashWhileClausesOfBothStand() {
        Deal deal = SheetText.of(TWO_TESTS);

        assertThat(TermUse.of(deal, SheetText.ALL)).singleElement().satisfies(use -> assertThat(use.clear().no()).isTrue());
        assertThat(TermUse.of(deal, clause -> Truth.of(deal.inSheet(clause)))).singleElement()
                .satisfies(use -> assertThat(use.clear().yes()).isTrue());
        assertThat(TermUse.of(deal, clause -> deal.inSheet(clause) ? Truth.YES : Truth.UNKNOWN)).singleElement()
                .satisfies(use -> assertThat(use.clear().unknown()).isTrue());
    }
}
