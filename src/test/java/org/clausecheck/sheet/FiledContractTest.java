package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class FiledContractTest {

    private static final String LISTING = "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]";
    private static final String PURCHASE = "{ 'id': 'buy', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite'%s }";

    private static List<FiledContract> contracts(String clauses, String facts) {
        return FiledContract.of(SheetText.of("'clauses': [" + clauses + "], 'facts': { " + facts + " }"), SheetText.ALL);
    }

    private static FiledContract contract(String terms, String facts) {
        return contracts(PURCHASE.formatted(terms), LISTING + facts).get(0);
    }

    @Test
    void onlyCommercialTermsOfAPublicCompanyMakeOne() {
        assertThat(contracts(PURCHASE.formatted(""), "")).isEmpty();
        assertThat(contracts("{ 'id': 'e', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }", LISTING)).isEmpty();
        assertThat(contract("", "").clauses()).extracting(Clause::id).containsExactly("buy");
    }

    @Test
    void theMajorPartIsMoreThanHalf() {
        assertThat(contract(", 'shareOfDemandPercent': 51", "").isMaterial().state()).isEqualTo(State.YES);
        assertThat(contract(", 'shareOfDemandPercent': 50", "").isMaterial().state()).isEqualTo(State.UNKNOWN);
        assertThat(contract(", 'shareOfDemandPercent': { 'atLeast': 80 }", "").isMaterial().state()).isEqualTo(State.YES);
    }

    @Test
    void aRecordedDependenceDecides() {
        String dependence = ", 'dependencies': [{ 'party': 'kite', 'needs': ['buy'], 'level': '%s' }]";

        assertThat(contract("", dependence.formatted("critical")).isMaterial().state()).isEqualTo(State.YES);
        assertThat(contract("", dependence.formatted("important")).isMaterial().state()).isEqualTo(State.UNKNOWN);
        assertThat(contract("", dependence.formatted("minor")).isMaterial().state()).isEqualTo(State.NO);
        assertThat(contract("", "").isMaterial().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void itSaysWhatIsNotReady() {
        FiledContract bare = contracts(PURCHASE.formatted("")
                + ", { 'id': 'quiet', 'type': 'confidentiality', 'bound': ['kite'] }", LISTING).get(0);
        FiledContract planned = contracts(PURCHASE.formatted("") + ", { 'id': 'x', 'type': 'disclosure', 'by': ['kite'],"
                + " 'kind': 'exhibit-filing' }", LISTING).get(0);

        assertThat(bare.isReady().state()).isEqualTo(State.NO);
        assertThat(bare.lacks()).containsExactly("no clause plans its filing as an exhibit", "quiet has no exception for the filing");
        assertThat(planned.isReady().state()).isEqualTo(State.YES);
        assertThat(planned.lacks()).isEmpty();
    }

    @Test
    void aListedCompanyFilesWithItsNextReport() {
        String dependence = ", 'dependencies': [{ 'party': 'kite', 'needs': ['buy'], 'level': 'critical' }]";

        assertThat(contract("", "").publishedWith()).isEqualTo("registration statement");
        assertThat(contracts(PURCHASE.formatted(""), "'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]" + dependence)
                .get(0).publishedWith()).isEqualTo("next periodic report");
    }
}
