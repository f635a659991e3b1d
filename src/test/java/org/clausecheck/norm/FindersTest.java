package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table of clashes that are found by clause type: rates, owners, holds, ends, boards, listings, no-shops, best terms. */
class FindersTest {

    private static Pattern rates(String one, String other) {
        return Pattern.of("{ 'in': 'lark-2024', 'id': 'old', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite'" + one + " },"
                + "{ 'id': 'new', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite'" + other + " }");
    }

    @Test
    void equalRatesAndRatesOfOtherTiersAreSilent() {
        assertThat(rates(", 'rates': [{ 'percent': 6 }]", ", 'rates': [{ 'percent': 6.0 }]").found()).isEmpty();
        assertThat(rates(", 'rates': [{ 'percent': 6, 'upTo': 'USD 1 million' }]", ", 'rates': [{ 'percent': 4,"
                + " 'above': 'USD 1 million' }]").found()).isEmpty();
        assertThat(rates(", 'rates': [{ 'percent': 6, 'upTo': 'USD 2 million' }]", ", 'rates': [{ 'percent': 4,"
                + " 'above': 'USD 1 million' }]").found())
                .containsExactly("RATES C16 conflict: lark-2024/old, new");
    }

    @Test
    void aHiddenRateLeavesItOpenAndNoRateIsNone() {
        assertThat(rates(", 'rates': [{ 'percent': 6 }]", ", 'withheld': ['rates']").found())
                .containsExactly("RATES C16 undecided: lark-2024/old, new");
        assertThat(rates(", 'rates': [{ 'percent': 6 }]", "").found()).isEmpty();
        assertThat(rates(", 'rates': [{ 'percent': { 'range': [4, 6] } }]", ", 'rates': [{ 'percent': 5 }]").found())
                .containsExactly("RATES C16 undecided: lark-2024/old, new");
    }

    @Test
    void ratesThatFollowEachOtherAreSilent() {
        assertThat(rates(", 'rates': [{ 'percent': 6, 'ends': '2027-12-31' }]", ", 'rates': [{ 'percent': 4,"
                + " 'starts': '2028-01-01' }]").found()).isEmpty();
        assertThat(rates(", 'rates': [{ 'percent': 6, 'ends': '2028-01-01' }]", ", 'rates': [{ 'percent': 4,"
                + " 'starts': '2028-01-01' }]").clash().firstDay())
                .hasValue(LocalDate.of(2028, 1, 1));
    }

    @Test
    void anExcludedBaseIsNotCounted() {
        assertThat(rates(", 'rates': [{ 'percent': 6 }], 'base': { 'assets': ['products'], 'excludedAssets': ['api-products'] }",
                ", 'rates': [{ 'percent': 4 }], 'base': { 'assets': ['api-products'] }").found()).isEmpty();
    }

    @Test
    void ownersOfOtherOriginsOrThingsAreSilent() {
        String owners = "{ 'id': 'a', 'type': 'ownership', 'owners': ['kite'], 'assets': ['outputs'], 'origins': ['background'] },"
                + "{ 'id': 'b', 'type': 'ownership', 'owners': ['lark'], 'assets': ['outputs'], 'origins': ['foreground'] }";

        assertThat(Pattern.of(owners).found()).isEmpty();
        assertThat(Pattern.of(owners).patch("b", "{ 'origins': ['background'] }").found()).containsExactly("GENERAL C18 conflict: a, b");
        assertThat(Pattern.of(owners).patch("b", "{ 'origins': ['background'], 'assets': null }").found())
                .containsExactly("GENERAL C18 undecided: a, b");
        assertThat(Pattern.of(owners).patch("b", "{ 'origins': ['background'], 'assignor': 'moss' }").found())
                .containsExactly("GENERAL C18 conflict: a, b");
    }

    private static final String BRAKE = "{ 'id': 'weekly', 'type': 'access', 'provider': 'kite', 'recipient': 'lark',"
            + " 'assets': ['models'], 'latePenalty': 'USD 1' },"
            + "{ 'in': 'kite-2024', 'id': 'board', 'type': 'governance', 'company': 'kite', 'committees': [{ 'kind': 'safety',"
                    + " 'powers': ['delay-release'] }] }";

    @Test
    void aCommitteeMayHoldADeliveryToo() {
        assertThat(Pattern.of(BRAKE).found()).containsExactly("DELIVERY_AND_SAFETY C20 conflict: kite-2024/board, weekly");
        assertThat(Pattern.of(BRAKE).patch("weekly", "{ 'carveOuts': [{ 'purpose': 'safety-hold' }] }").found()).isEmpty();
        assertThat(Pattern.of(BRAKE).patch("weekly", "{ 'carveOuts': [{ 'text': 'as agreed' }] }").found())
                .containsExactly("DELIVERY_AND_SAFETY C20 undecided: kite-2024/board, weekly");
        assertThat(Pattern.of(BRAKE).patch("weekly", "{ 'subjectTo': ['kite-2024/board'] }").found()).isEmpty();
    }

    @Test
    void aSafetyClauseSpeaksForTheCommitteeOfItsBody() {
        String brake = BRAKE + ", { 'id': 'hold', 'type': 'safety', 'company': 'kite', 'powers': ['delay-release'], 'suspends': ['weekly'] %s }";

        assertThat(Pattern.of(brake.formatted(", 'body': 'Safety Committee'")).found()).isEmpty();
        assertThat(Pattern.of(brake.formatted("")).found()).isEmpty();
        assertThat(Pattern.of(brake.formatted(", 'body': 'Council'")).found())
                .containsExactly("DELIVERY_AND_SAFETY C20 undecided: kite-2024/board, weekly");
        assertThat(Pattern.of(brake.formatted("")).patch("hold", "{ 'powers': ['audit'] }").found())
                .containsExactly("DELIVERY_AND_SAFETY C20 conflict: kite-2024/board, weekly");
    }

    private static final String RIGHT = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'assets': ['software'], 'irrevocable': true },"
            + "{ 'id': 'out', 'type': 'termination', 'by': ['kite'], 'grounds': ['convenience'], 'notBefore': '2027-06-01'%s }";

    @Test
    void aPowerToEndTheContractEndsItsIrrevocableRight() {
        assertThat(Pattern.of(RIGHT.formatted("")).found()).containsExactly("REVOCATION C21 conflict: lic, out");
        assertThat(Pattern.of(RIGHT.formatted("")).clash().firstDay()).hasValue(LocalDate.of(2027, 6, 1));
        assertThat(Pattern.of(RIGHT.formatted("")).patch("lic", "{ 'ends': '2027-05-31' }").found()).isEmpty();
        assertThat(Pattern.of(RIGHT.formatted("")).patch("out", "{ 'by': ['lark'] }").found()).isEmpty();
        assertThat(Pattern.of(RIGHT.formatted("")).patch("out", "{ 'by': ['kite', 'lark'] }").found())
                .containsExactly("REVOCATION C21 undecided: lic, out");
        assertThat(Pattern.of(RIGHT.formatted(", 'effects': [{ 'clauses': ['lic'], 'effect': 'continues' }]")).found()).isEmpty();
        assertThat(Pattern.of(RIGHT.formatted(", 'effects': [{ 'clauses': ['lic'], 'effect': 'ends', 'grounds': ['breach'] }]"))
                .found()).isEmpty();
    }

    @Test
    void whatSurvivesMustNotEnd() {
        String survives = "{ 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'], 'survives': %s }, { 'id': 'out',"
                + " 'type': 'termination', 'by': ['kite'],"
                + " 'grounds': ['breach'], 'effects': [{ 'clauses': ['nda'], 'effect': '%s'%s }] }";

        assertThat(Pattern.of(survives.formatted("true", "ends", "")).found()).containsExactly("REVOCATION C21b conflict: nda, out");
        assertThat(Pattern.of(survives.formatted("'2 years'", "winds-down", "")).found())
                .containsExactly("REVOCATION C21b conflict: nda, out");
        assertThat(Pattern.of(survives.formatted("'2 years'", "winds-down", ", 'period': '2 years'")).found()).isEmpty();
        assertThat(Pattern.of(survives.formatted("false", "ends", "")).found()).isEmpty();
        assertThat(Pattern.of(survives.formatted("true", "continues", "")).found()).isEmpty();
    }

    private static Pattern support(String access, String... licences) {
        StringBuilder all = new StringBuilder("{ 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', " + access + " }");
        for (int i = 0; i < licences.length; i++) {
            all.append(", { 'id': 'lic").append(i).append("', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', ")
                    .append(licences[i]).append(" }");
        }
        return Pattern.of(all.toString());
    }

    @Test
    void theLastOfTheLicencesCounts() {
        String access = "'assets': ['weights'], 'ends': '2031-12-31'";

        assertThat(support(access, "'assets': ['weights'], 'ends': '2028-12-31'", "'assets': ['technology'], 'ends': '2031-12-31'")
                .found()).isEmpty();
        assertThat(support(access, "'assets': ['weights'], 'ends': '2028-12-31'", "'assets': ['technology'], 'ends': '2030-12-31'").found())
                .containsExactly("SUPPORT C22 conflict: acc, lic1");
        assertThat(support(access, "'assets': ['software'], 'ends': '2028-12-31'").found()).isEmpty();
        assertThat(support("'assets': ['weights'], 'starts': '2029-01-01'", "'assets': ['weights'], 'ends': '2028-12-31'")
                .found()).isEmpty();
    }

    @Test
    void aLicenceOfAPartSupportsThatPartAlone() {
        assertThat(support("'assets': ['software'], 'ends': '2031-12-31'", "'assets': ['inference-code'], 'ends': '2028-12-31'",
                "'assets': ['training-code'], 'ends': '2031-12-31'").found()).containsExactly("SUPPORT C22 conflict: acc, lic0");
    }

    @Test
    void renewalsCountAndEndsThatAreNotStatedPromiseNoDay() {
        assertThat(support("'assets': ['weights'], 'ends': '2030-12-31'",
                "'assets': ['weights'], 'ends': '2028-12-31', 'renewal': { 'kind': 'automatic', 'period': '1 year' }").found())
                .containsExactly("SUPPORT C22 undecided: acc, lic0");
        assertThat(support("'assets': ['weights']", "'assets': ['weights'], 'ends': '2028-12-31'").found())
                .containsExactly("SUPPORT C22 undecided: acc, lic0");
        assertThat(support("'assets': ['weights']", "'assets': ['weights']").found()).isEmpty();
        assertThat(support("'assets': ['weights']", "'assets': ['weights'], 'ends': 'never'").found()).isEmpty();
    }

    @Test
    void bothAtOneEventEndTogether() {
        assertThat(support("'assets': ['weights'], 'ends': { 'event': 'x' }", "'assets': ['weights'], 'ends': { 'event': 'x' }")
                .with("{ 'event': 'x' }").found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'share': 'all',              'powers': ['appoint'],                             conflict",
        "'share': 'all',              'powers': ['nominate'],                            silent",
        "'share': 'all',              'powers': ['observe'],                             silent",
        "'share': 'all',              'powers': ['veto-appointment'],                    conflict",
        "'share': 'all',              'powers': ['remove'],                              conflict",
        "'share': 'majority',         'powers': ['appoint']; 'share': 'minority',        silent",
        "'share': 'majority',         'powers': ['appoint']; 'share': 'half',            conflict",
        "'share': 'majority',         'powers': ['appoint']; 'seats': 1,                 silent",
        "'share': 'majority',         'powers': ['appoint']; 'seats': 4,                 undecided",
        "'share': 'majority',         'powers': ['veto-appointment']; 'seats': 1,        silent",
        "'sharePercent': 60,          'powers': ['appoint']; 'sharePercent': 40,         silent",
        "'sharePercent': 60,          'powers': ['appoint']; 'sharePercent': 41,         conflict",
        "'share': 'half',             'powers': ['appoint']; 'share': 'half',            silent"})
    void oneBoardHasRoomForAllItsSeats(String large, String other, String result) {
        Pattern pattern = Pattern.of("{ 'id': 'a', 'type': 'board-right', 'holder': 'moss', 'company': 'kite', 'powers': ['appoint',"
                + " 'remove'], " + large + " },"
                + "{ 'id': 'b', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', " + other.replace(';', ',') + " }");

        assertThat(pattern.found()).isEqualTo(result.equals("silent") ? List.of() : List.of("BOARD_POWERS C23 " + result + ": a, b"));
    }

    @Test
    void aConsentOverAppointmentsIsAVeto() {
        Pattern pattern = Pattern.of("{ 'in': 'moss-2024', 'id': 'a', 'type': 'board-right', 'holder': 'moss', 'company': 'kite',"
                + " 'powers': ['appoint'], 'share': 'all' },"
                + "{ 'id': 'b', 'type': 'consent-right', 'holder': 'lark', 'bound': 'kite', 'actions': ['appoint-director'] }");

        assertThat(pattern.found()).containsExactly("BOARD_POWERS C23 conflict: b, moss-2024/a");
        assertThat(pattern.patch("b", "{ 'actions': ['incur-debt'] }").found()).isEmpty();
    }

    private static final String CONTROL = "{ 'id': 'coc', 'type': 'change-of-control', 'of': ['kite'], 'holder': ['lark'],"
            + " 'triggers': ['ipo'], 'consequences': ['consent'] }";

    @Test
    void aListingThatSetsOffAConsentIsAConflictUnlessCarvedOut() {
        String list = ", { 'in': 'moss-2024', 'id': 'list', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['moss'],"
                + " 'actions': ['list'] }";

        assertThat(Pattern.of(CONTROL + list).found()).containsExactly("LISTING_POWERS C25 conflict: coc, moss-2024/list");
        assertThat(Pattern.of(CONTROL + list).patch("coc", "{ 'carveOuts': [{ 'purpose': 'ipo' }] }").found()).isEmpty();
        assertThat(Pattern.of(CONTROL + list).patch("coc", "{ 'triggers': ['merger'] }").found()).isEmpty();
        assertThat(Pattern.of(CONTROL + list).patch("coc", "{ 'consequences': ['notice'] }").found()).isEmpty();
        assertThat(Pattern.of(CONTROL).found()).isEmpty();
    }

    @Test
    void aPlannedListingIsOneTooAndHasNoClauseOfItsOwn() {
        Pattern planned = Pattern.of(CONTROL).facts("{ 'listings': [{ 'issuer': 'kite', 'planned': true }] }");

        assertThat(planned.found()).containsExactly("LISTING_POWERS C25 conflict: coc");
        assertThat(planned.facts("{ 'listings': [{ 'issuer': 'kite', 'planned': false }] }").found()).isEmpty();
        assertThat(planned.facts("{ 'listings': [{ 'issuer': 'kite' }] }").found()).containsExactly("LISTING_POWERS C25 undecided: coc");
    }

    @Test
    void aPlannedListingIsNotToldAgainBesideThePromiseOfIt() {
        String list = ", { 'id': 'list', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['moss'], 'actions': ['list'] }";
        String listing = "{ 'listings': [{ 'issuer': 'kite', 'planned': true }] }";

        assertThat(Pattern.of(CONTROL + list).facts(listing).found()).containsExactly("LISTING_POWERS C25 conflict: coc, list");
        assertThat(Pattern.of(CONTROL).facts(listing).found()).containsExactly("LISTING_POWERS C25 conflict: coc");
    }

    @Test
    void aConsentRightOverAReorganisationMeetsTheOneThatIsPromised() {
        Pattern pattern = Pattern.of("{ 'in': 'moss-2024', 'id': 'veto', 'type': 'consent-right', 'holder': 'moss', 'bound': 'kite',"
                + " 'actions': ['reorganise'] },"
                + "{ 'id': 'turn', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['reorganise'] }");

        assertThat(pattern.found()).containsExactly("LISTING_POWERS C25 conflict: moss-2024/veto, turn");
        assertThat(pattern.patch("veto", "{ 'carveOuts': [{ 'purpose': 'reorganisation' }] }").found()).isEmpty();
        assertThat(pattern.patch("veto", "{ 'carveOuts': null }").patch("turn", "{ 'conditionalOn': 'leave' }")
                .with("{ 'id': 'leave', 'type': 'condition', 'for': ['turn'], 'requires': { 'kind': 'consent', 'of': ['moss'] } }")
                        .found()).isEmpty();
    }

    private static final String NO_SHOP = "{ 'id': 'quiet', 'type': 'restraint', 'kind': 'no-shop', 'bound': ['kite'],"
            + " 'beneficiary': ['lark'], 'ends': '2026-07-31' },"
            + "{ 'in': 'moss-talks', 'id': 'idea', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss', 'assets': ['weights'] }";

    @Test
    void aNoShopAndTalksWithSomebodyElseAreAConflict() {
        Pattern talks = Pattern.of(NO_SHOP).agreement("moss-talks", "{ 'stage': 'letter-of-intent' }");

        assertThat(talks.found()).containsExactly("GENERAL C26 conflict: moss-talks, quiet");
        assertThat(talks.clash().documents()).extracting(document -> document.id()).containsExactly("moss-talks");
        assertThat(talks.clash().clauses()).extracting(clause -> clause.id()).containsExactly("quiet");
        assertThat(talks.patch("quiet", "{ 'assets': ['hardware'] }").found()).isEmpty();
        assertThat(talks.patch("quiet", "{ 'assets': ['technology'] }").found()).containsExactly("GENERAL C26 conflict: moss-talks, quiet");
        assertThat(talks.patch("quiet", "{ 'carveOuts': [{ 'clauses': ['moss-talks'] }] }").found()).isEmpty();
        assertThat(talks.patch("quiet", "{ 'carveOuts': [{ 'text': 'as agreed' }] }").found())
                .containsExactly("GENERAL C26 undecided: moss-talks, quiet");
    }

    @Test
    void aContractOfBeforeTheNoShopIsNone() {
        assertThat(Pattern.of(NO_SHOP).agreement("moss-talks", "{ 'stage': 'definitive', 'dates': { 'signing': '2025-03-01' } }")
                .found()).isEmpty();
        assertThat(Pattern.of(NO_SHOP).agreement("moss-talks", "{ 'stage': 'definitive', 'dates': { 'signing': '2026-06-15' } }").found())
                .containsExactly("GENERAL C26 conflict: moss-talks, quiet");
    }

    @Test
    void theSheetItselfBreaksANoShopOfAnAgreement() {
        assertThat(Pattern.of("{ 'in': 'moss-2026', 'id': 'quiet', 'type': 'restraint', 'kind': 'no-shop', 'bound': ['kite'],"
                + " 'beneficiary': ['moss'], 'binding': true }")
                .agreement("moss-2026", "{ 'stage': 'letter-of-intent' }").found()).containsExactly("GENERAL C26 conflict: deal,"
                        + " moss-2026/quiet");
    }
}
