package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.JointVenture;
import org.junit.jupiter.api.Test;

class VentureAccountsTest {

    private static final String LISTING = "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]";

    private static List<VentureAccounts> of(String members, String others, String facts) {
        Deal deal = SheetText.of(("'clauses': [{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'members': ["
                + "{ 'party': 'kite', 'percent': 30 }, { 'party': 'lark', 'percent': 70 }] %s } %s],"
                + " 'facts': { %s }").formatted(members, others, facts));
        return VentureAccounts.of(deal, SheetText.ALL, (JointVenture) deal.sheet().clauses().entries().get(0));
    }

    private static State equityMethod(String members, String facts) {
        return of(members, "", facts).get(0).usesEquityMethod(Fact.stated(BigDecimal.valueOf(20), List.of()),
                Fact.stated(BigDecimal.valueOf(50), List.of())).state();
    }

    @Test
    void onlyPublicCompaniesAmongTheMembersAreMeant() {
        assertThat(of("", "", "")).isEmpty();
        assertThat(of("", "", LISTING)).singleElement().satisfies(one -> assertThat(one.company().id()).isEqualTo("kite"));
    }

    @Test
    void theRecordTellsTheMethod() {
        String record = LISTING + ", 'accounting': [{ 'party': 'kite', 'subject': 'nest', 'treatment': '%s' }]";

        assertThat(equityMethod("", record.formatted("equity-method"))).isEqualTo(State.YES);
        assertThat(equityMethod("", record.formatted("cost"))).isEqualTo(State.NO);
    }

    @Test
    void withoutARecordAShareWithinTheRangeLetsItBeExpected() {
        assertThat(equityMethod("", LISTING)).isEqualTo(State.UNKNOWN);
        assertThat(equityMethod("", "'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]")).isEqualTo(State.NO);
    }

    @Test
    void statementsAreOwedByTheVentureOrAMember() {
        String promise = ", { 'id': 'books', 'type': 'undertaking', 'bound': ['%s'], 'deliverables': ['%s'] }";

        assertThat(of("", promise.formatted("nest", "audited-statements"), LISTING).get(0).arePromised(Truth.NO).yes()).isTrue();
        assertThat(of("", promise.formatted("lark", "financial-information"), LISTING).get(0).arePromised(Truth.YES).yes()).isTrue();
        assertThat(of("", promise.formatted("lark", "financial-information"), LISTING).get(0).arePromised(Truth.NO).no()).isTrue();
        assertThat(of("", promise.formatted("moss", "audited-statements"), LISTING).get(0).arePromised(Truth.NO).no()).isTrue();
    }
}
