package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final PartyRef KITE = ref("kite");
    private static final PartyRef LARK = ref("lark");

    private static final String FACTS = ", 'facts': { 'listings': [{ %s }], 'parties': [{ 'party': 'kite', 'listed': false,"
            + " 'employeesIn': [%s] }%s] }";

    private static PartyRef ref(String id) {
        return new PartyRef(id, "deal", null);
    }

    /** A sheet between two parties with these members; {@code more} are further members of the sheet. */
    private static Deal deal(String kite, String lark, String more) {
        String parties = "'agreements': [{ 'id': 'old', 'title': 'Old', 'stage': 'in-force', 'between': ['kite', 'lark'], 'clauses': [], "
                + "'parties': [{ 'id': 'kite', 'name': 'Kite'%s }, { 'id': 'lark', 'name': 'Lark'%s }] }]".formatted(kite, lark);
        return SheetText.of("'clauses': [], " + parties + more);
    }

    @Test
    void aPartOfACountryLiesInIt() {
        assertThat(new Territory("US-WA").liesIn("US")).isTrue();
        assertThat(new Territory("US").liesIn("US")).isTrue();
        assertThat(new Territory("UZ").liesIn("US")).isFalse();
        assertThat(new Territory("US").liesIn("US-WA")).isFalse();
    }

    @Test
    void oneOfOfficeAndSeatMakesAHomeAndOneElsewhereWithoutTheOtherDoesNot() {
        assertThat(Presence.of(deal(", 'incorporatedIn': 'FR', 'principalOffice': 'US-NY'", "", ""), KITE).home("US").state())
                .isEqualTo(State.YES);
        assertThat(Presence.of(deal(", 'incorporatedIn': 'FR'", "", ""), KITE).home("US").state()).isEqualTo(State.NO);
        assertThat(Presence.of(deal("", "", ""), KITE).home("US").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void customersTurnoverSitesAndListingsAreTies() {
        String facts = ", 'facts': { %s }";

        assertThat(shown(facts.formatted("'parties': [{ 'party': 'kite', 'customersIn': ['US-NY'] }]"))).isEqualTo(State.YES);
        assertThat(shown(facts.formatted("'financialYears': [{ 'party': 'kite', 'year': 2025, 'turnover': "
                + "[{ 'territory': 'US', 'amount': 'USD 3 million' }] }]"))).isEqualTo(State.YES);
        assertThat(shown(facts.formatted("'sites': [{ 'operator': 'kite', 'country': 'US-TX' }]"))).isEqualTo(State.YES);
        assertThat(shown(facts.formatted("'listings': [{ 'issuer': 'kite', 'planned': true, 'venue': 'nyse' }]"))).isEqualTo(State.YES);
        assertThat(shown(facts.formatted("'sites': [{ 'operator': 'lark', 'country': 'US-TX' }]"))).isEqualTo(State.NO);
    }

    private static State shown(String more) {
        return Presence.of(deal("", "", more), KITE).isShownIn("US").state();
    }

    @Test
    void aDisputedEntryTiesNobody() {
        assertThat(shown(", 'facts': { 'sites': [{ 'operator': 'kite', 'country': 'US', "
                + "'source': { 'title': 'Press', 'status': 'disputed' } }] }")).isEqualTo(State.NO);
    }

    @Test
    void aClauseThatNamesALawOfTheCountryIsFound() {
        String condition = "'clauses': [{ 'id': 'c', 'type': 'condition', 'for': ['closing'], "
                + "'requires': { 'kind': 'clearance', 'regime': 'us-cfius' } }]";

        assertThat(Presence.isNamed(SheetText.of(condition), "US").yes()).isTrue();
        assertThat(Presence.isNamed(SheetText.of(condition), "UK").no()).isTrue();
    }

    @Test
    void whoIsAtHomeIsReachedAndAForeignerWithATieMayBe() {
        assertThat(Presence.of(deal(", 'incorporatedIn': 'US-DE'", "", ""), KITE).isReached("US", LARK).state()).isEqualTo(State.YES);
        assertThat(Presence.of(deal(", 'incorporatedIn': 'FR'", ", 'incorporatedIn': 'US-WA'", ""), KITE).isReached("US", LARK).state())
                .isEqualTo(State.UNKNOWN);
        assertThat(Presence.of(deal("", ", 'incorporatedIn': 'US-WA'", ""), KITE).isReached("US", LARK).state()).isEqualTo(State.YES);
        assertThat(Presence.of(deal("", "", ""), KITE).isReached("US", LARK).state()).isEqualTo(State.NO);
    }

    @Test
    void americanSecuritiesLawReachesWhoIsAtHomeWorksOrIsListedThere() {
        assertThat(reached(", 'incorporatedIn': 'US-DE'", "")).isEqualTo(State.YES);
        assertThat(reached(", 'incorporatedIn': 'GB'", FACTS.formatted("'issuer': 'kite'", "'US-NY'", ""))).isEqualTo(State.YES);
        assertThat(reached(", 'incorporatedIn': 'GB'", FACTS.formatted("'issuer': 'kite', 'planned': true, 'venue': 'nyse'", "'GB'", "")))
                .isEqualTo(State.YES);
        assertThat(reached(", 'incorporatedIn': 'GB'", FACTS.formatted("'issuer': 'kite', 'planned': true, 'venue': 'lse'", "'GB'", "")))
                .isEqualTo(State.NO);
        assertThat(reached(", 'incorporatedIn': 'GB'", FACTS.formatted("'issuer': 'kite', 'planned': false", "'GB'", "")))
                .isEqualTo(State.NO);
    }

    @Test
    void aCompanyAboveThatIsListedThereBringsItsLaw() {
        String facts = FACTS.formatted("'issuer': 'kite', 'planned': false", "'GB'",
                ", { 'party': 'lark', 'listed': true, 'venue': 'nasdaq-global-select' }");

        assertThat(reached(", 'incorporatedIn': 'GB', 'parent': 'lark'", facts)).isEqualTo(State.YES);
        assertThat(reached(", 'incorporatedIn': 'GB'", facts)).isEqualTo(State.NO);
    }

    @Test
    void whatIsNotSaidOfItIsUnknown() {
        assertThat(reached("", "")).isEqualTo(State.UNKNOWN);
        assertThat(reached(", 'incorporatedIn': 'GB'", "")).isEqualTo(State.UNKNOWN);
        assertThat(reached(", 'incorporatedIn': 'GB'", FACTS.formatted("'issuer': 'kite', 'planned': true", "'GB'", "")))
                .isEqualTo(State.UNKNOWN);
    }

    private static State reached(String kite, String more) {
        return Presence.of(deal(kite, "", more), KITE).isUnderAmericanSecuritiesLaw().state();
    }
}
