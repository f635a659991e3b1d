package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Further patterns of rule and exception with their twins: see {@link PatternsTest}. */
class FurtherPatternsTest {

    private static final String IRREVOCABLE = "{ 'id': 'know-how', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'assets': ['know-how'], 'irrevocable': true, 'ends': 'never' },"
            + "{ 'id': 'together', 'type': 'termination', 'by': ['kite', 'lark'], 'grounds': ['mutual'],"
            + " 'effects': [{ 'clauses': ['know-how'], 'effect': 'ends' }] }";

    @Test
    void irrevocableAndEndedTogetherIsNoConflict() {
        assertThat(Pattern.of(IRREVOCABLE).found()).isEmpty();
        assertThat(Pattern.of(IRREVOCABLE).passed()).containsExactly("REVOCATION know-how");
        assertThat(Pattern.of(IRREVOCABLE).patch("together", "{ 'by': ['kite'], 'grounds': ['breach'] }").found()).isEmpty();
    }

    @Test
    void irrevocableAndEndedAtWillByTheLicensorIsOne() {
        assertThat(Pattern.of(IRREVOCABLE).patch("together", "{ 'by': ['kite'], 'grounds': ['convenience'] }").found())
                .containsExactly("REVOCATION C21 conflict: know-how, together");
    }

    private static final String COVENANT = "{ 'id': 'docs', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'assets': ['documentation'] },"
            + "{ 'id': 'no-resale', 'type': 'restraint', 'kind': 'other', 'bound': ['lark'], 'beneficiary': ['kite'], 'actions': ['sell'],"
            + " 'assets': ['documentation'] }";

    @Test
    void aCovenantBesideTheLicenceLimitsIt() {
        assertThat(Pattern.of(COVENANT).found()).isEmpty();
    }

    @Test
    void aCovenantThatLeavesNothingOfTheLicenceIsAConflict() {
        assertThat(Pattern.of(COVENANT).patch("no-resale", "{ 'actions': ['use', 'develop', 'commercialise'] }").found())
                .containsExactly("GENERAL C6 conflict: docs, no-resale");
    }

    private static final String OPEN_WEIGHTS = "{ 'id': 'excl', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'exclusivity': 'exclusive', 'assets': ['models'], 'form': 'signed-writing', 'ends': '2031-03-31' },"
            + "{ 'id': 'open', 'type': 'permission', 'holder': 'kite', 'grantor': 'lark', 'actions': ['publish-weights'],"
            + " 'assets': ['open-weight-models'] }";

    @Test
    void openWeightsByLeaveOfTheLicenseeForANarrowerClassAreNoConflict() {
        assertThat(Pattern.of(OPEN_WEIGHTS).found()).isEmpty();
        assertThat(Pattern.of(OPEN_WEIGHTS).passed()).containsExactly("OPEN_WEIGHTS excl");
    }

    @Test
    void openWeightsPromisedToAnotherAreOne() {
        assertThat(Pattern.of(OPEN_WEIGHTS).without("open").with("{ 'id': 'open', 'type': 'undertaking', 'bound': ['kite'],"
                + " 'beneficiary': ['moss'], 'actions': ['publish-weights'], 'assets': ['open-weight-models'] }").found())
                .containsExactly("OPEN_WEIGHTS C1 conflict: excl, open");
    }

    @Test
    void openWeightsForAllThatIsLicensedSwallowTheLicence() {
        assertThat(Pattern.of(OPEN_WEIGHTS).patch("open", "{ 'assets': ['models'] }").found())
                .containsExactly("OPEN_WEIGHTS C3 conflict: excl, open");
    }

    private static final String SUPPORT = "{ 'event': 'exit' }, { 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'assets': ['software'], 'ends': { 'earliestOf': [{ 'event': 'exit' }, '2029-12-31'] } },"
            + "{ 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['inference-code'],"
                    + " 'ends': '2031-12-31' }";

    @Test
    void accessThatOutlastsItsLicenceIsAConflict() {
        assertThat(Pattern.of(SUPPORT).found()).containsExactly("SUPPORT C22 conflict: acc, lic");
    }

    @Test
    void aLicenceThatCertainlyLastsAsLongIsSilent() {
        assertThat(Pattern.of(SUPPORT).patch("lic", "{ 'ends': { 'latestOf': [{ 'event': 'exit' }, '2031-12-31'] } }").found()).isEmpty();
    }

    @Test
    void aLicenceThatEndsAtAnEventAloneLeavesItUndecided() {
        Pattern open = Pattern.of(SUPPORT).patch("lic", "{ 'ends': { 'event': 'exit' } }");

        assertThat(open.found()).containsExactly("SUPPORT C22 undecided: acc, lic");
        assertThat(open.missing()).contains("event exit");
    }

    @Test
    void aTailWithoutEndSupportsTheAccess() {
        assertThat(Pattern.of(SUPPORT).patch("lic", "{ 'afterEnd': { 'ends': 'never' } }").found()).isEmpty();
    }

    private static final String BRAKE = "{ 'id': 'weekly', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['models'],"
            + " 'unconditional': true },"
            + "{ 'id': 'brake', 'type': 'safety', 'company': 'kite', 'powers': ['halt-release'], 'assets': ['models'] }";

    @Test
    void deliveryWithoutConditionsUnderASafetyPowerIsAConflict() {
        assertThat(Pattern.of(BRAKE).found()).containsExactly("DELIVERY_AND_SAFETY C20 conflict: brake, weekly");
    }

    @Test
    void deliveryThatRestsDuringAHoldOrHasRoomForItIsSilent() {
        assertThat(Pattern.of(BRAKE).patch("brake", "{ 'suspends': ['weekly'] }").found()).isEmpty();
        assertThat(Pattern.of(BRAKE).patch("weekly", "{ 'unconditional': null }").found()).isEmpty();
    }

    private static final String SWAP = "{ 'in': 'reed-2024', 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'],"
            + " 'beneficiary': ['reed'], 'of': 'reed', 'ends': '2027-12-31' },"
            + "{ 'id': 'swap', 'type': 'equity', 'kind': 'transfer', 'issuer': 'reed', 'seller': 'lark', 'holder': 'kite',"
                    + " 'conditionalOn': 'sale-closes' },"
            + "{ 'id': 'sale-closes', 'type': 'condition', 'for': ['swap'], 'requires': { 'kind': 'other',"
                    + " 'text': 'The sale has closed' } }";

    @Test
    void aConditionalPromiseIsUndecidedAndNamesItsCondition() {
        assertThat(Pattern.of(SWAP).found()).containsExactly("GENERAL C14 undecided: reed-2024/lock, swap");
        assertThat(Pattern.of(SWAP).missing()).contains("sale-closes");
    }

    @Test
    void aLapsedConditionIsSilentAndASatisfiedOneAConflict() {
        assertThat(Pattern.of(SWAP).patch("sale-closes", "{ 'longStop': '2026-04-30' }").found()).isEmpty();
        assertThat(Pattern.of(SWAP).patch("sale-closes", "{ 'satisfiedOn': '2026-04-30' }").found())
                .containsExactly("GENERAL C1 conflict: reed-2024/lock, swap");
    }

    @Test
    void aConditionThatAsksTheProtectedIsSilentHere() {
        assertThat(Pattern.of(SWAP).patch("sale-closes", "{ 'requires': { 'kind': 'consent', 'of': ['reed'] } }").found()).isEmpty();
    }

    private static final String RATES = "{ 'in': 'lark-2024', 'id': 'fee', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite',"
            + " 'rates': [{ 'percent': 6 }], 'ends': '2029-12-31' },"
            + "{ 'id': 'new-fee', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite', 'rates': [{ 'percent': 4 }],"
            + " 'starts': '2027-01-01', 'ends': '2028-12-31' }";

    @Test
    void twoRatesForOneDayAreAConflict() {
        assertThat(Pattern.of(RATES).found()).containsExactly("RATES C16 conflict: lark-2024/fee, new-fee");
        assertThat(Pattern.of(RATES).clash().firstDay()).hasValue(LocalDate.of(2027, 1, 1));
    }

    @Test
    void ratesOfTwoDirectionsBasesOrPurposesAndReplacedRatesAreSilent() {
        assertThat(Pattern.of(RATES).patch("new-fee", "{ 'payer': 'kite', 'payee': 'lark' }").found()).isEmpty();
        assertThat(Pattern.of(RATES).patch("fee", "{ 'base': { 'assets': ['api-products'] } }")
                .patch("new-fee", "{ 'base': { 'assets': ['non-api-products'] } }").found()).isEmpty();
        assertThat(Pattern.of(RATES).patch("fee", "{ 'inExchangeFor': ['a'] }").patch("new-fee", "{ 'inExchangeFor': ['b'] }")
                .with("{ 'in': 'lark-2024', 'id': 'a', 'type': 'audit-right', 'holder': 'kite', 'bound': 'lark' },"
                        + "{ 'id': 'b', 'type': 'audit-right', 'holder': 'kite', 'bound': 'lark' }").found()).isEmpty();
        assertThat(Pattern.of(RATES).patch("new-fee", "{ 'supersedes': ['lark-2024/fee'] }").found()).isEmpty();
    }

    private static final String OWNERS = "{ 'in': 'lark-2024', 'id': 'a', 'type': 'ownership', 'owners': ['kite'], 'assets': ['outputs'],"
            + " 'origins': ['foreground'] }, { 'id': 'b', 'type': 'ownership', 'owners': ['lark'], 'assets': ['outputs'] }";

    @Test
    void twoOwnersOfOneThingAreAConflict() {
        assertThat(Pattern.of(OWNERS).found()).containsExactly("GENERAL C18 conflict: b, lark-2024/a");
    }

    @Test
    void anAssignmentOrJointOwnershipIsSilent() {
        assertThat(Pattern.of(OWNERS).patch("b", "{ 'assignor': 'kite', 'starts': '2026-06-01' }").found()).isEmpty();
        assertThat(Pattern.of(OWNERS).without("a").patch("b", "{ 'owners': ['kite', 'lark'] }").found()).isEmpty();
        assertThat(Pattern.of(OWNERS).patch("b", "{ 'joint': { 'exploitation': 'each' } }").found()).isEmpty();
    }

    private static final String KIOSK = "{ 'definition': 'kiosk', 'kind': 'asset', 'within': ['products'] },"
            + "{ 'in': 'moss-2025', 'id': 'api-only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
                    + " 'actions': ['make-available'], 'assets': ['api-products'] },"
            + "{ 'id': 'kiosks', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['make-available'],"
                    + " 'assets': ['kiosk'] }";

    @Test
    void aLocalWordOfUnknownReachIsUndecidedAndAsksForItsDefinition() {
        assertThat(Pattern.of(KIOSK).found()).containsExactly("GENERAL C1 undecided: kiosks, moss-2025/api-only");
        assertThat(Pattern.of(KIOSK).missing()).contains("the definition of kiosk");
    }

    @Test
    void aLocalWordThatLiesElsewhereIsSilentAndOneThatLiesInsideAConflict() {
        assertThat(Pattern.of(KIOSK).patch("kiosk", "{ 'disjointFrom': ['api-products'] }").found()).isEmpty();
        assertThat(Pattern.of(KIOSK).patch("kiosk", "{ 'within': ['api-products'] }").found())
                .containsExactly("GENERAL C1 conflict: kiosks, moss-2025/api-only");
    }
}
