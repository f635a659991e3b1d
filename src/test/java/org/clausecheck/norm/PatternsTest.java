package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The patterns of rule and exception, each with its twins: what is silent, and what is not. */
class PatternsTest {

    private static final String SOLE = "{ 'id': 'sole-robot', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'exclusivity': 'sole', 'assets': ['software'], 'ends': '2034-06-30', 'carveOuts': [{ 'fields': ['media'] }] },"
            + "{ 'in': 'moss-2023', 'id': 'grant', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss', 'assets': ['training-code'],"
            + " 'fields': ['media'], 'ends': '2029-06-30' }";

    @Test
    void aCarvedOutGrantIsNoConflict() {
        assertThat(Pattern.of(SOLE).found()).isEmpty();
        assertThat(Pattern.of(SOLE).passed()).contains("GENERAL sole-robot");
    }

    @Test
    void aGrantBeyondTheCarveOutIsOne() {
        assertThat(Pattern.of(SOLE).patch("grant", "{ 'fields': null }").found())
                .containsExactly("GENERAL C1 conflict: moss-2023/grant, sole-robot");
    }

    private static final String CONSENT = "{ 'in': 'reed-2024', 'id': 'only-reed', 'type': 'exclusivity', 'holder': 'reed',"
            + " 'bound': 'kite', 'actions': ['supply'], 'assets': ['devices'] },"
            + "{ 'in': 'reed-2024', 'id': 'other', 'type': 'exclusivity', 'holder': 'reed', 'bound': 'kite', 'actions': ['host'],"
                    + " 'assets': ['data'] },"
            + "{ 'id': 'sale', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'lark', 'assets': ['devices'] },"
            + "{ 'consent': 'c', 'by': 'reed', 'under': ['reed-2024/only-reed'], 'status': 'given', 'on': '2026-04-02',"
                    + " 'counterparties': ['lark'] }";

    @Test
    void aConsentInScopeAndTimeLetsThrough() {
        assertThat(Pattern.of(CONSENT).found()).isEmpty();
    }

    @Test
    void aConsentForSomebodyElseOrUnderAnotherClauseDoesNot() {
        assertThat(Pattern.of(CONSENT).patch("c", "{ 'counterparties': ['reed'] }").found())
                .containsExactly("GENERAL C1 conflict: reed-2024/only-reed, sale");
        assertThat(Pattern.of(CONSENT).patch("c", "{ 'under': ['reed-2024/other'] }").found())
                .containsExactly("GENERAL C1 conflict: reed-2024/only-reed, sale");
    }

    @Test
    void aConsentThatFellShortIsEvidence() {
        Clash clash = Pattern.of(CONSENT).patch("c", "{ 'counterparties': ['reed'] }").clash();

        assertThat(clash.evidence()).anySatisfy(why -> assertThat(why.text()).isEqualTo("consent c does not cover lark"));
    }

    private static final String RULE_AND_EXCEPTION = "{ 'definition': 'robots-line', 'kind': 'asset', 'within': ['hardware'] },"
            + "{ 'id': 'no-hardware', 'type': 'restraint', 'kind': 'non-compete', 'bound': ['lark'], 'beneficiary': ['kite'],"
            + " 'actions': ['develop'], 'assets': ['hardware'], 'ends': '2029-12-31' },"
            + "{ 'id': 'may-robots', 'type': 'permission', 'holder': 'lark', 'grantor': 'kite', 'actions': ['develop'],"
                    + " 'assets': ['robots-line'] }";

    @Test
    void ruleAndExceptionInTwoClausesAreNoConflict() {
        assertThat(Pattern.of(RULE_AND_EXCEPTION).found()).isEmpty();
        assertThat(Pattern.of(RULE_AND_EXCEPTION).passed()).containsExactly("DEVELOPMENT no-hardware");
    }

    @Test
    void anExceptionThatSwallowsTheRuleIsOne() {
        assertThat(Pattern.of(RULE_AND_EXCEPTION).patch("no-hardware", "{ 'assets': ['robots-line'] }").found())
                .containsExactly("DEVELOPMENT C3 conflict: may-robots, no-hardware");
    }

    private static final String RELEASE = "{ 'in': 'moss-2025', 'id': 'moss-only', 'type': 'exclusivity', 'holder': 'moss',"
            + " 'bound': 'kite', 'actions': ['market'], 'assets': ['content'], 'ends': '2028-12-31' },"
            + "{ 'id': 'anywhere', 'type': 'permission', 'holder': 'kite', 'grantor': 'lark', 'actions': ['market'],"
                    + " 'assets': ['content'] }";

    @Test
    void somebodyElsesReleaseGivesUpHisOwnObjectionOnly() {
        assertThat(Pattern.of(RELEASE).found()).isEmpty();
    }

    @Test
    void aFreedomThatNobodyInTheSheetCanGiveIsAConflict() {
        assertThat(Pattern.of(RELEASE).patch("anywhere", "{ 'grantor': null }").found())
                .containsExactly("GENERAL C5 conflict: anywhere, moss-2025/moss-only");
    }

    private static final String FIRST = "{ 'in': 'lark-2024', 'id': 'first', 'type': 'first-right', 'kind': 'refusal', 'holder': 'lark',"
            + " 'bound': 'kite', 'actions': ['sell'], 'assets': ['patents'] },"
            + "{ 'id': 'patent-sale', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['reed'], 'actions': ['sell'],"
                    + " 'assets': ['patents'] }";

    @Test
    void aFirstRefusalWithoutAnAnswerOnRecordIsUnmet() {
        assertThat(Pattern.of(FIRST).found()).containsExactly("FIRST_REFUSAL C10 unmet: lark-2024/first, patent-sale");
    }

    @Test
    void aSaleThatWaitsForTheHoldersAnswerIsSilentHere() {
        Pattern waits = Pattern.of(FIRST).patch("patent-sale", "{ 'conditionalOn': 'lark-declines' }")
                .with("{ 'id': 'lark-declines', 'type': 'condition', 'for': ['patent-sale'], 'requires': { 'kind': 'consent',"
                        + " 'of': ['lark'] } }");

        assertThat(waits.found()).isEmpty();
    }

    @Test
    void aSaleToTheHolderIsSilent() {
        assertThat(Pattern.of(FIRST).patch("patent-sale", "{ 'beneficiary': ['lark'] }").found()).isEmpty();
    }

    private static final String PLACES = "{ 'id': 'us', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'actions': ['market'],"
            + " 'assets': ['services'], 'territories': ['US'], 'ends': '2030-12-31' },"
            + "{ 'in': 'reed-2025', 'id': 'canada', 'type': 'exclusivity', 'holder': 'reed', 'bound': 'kite', 'actions': ['market'],"
            + " 'assets': ['services'], 'territories': ['CA'], 'ends': '2030-12-31' }";

    @Test
    void exclusiveInTwoCountriesIsNoConflict() {
        assertThat(Pattern.of(PLACES).found()).isEmpty();
    }

    @Test
    void exclusiveTwiceInOneStateIsOne() {
        assertThat(Pattern.of(PLACES).patch("canada", "{ 'territories': ['US-TX'] }").found())
                .containsExactly("GENERAL C7 conflict: reed-2025/canada, us");
    }

    private static final String LAPSES = "{ 'in': 'moss-2022', 'id': 'old', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['procure'], 'assets': ['energy'], 'ends': '2026-12-31' },"
            + "{ 'id': 'power', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['energy'],"
            + " 'starts': '2027-01-01', 'ends': '2031-12-31' }";

    @Test
    void aRightThatLapsesBeforeIsNoConflict() {
        assertThat(Pattern.of(LAPSES).found()).isEmpty();
    }

    @Test
    void aRightThatEndsAtAnOpenEventLeavesItUndecidedAndNamesTheEvent() {
        Pattern open = Pattern.of(LAPSES).patch("old", "{ 'ends': { 'event': 'x' } }").with("{ 'event': 'x' }");

        assertThat(open.found()).containsExactly("GENERAL C1 undecided: moss-2022/old, power");
        assertThat(open.missing()).contains("event x");
    }

    @Test
    void anEventWithALongStopBeforeTheStartIsSilentAgain() {
        assertThat(Pattern.of(LAPSES).patch("old", "{ 'ends': { 'event': 'x' } }")
                .with("{ 'event': 'x', 'longStop': '2026-09-30' }").found()).isEmpty();
    }

    private static final String PILOT = "{ 'id': 'ship', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite',"
            + " 'actions': ['ship-first'], 'assets': ['devices'], 'subjectTo': ['pilot'] },"
            + "{ 'id': 'pilot', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['ship-first'], 'assets': ['devices'],"
            + " 'counterparties': ['moss'], 'ends': '2026-12-31' }";

    @Test
    void expressPrecedenceSettlesIt() {
        assertThat(Pattern.of(PILOT).found()).isEmpty();
    }

    @Test
    void precedenceThatTheProtectedDidNotSignDoesNot() {
        Pattern unsigned = Pattern.of(PILOT).without("ship").patch("pilot", "{ 'prevailsOver': ['reed-2024/ship'] }")
                .with("{ 'in': 'reed-2024',"
                + " 'id': 'ship', 'type': 'exclusivity', 'holder': 'reed', 'bound': 'kite', 'actions': ['ship-first'],"
                        + " 'assets': ['devices'] }");

        assertThat(unsigned.found()).containsExactly("GENERAL C1 conflict: pilot, reed-2024/ship");
        assertThat(unsigned.clash().evidence()).anySatisfy(why -> assertThat(why.text())
                .isEqualTo("pilot prevails over reed-2024/ship, but reed did not sign"));
    }

    private static final String PREFERRED = "{ 'in': 'reed-2023', 'id': 'main', 'type': 'exclusivity', 'holder': 'reed', 'bound': 'kite',"
            + " 'grade': 'preferred', 'actions': ['procure'], 'assets': ['professional-services'] },"
            + "{ 'id': 'advice', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['professional-services'],"
            + " 'amount': 'EUR 4 million' }";

    @Test
    void preferredIsNotExclusive() {
        assertThat(Pattern.of(PREFERRED).found()).isEmpty();
    }

    @Test
    void preferredByOneAndExclusiveToAnotherIsAConflict() {
        assertThat(Pattern.of(PREFERRED).without("advice").with("{ 'id': 'advice', 'type': 'exclusivity', 'holder': 'lark',"
                + " 'bound': 'kite', 'actions': ['procure'], 'assets': ['professional-services'] }").found())
                .containsExactly("GENERAL C7 conflict: advice, reed-2023/main");
    }
}
