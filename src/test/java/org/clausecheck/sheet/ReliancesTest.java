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

    private static final String BUY = """
            'clauses': [{ 'id': 'buy', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'amount': %s,
                          'schedule': [{ 'year': 2027, 'amount': 'USD 4 million' }, { 'year': 2028, 'amount': 'USD %s million' }] %s }]""";

    @Test
    void yearsThatRunToTheEndMakeUpTheTotal() {
        String ends = ", 'ends': '2028-12-31'";

        assertThat(reliances(BUY.formatted("'USD 10 million'", "6", ends))).isEmpty();
        assertThat(reliances(BUY.formatted("'USD 10 million'", "5", ends))).singleElement()
                .satisfies(reliance -> assertThat(reliance.found()).isEqualTo("the minimums of its years come to USD 9 million"));
        assertThat(reliances(BUY.formatted("'USD 10 million'", "7", ends))).singleElement()
                .satisfies(reliance -> assertThat(reliance.matter()).isEqualTo("The parts exceed the whole"));
        assertThat(reliances(BUY.formatted("'USD 10 million'", "5", ", 'ends': '2029-12-31'"))).isEmpty();
    }

    @Test
    void aCeilingMayBeLeftAndAFloorPassed() {
        assertThat(reliances(BUY.formatted("{ 'upTo': 'USD 10 million' }", "5", ""))).isEmpty();
        assertThat(reliances(BUY.formatted("{ 'atLeast': 'USD 10 million' }", "7", ""))).isEmpty();
        assertThat(reliances(BUY.formatted("{ 'about': 'USD 10 million' }", "5", ""))).isEmpty();
        assertThat(reliances(BUY.formatted("{ 'upTo': 'USD 10 million' }", "7", ""))).singleElement()
                .satisfies(reliance -> assertThat(reliance.taken()).isEqualTo("the most"));
    }

    @Test
    void tranchesThatArePromisedMayNotExceedTheTotal() {
        String invest = """
                'clauses': [{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',
                              'amount': 'USD 10 million', 'tranches': [{ 'amount': 'USD 8 million' }, { 'amount': 'USD 3 million' %s }] }]""";

        assertThat(reliances(invest.formatted(""))).anyMatch(reliance -> reliance.matter().equals("The parts exceed the whole"));
        assertThat(reliances(invest.formatted(", 'optionOf': 'lark'")))
                .noneMatch(reliance -> reliance.matter().equals("The parts exceed the whole"));
    }
}
