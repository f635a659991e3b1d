package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Confidentiality;
import org.junit.jupiter.api.Test;

class SecrecyExceptionsTest {

    private static SecrecyExceptions secrecy(String members, String others, String facts) {
        Deal deal = DealText.of("{ 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite']" + members + " }" + others, facts);
        return SecrecyExceptions.of(deal, clause -> Truth.YES, (Confidentiality) deal.clause("deal", "nda").orElseThrow());
    }

    private static String exceptions(String... purposes) {
        return ", 'carveOuts': [{ 'purpose': '" + String.join("' }, { 'purpose': '", purposes) + "' }]";
    }

    @Test
    void regulatorsAreAlwaysNeeded() {
        SecrecyExceptions bare = secrecy("", "", "'listings': [], 'models': [], " + staff("GB"));

        assertThat(bare.whole().state()).isEqualTo(Truth.State.NO);
        assertThat(bare.missing()).containsExactly("regulators");
    }

    @Test
    void whistleblowersAreNeededWhereAmericanSecuritiesLawProtectsThem() {
        String given = exceptions("law-or-court");

        assertThat(secrecy(given, "", staff("US-CA")).missing()).containsExactly("whistleblowers");
        assertThat(secrecy(given, "", "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]").missing())
                .containsExactly("whistleblowers");
        assertThat(secrecy(given, "", "'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'lse' }]").whole().state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(secrecy(given, "", "").whole().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(secrecy(given, "", "").missing()).isEmpty();
    }

    private static String staff(String place) {
        return "'parties': [{ 'party': 'kite', 'listed': false, 'employeesIn': ['" + place + "'] }]";
    }

    @Test
    void filingsAreNeededByWhoIsListedOrPlansIt() {
        String given = exceptions("regulator", "whistleblower", "incident-report");

        assertThat(secrecy(given, "", "'listings': [{ 'issuer': 'kite', 'planned': true }]").missing())
                .containsExactly("securities filings");
        assertThat(secrecy(given, "", "'listings': [{ 'issuer': 'lark', 'planned': true }]").whole().state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(secrecy(given, "", "'listings': [], 'parties': [{ 'party': 'kite', 'listed': false }]").whole().state())
                .isEqualTo(Truth.State.YES);
    }

    @Test
    void incidentsAreReportedWhereModelsAreInPlay() {
        String given = exceptions("regulator", "whistleblower", "securities-filing");

        assertThat(secrecy(given, "", "'models': [{ 'id': 'm', 'name': 'M' }]").missing()).containsExactly("incident reports");
        assertThat(secrecy(given, ", { 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', "
                + "'assets': ['weights'] }", "").missing())
                .containsExactly("incident reports");
        assertThat(secrecy(given, "", "").whole().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(secrecy(given, "", "'models': []").whole().state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void whatTheLawDemandsIsLetThroughTogetherButNotTheWhistleblower() {
        assertThat(secrecy(exceptions("law-or-court"), "", "'models': [{ 'id': 'm', 'name': 'M' }], " + staff("US")).missing())
                .containsExactly("whistleblowers");
        assertThat(secrecy(exceptions("law-or-court", "whistleblower"), "", "'models': [{ 'id': 'm', 'name': 'M' }]").whole().state())
                .isEqualTo(Truth.State.YES);
    }

    @Test
    void anExceptionWithoutPurposeMustBeReadBySomebody() {
        assertThat(secrecy(", 'carveOuts': [{ 'text': 'As the law demands' }]", "", "'models': []").whole().state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(secrecy(", 'carveOuts': [{ 'purpose': 'other', 'text': 'As agreed' }]", "", "'models': []").whole().state())
                .isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void anExceptionMustLastAsLongAsTheSecrecy() {
        String given = ", 'ends': '2031-12-31', 'carveOuts': [{ 'purpose': 'law-or-court' }, { 'purpose': 'whistleblower', 'ends': '%s' }]";

        assertThat(secrecy(given.formatted("2031-12-31"), "", "").whole().state()).isEqualTo(Truth.State.YES);
        assertThat(secrecy(given.formatted("2031-12-30"), "", staff("US")).missing()).containsExactly("whistleblowers");
    }

    @Test
    void aClauseThatGoesFirstIsAnExceptionForWhatItSays() {
        String given = exceptions("regulator", "whistleblower");
        String facts = "'listings': [{ 'issuer': 'kite', 'planned': true }], 'models': []";
        String filing = ", { 'id': 'filing', 'type': 'disclosure', 'by': ['kite'], 'kind': 'prospectus'%s }";

        assertThat(secrecy(given, filing.formatted(", 'prevailsOver': ['nda']"), facts).whole().state()).isEqualTo(Truth.State.YES);
        assertThat(secrecy(given, filing.formatted(""), facts).missing()).containsExactly("securities filings");
        assertThat(secrecy(given, ", { 'id': 'may', 'type': 'permission', 'holder': 'kite', 'actions': ['file'] }", facts).whole().state())
                .isEqualTo(Truth.State.UNKNOWN);
    }
}
