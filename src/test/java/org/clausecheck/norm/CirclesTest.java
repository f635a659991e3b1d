package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With whom: the holder's group, groups, third parties, competitors. */
class CirclesTest {

    private static final String ONLY = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['sell'], 'assets': ['devices'] }";
    private static final String CLASH = "GENERAL C1 conflict: moss-2024/only, sale";
    private static final String OPEN = "GENERAL C1 undecided: moss-2024/only, sale";

    private static Pattern saleTo(String counterparties) {
        return Pattern.of(ONLY + ", { 'id': 'sale', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['sell'], 'assets': ['devices']"
                + (counterparties.isEmpty() ? "" : ", 'counterparties': [" + counterparties + "]") + " }");
    }

    @Test
    void whoNamesNobodyCanPerformWithTheHolder() {
        assertThat(saleTo("").found()).isEmpty();
        assertThat(saleTo("").passed()).containsExactly("GENERAL only".replace("only", "moss-2024/only"));
    }

    @Test
    void theHoldersGroupCountsAsTheHolderAndItsParentIsOpen() {
        assertThat(saleTo("'reed'").party("{ 'id': 'reed', 'name': 'Reed', 'parent': 'moss' }").found()).isEmpty();
        assertThat(saleTo("'reed'").party("{ 'id': 'moss', 'name': 'Moss', 'parent': 'reed' }").found()).containsExactly(OPEN);
        assertThat(saleTo("'reed'").party("{ 'id': 'reed', 'name': 'Reed', 'withheld': ['parent'] }").found()).containsExactly(OPEN);
        assertThat(saleTo("'reed'").found()).containsExactly(CLASH);
    }

    @Test
    void aSubsidiaryOfTheBoundIsNotBound() {
        Pattern pattern = Pattern.of(ONLY + ", { 'id': 'sale', 'type': 'undertaking', 'bound': ['reed'], 'actions': ['sell'],"
                + " 'assets': ['devices'], 'counterparties': ['lark'] }").party("{ 'id': 'reed', 'name': 'Reed', 'parent': 'kite' }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void aGroupIsItsMembers() {
        assertThat(saleTo("'club'").with("{ 'definition': 'club', 'kind': 'group', 'contains': ['moss', 'reed'] }")
                .found()).containsExactly(CLASH);
        assertThat(saleTo("'club'").with("{ 'definition': 'club', 'kind': 'group', 'contains': ['moss'] }").found()).isEmpty();
        assertThat(saleTo("'club'").with("{ 'definition': 'club', 'kind': 'group', 'withheld': ['contains'] }").found())
                .containsExactly(OPEN);
    }

    @Test
    void everybodyOutsideIsMoreThanTheHolder() {
        assertThat(saleTo("'any-third-party'").found()).containsExactly(CLASH);
    }

    private static Pattern banOn(String counterparties, String buyer) {
        return Pattern.of("{ 'in': 'moss-2024', 'id': 'only', 'type': 'restraint', 'kind': 'other', 'bound': ['kite'],"
                + " 'beneficiary': ['moss'], 'actions': ['sell'], 'assets': ['devices'], 'counterparties': [" + counterparties + "] },"
                + "{ 'id': 'sale', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': '" + buyer + "', 'actions': ['sell'],"
                        + " 'assets': ['devices'] }");
    }

    @Test
    void aListForbidsWhomItNames() {
        assertThat(banOn("'lark'", "lark").found()).containsExactly(CLASH);
        assertThat(banOn("'reed'", "lark").found()).isEmpty();
        assertThat(banOn("'any-third-party'", "lark").found()).containsExactly(CLASH);
    }

    @Test
    void competitorsAreToldByTheFacts() {
        String fact = "{ 'competition': [{ 'parties': ['lark', 'moss'], 'compete': %s }] }";

        assertThat(banOn("'competitors'", "lark").found()).containsExactly(OPEN);
        assertThat(banOn("'competitors'", "lark").facts(fact.formatted("true")).found()).containsExactly(CLASH);
        assertThat(banOn("'competitors'", "lark").facts(fact.formatted("false")).found()).isEmpty();
    }

    @Test
    void anExclusivityAmongSomeShutsOutThoseOfThemWhoAreNotTheHolder() {
        assertThat(saleTo("'reed'").patch("only", "{ 'counterparties': ['moss', 'lark'] }").found()).isEmpty();
        assertThat(saleTo("'lark'").patch("only", "{ 'counterparties': ['moss', 'lark'] }").found()).containsExactly(CLASH);
    }

    @Test
    void aSoleHolderLeavesTheBoundFreeAloneAndAFreedomMayMeanNoMore() {
        String may = "{ 'id': 'sale', 'type': 'permission', 'holder': 'kite', 'actions': ['sell'], 'assets': ['devices']%s }";

        assertThat(Pattern.of(ONLY + "," + may.formatted("")).found()).containsExactly("GENERAL C5 conflict: moss-2024/only, sale");
        assertThat(Pattern.of(ONLY + "," + may.formatted("")).patch("only", "{ 'grade': 'sole' }").found())
                .containsExactly("GENERAL C5 undecided: moss-2024/only, sale");
        assertThat(Pattern.of(ONLY + "," + may.formatted(", 'counterparties': ['reed']")).patch("only", "{ 'grade': 'sole' }").found())
                .containsExactly("GENERAL C5 conflict: moss-2024/only, sale");
    }
}
