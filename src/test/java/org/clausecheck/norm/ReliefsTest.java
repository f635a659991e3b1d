package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carve-outs, consents and standard exceptions let through, cell by cell. */
class ReliefsTest {

    private static final String CLASH = "GENERAL C1 conflict: buy, moss-2024/only";
    private static final String OPEN = "GENERAL C1 undecided: buy, moss-2024/only";

    private static Pattern deal(String carveOuts) {
        return Pattern.of("{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
                + " 'actions': ['procure'], 'assets': ['infrastructure', 'cloud-services'], 'carveOuts': [" + carveOuts + "] },"
                + "{ 'id': 'buy', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute', 'energy'] }");
    }

    @Test
    void anActIsReportedForTheRestThatIsNotLetThrough() {
        Clash clash = deal("{ 'assets': ['energy'] }").clash();

        assertThat(clash.truth().yes()).isTrue();
        assertThat(clash.scope()).isEqualTo("where Party kite would procure compute");
    }

    @Test
    void severalCarveOutsTogetherLetAllThrough() {
        assertThat(deal("{ 'assets': ['energy'] }, { 'assets': ['compute'] }").found()).isEmpty();
    }

    @Test
    void theMembersOfAUnionTogetherAreTheUnion() {
        String[] members = Regions.on(LocalDate.of(2026, 5, 1)).parts("EU").toArray(String[]::new);
        String list = "'" + String.join("', '", members) + "'";

        Pattern pattern = deal("{ 'territories': [" + list + "] }").patch("buy", "{ 'territories': ['EU'] }");
        Pattern lessOne = deal("{ 'territories': [" + list.replace("'DE', ", "") + "] }").patch("buy", "{ 'territories': ['EU'] }");
        Pattern inTwo = deal("{ 'territories': ['DE'] }, { 'territories': [" + list.replace("'DE', ", "") + "] }")
                .patch("buy", "{ 'territories': ['EU'] }");

        assertThat(pattern.found()).isEmpty();
        assertThat(lessOne.found()).containsExactly(CLASH);
        assertThat(inTwo.found()).isEmpty();
    }

    @Test
    void viewsOfOneThingTogetherMayLeaveARest() {
        assertThat(deal("{ 'assets': ['new-capacity', 'existing-capacity', 'research-capacity', 'training-capacity', 'energy'] }").found())
                .containsExactly(OPEN);
    }

    @Test
    void aCarveOutThatOnlyTouchesAnActExcusesTheSharedPartAlone() {
        assertThat(deal("{ 'assets': ['new-capacity', 'energy'] }").found()).containsExactly(CLASH);
    }

    @Test
    void aCarveOutMustCoverTheWholeTime() {
        Pattern pattern = deal("{ 'ends': '2027-12-31' }");

        assertThat(pattern.found()).containsExactly(CLASH);
        assertThat(pattern.clash().firstDay()).hasValue(LocalDate.of(2028, 1, 1));
        assertThat(pattern.patch("buy", "{ 'ends': '2027-12-31' }").found()).isEmpty();
    }

    @Test
    void carveOutsOneAfterTheOtherCoverTheTimeOfBoth() {
        Pattern pattern = deal("{ 'ends': '2027-12-31' }, { 'starts': '2028-01-01', 'ends': '2029-12-31' }")
                .patch("buy", "{ 'ends': '2029-12-31' }");

        assertThat(pattern.found()).isEmpty();
        assertThat(deal("{ 'ends': '2027-12-31' }, { 'starts': '2028-01-02' }").patch("buy", "{ 'ends': '2029-12-31' }").found())
                .containsExactly(CLASH);
    }

    @Test
    void aCarveOutThatEndsAtAnOpenEventLeavesItOpen() {
        Pattern pattern = deal("{ 'ends': { 'event': 'x' } }").with("{ 'event': 'x' }");

        assertThat(pattern.found()).containsExactly(OPEN);
        assertThat(pattern.missing()).contains("event x");
    }

    @Test
    void aCarveOutAppliesByItsTrigger() {
        Pattern pattern = deal("{ 'when': 'x' }").with("{ 'event': 'x' }");

        assertThat(pattern.found()).containsExactly(OPEN);
        assertThat(pattern.facts("{ 'events': [{ 'event': 'x', 'occurredOn': '2026-01-01' }] }").found()).isEmpty();
        assertThat(pattern.facts("{ 'events': [{ 'event': 'x', 'notOccurredBy': '2026-05-01' }] }").found()).containsExactly(CLASH);
    }

    @Test
    void wordsAloneAndHiddenCarveOutsLeaveItOpen() {
        assertThat(deal("{ 'text': 'as agreed' }").found()).containsExactly(OPEN);
        assertThat(deal("").patch("only", "{ 'carveOuts': null, 'withheld': ['carveOuts'] }").found()).containsExactly(OPEN);
        assertThat(deal("{ 'assets': ['data'], 'withheld': ['fields'] }").found()).containsExactly(CLASH);
        assertThat(deal("{ 'assets': ['infrastructure'], 'withheld': ['fields'] }").found()).containsExactly(OPEN);
    }

    @Test
    void aLimitLeavesItOpenUnlessTheActsMeasureIsKnown() {
        assertThat(deal("{ 'limit': { 'upTo': 10 } }").found()).containsExactly(OPEN);

        assertThat(deal("{ 'limit': { 'upTo': 20 } }").patch("buy", "{ 'shareOfDemandPercent': { 'upTo': 15 } }").found()).isEmpty();
        assertThat(deal("{ 'limit': { 'upTo': 20 } }").patch("buy", "{ 'shareOfDemandPercent': 30 }").found()).containsExactly(CLASH);
    }

    @Test
    void aCarveOutThatNamesClausesLetsTheseThroughOnly() {
        assertThat(deal("{ 'clauses': ['deal/buy'] }").found()).isEmpty();
        assertThat(deal("{ 'clauses': ['deal'] }").found()).isEmpty();
        assertThat(deal("{ 'clauses': ['deal/other'] }").with("{ 'id': 'other', 'type': 'audit-right', 'holder': 'lark',"
                + " 'bound': 'kite' }").found())
                .containsExactly(CLASH);
        assertThat(deal("{ 'clauses': ['deal/buy'], 'assets': ['energy'] }").clash().scope()).isEqualTo("where Party kite would procure compute");
    }

    @Test
    void aCarveOutOfAGrantBanMayNameTheRightsThatMayBeGranted() {
        Pattern pattern = Pattern.of("{ 'id': 'sole', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
                + " 'exclusivity': 'sole', 'assets': ['software'], 'carveOuts': [{ 'actions': ['run'] }] },"
                + "{ 'in': 'moss-2024', 'id': 'grant', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss',"
                        + " 'assets': ['software'], 'actions': ['run'] }");

        assertThat(pattern.found()).isEmpty();
        assertThat(pattern.patch("grant", "{ 'actions': ['run', 'modify'] }").found())
                .containsExactly("GENERAL C1 conflict: moss-2024/grant, sole");
    }

    @Test
    void anActsOwnCarveOutIsNoPartOfThePromise() {
        assertThat(deal("{ 'assets': ['energy'] }").patch("buy", "{ 'carveOuts': [{ 'assets': ['compute'] }] }").found()).isEmpty();
        assertThat(deal("").patch("buy", "{ 'carveOuts': [{ 'territories': ['US'] }] }").found()).containsExactly(CLASH);
    }

    @ParameterizedTest
    @CsvSource({
        "'status': 'given'; 'on': '2026-04-01',                                  silent",
        "'status': 'given'; 'on': '2026-05-02',                                  conflict",
        "'status': 'given',                                                      silent",
        "'status': 'requested'; 'on': '2026-04-01',                              conflict",
        "'status': 'refused'; 'on': '2026-04-01',                                conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'ends': '2026-12-31',            conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'starts': '2027-01-01',          conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'to': ['buy'],                   silent",
        "'status': 'given'; 'on': '2026-04-01'; 'to': ['deal'],                  silent",
        "'status': 'given'; 'on': '2026-04-01'; 'to': ['moss-2024'],             conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'actions': ['buy'],              conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'counterparties': ['lark'],      silent",
        "'status': 'given'; 'on': '2026-04-01'; 'counterparties': ['reed'],      conflict",
        "'status': 'given'; 'on': '2026-04-01'; 'counterparties': ['any-third-party'], silent"})
    void consentsAreReadByStatusScopeAndTime(String members, String result) {
        Pattern pattern = deal("").with("{ 'consent': 'c', 'by': 'moss', 'under': ['moss-2024/only'], " + members.replace(';', ',') + " }");

        assertThat(pattern.found()).isEqualTo(result.equals("silent") ? List.of() : List.of(CLASH));
    }

    @Test
    void aConsentUnderTheDocumentIsOneUnderEachOfItsClauses() {
        assertThat(deal("").with("{ 'consent': 'c', 'by': 'moss', 'under': ['moss-2024'], 'status': 'given', 'on': '2026-04-01' }")
                .found()).isEmpty();
    }

    @Test
    void everyProtectedPartyMustConsentUnlessOneMayReleaseForAll() {
        String shared = "{ 'in': 'reed-2024', 'id': 'ban', 'type': 'restraint', 'kind': 'other', 'bound': ['kite'],"
                + " 'beneficiary': ['moss', 'reed'],"
                + " 'actions': ['sell'], 'assets': ['patents'] }, { 'id': 'sale', 'type': 'undertaking', 'bound': ['kite'],"
                        + " 'beneficiary': ['lark'],"
                + " 'actions': ['sell'], 'assets': ['patents'] }, { 'consent': 'one', 'by': 'moss', 'under': ['reed-2024/ban'],"
                        + " 'status': 'given', 'on': '2026-04-01' }";

        assertThat(Pattern.of(shared).found()).containsExactly("GENERAL C1 conflict: reed-2024/ban, sale");
        assertThat(Pattern.of(shared).with("{ 'consent': 'two', 'by': 'reed', 'under': ['reed-2024/ban'], 'status': 'given',"
                + " 'on': '2026-04-01' }")
                .found()).isEmpty();
        assertThat(Pattern.of(shared).patch("ban", "{ 'releaseBy': ['moss'] }").found()).isEmpty();
    }

    @Test
    void hiddenConsentsLeaveItOpen() {
        assertThat(deal("").agreement("moss-2024", "{ 'withheld': ['consents'] }").found()).containsExactly(OPEN);
        assertThat(deal("").sheet("{ 'withheld': ['consents'] }").found()).containsExactly(OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "affiliates,        undecided",
        "lenders,           undecided",
        "own-use,           conflict",
        "existing-business, conflict",
        "safety-hold,       conflict",
        "ipo,               conflict",
        "reorganisation,    conflict",
        "regulator,         conflict",
        "other,             undecided"})
    void aPurposeAloneLetsThroughWhatItIsFor(String purpose, String result) {
        assertThat(deal("{ 'purpose': '" + purpose + "' }").found()).containsExactly("GENERAL C1 " + result + ": buy, moss-2024/only");
    }

    @Test
    void affiliatesAreToldByTheirParents() {
        Pattern pattern = deal("{ 'purpose': 'affiliates' }").party("{ 'id': 'lark', 'name': 'Lark', 'parent': 'kite' }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void existingBusinessIsWhatWasSignedBefore() {
        Pattern pattern = Pattern.of("{ 'id': 'only', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite',"
                + " 'actions': ['procure'], 'assets': ['compute'], 'carveOuts': [{ 'purpose': 'existing-business' }] },"
                + "{ 'in': 'moss-2024', 'id': 'old', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite',"
                        + " 'assets': ['compute'] }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void ownUseIsBuildingOrUsingAloneInTheHouse() {
        String only = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite', 'assets': ['compute'],"
                + " 'carveOuts': [{ 'purpose': 'own-use' }] },";
        String may = "{ 'id': 'may', 'type': 'permission', 'holder': 'kite', 'actions': ['%s'], 'assets': ['compute']%s }";

        assertThat(Pattern.of(only + may.formatted("build", "")).found()).isEmpty();
        assertThat(Pattern.of(only + may.formatted("run", ", 'fields': ['internal-use']")).found()).isEmpty();
        assertThat(Pattern.of(only + may.formatted("run", "")).found()).containsExactly("GENERAL C5 conflict: may, moss-2024/only");
    }

    @ParameterizedTest
    @CsvSource({
        "securities-filing, prospectus,        silent",
        "exhibit-filing,    exhibit-filing,    silent",
        "exhibit-filing,    prospectus,        conflict",
        "securities-filing, investor-briefing, conflict",
        "law-or-court,      current-report,    silent",
        "law-or-court,      joint-release,     conflict",
        "regulator,         prospectus,        undecided",
        "whistleblower,     prospectus,        conflict"})
    void secrecyLetsThroughDisclosuresOfItsPurposes(String purpose, String kind, String result) {
        Pattern pattern = Pattern.of("{ 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'], 'carveOuts': [{ 'purpose': '" + purpose
                + "' }] },{ 'id': 'tell', 'type': 'disclosure', 'by': ['kite'], 'kind': '" + kind + "' }");

        assertThat(pattern.found()).isEqualTo(result.equals("silent") ? List.of()
                : List.of("DISCLOSURE C24 " + result + ": nda, tell"));
    }

    @Test
    void reportsUnderALawAreLetThroughByItsPurposes() {
        String nda = "{ 'in': 'moss-2024', 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'], 'carveOuts': [{ 'purpose': '%s' }] },"
                + "{ 'id': 'tell', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['report'], 'regimes': ['eu-ai-act'],"
                        + " 'deliverables': ['incident-reports'] }";
        String clash = "DISCLOSURE C24 conflict: moss-2024/nda, tell";

        assertThat(Pattern.of(nda.formatted("regulator")).found()).isEmpty();
        assertThat(Pattern.of(nda.formatted("law-or-court")).found()).isEmpty();
        assertThat(Pattern.of(nda.formatted("incident-report")).found()).isEmpty();
        assertThat(Pattern.of(nda.formatted("downstream-documentation")).found()).isEqualTo(
                Pattern.of(nda.formatted("whistleblower")).found()).containsExactly(clash);
    }
}
