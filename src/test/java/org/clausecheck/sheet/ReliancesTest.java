package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

class ReliancesTest {

    private static List<Reliance> reliances(String members) {
        return Reliances.of(SheetText.of(members), SheetText.ALL);
    }

    @Test
    void aFigureBeyondAllThatAnInstrumentCanComeToIsAnotherFigure() {
        assertThat(reliances("""
                'clauses': [{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',
                              'amount': { 'upTo': 'USD 12 million' } }],
                'facts': { 'statements': [{ 'id': 's', 'by': ['kite'], 'about': ['invest'],
                                            'claim': 'It values Kite at USD 500 million' }] }"""))
                .singleElement().satisfies(reliance -> assertThat(reliance.applies().no()).isTrue());
    }

    @Test
    void everyFirmFigureOfAStatementIsCompared() {
        assertThat(reliances("""
                'clauses': [{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',
                              'tranches': [{ 'amount': 'USD 4 million' }, { 'amount': { 'upTo': 'USD 8 million' } }] }],
                'facts': { 'statements': [{ 'id': 's', 'by': ['kite'], 'about': ['invest'], 'claim': '$12m, of which $4m at once' }] }"""))
                .extracting(Reliance::relied, reliance -> reliance.holds().yes())
                .containsExactly(tuple("USD 12 million", false), tuple("USD 4 million", true));
    }

    @Test
    void membersWhoFundByShareFundTheWholeTotal() {
        List<Reliance> reliances = reliances("""
                'clauses': [{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'total': 'USD 9 million', 'members': [
                  { 'party': 'kite', 'contributionPercent': 33.3 }, { 'party': 'lark', 'contributionPercent': 33.3 },
                  { 'party': 'moss', 'contributionPercent': 33.3 }] }]""");

        assertThat(reliances).singleElement().satisfies(reliance -> assertThat(reliance.holds().yes()).isTrue());
    }

    private static final String GROSS = """
            'clauses': [{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',
                          'amount': { 'upTo': 'USD 40 million' }, 'tranches': [{ 'id': 'a', 'amount': 'USD 10 million' }] %s }],
            'facts': { 'performances': [{ 'of': 'invest/a', 'on': '2026-04-01', 'amount': 'USD 7.5 million', 'by': 'lark-fund' }] }""";

    @Test
    void aGrossTrancheIsPaidByItsHolderAndByThoseToWhomAPartIsPassedOn() {
        assertThat(reliances(GROSS.formatted(""))).filteredOn(reliance -> reliance.holds().no()).singleElement()
                .satisfies(reliance -> assertThat(reliance.found()).contains("only USD 7.5 million").contains("no part is passed on"));
        assertThat(reliances(GROSS.formatted(", 'syndicated': 'USD 10 million'"))).noneMatch(reliance -> reliance.holds().no());
        assertThat(reliances(GROSS.formatted(", 'syndicated': 'USD 2 million'"))).anyMatch(reliance -> reliance.holds().no());
    }
}
