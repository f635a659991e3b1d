package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void everythingAClauseNamesIsFoundWhereverItStands() {
        Deal deal = SheetText.of("""
                'events': [{ 'id': 'exit', 'name': 'Exit', 'kind': 'other' }, { 'id': 'launch', 'name': 'Launch', 'kind': 'other' }],
                'definitions': [{ 'id': 'kiosk', 'term': 'Kiosk', 'kind': 'asset' }, { 'id': 'fit', 'term': 'fit', 'kind': 'test' }],
                'clauses': [
                  { 'id': 'ex', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'assets': ['kiosk'], 'uses': ['fit'],
                    'ends': { 'earliestOf': [{ 'duration': '1 year', 'after': { 'event': 'exit' } }, '2030-12-31'] },
                    'carveOuts': [{ 'when': { 'anyOf': ['launch', { 'not': 'done' }] } }], 'subjectTo': ['done'] },
                  { 'id': 'done', 'type': 'condition', 'for': ['ex'], 'requires': { 'kind': 'other' } }]""");

        Mentions mentions = Mentions.in(deal.sheet().clauses().entries().get(0));

        assertThat(mentions.triggers()).containsExactlyInAnyOrder("exit", "launch", "done");
        assertThat(mentions.terms()).contains("kiosk", "fit");
        assertThat(mentions.targets()).extracting(Ref::text).contains("done");
    }

    @Test
    void thePartiesAreFoundWhateverTheirRole() {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'], "
                + "'carveOuts': [{ 'counterparties': ['moss'] }] }]");

        assertThat(Mentions.in(deal.sheet().clauses()).parties()).extracting(PartyRef::id).containsExactly("kite", "lark");
    }

    @Test
    void aClauseWithoutReferencesNamesNothing() {
        Deal deal = SheetText.of("'clauses': [{ 'id': 'term', 'type': 'term', 'ends': '2030-12-31' }]");

        Mentions mentions = Mentions.in(deal.sheet().clauses());

        assertThat(mentions.triggers()).isEmpty();
        assertThat(mentions.terms()).isEmpty();
        assertThat(mentions.targets()).isEmpty();
    }
}
