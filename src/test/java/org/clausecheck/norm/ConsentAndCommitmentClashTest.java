package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Further rows of the table of clashes: what waits for a consent, what is uncommitted, what is not said. */
class ConsentAndCommitmentClashTest {

    private static final String ONLY = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['host'], 'assets': ['models'] }";

    private static final String VETO = "{ 'in': 'moss-2024', 'id': 'veto', 'type': 'consent-right', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['issue-securities', 'incur-debt'] },"
            + "{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', 'amount': 'USD 1 million' }";

    @Test
    void anActThatNeedsAConsentOfWhichThereIsNoRecordIsUnmet() {
        assertThat(Pattern.of(VETO).found()).containsExactly("CONSENT C11 unmet: moss-2024/veto, round");
        assertThat(Pattern.of(VETO).with("{ 'consent': 'c', 'by': 'moss', 'under': ['moss-2024/veto'], 'status': 'given',"
                + " 'on': '2026-04-15', 'to': ['round'] }")
                .found()).isEmpty();
        assertThat(Pattern.of(VETO).patch("round", "{ 'holder': 'moss' }").found()).isEmpty();
        assertThat(Pattern.of(VETO).patch("veto", "{ 'actions': ['incur-debt'] }").found()).isEmpty();
    }

    @Test
    void silenceIsConsentOnlyAfterARecordedRequest() {
        Pattern deemed = Pattern.of(VETO).patch("veto", "{ 'deemedAfter': '10 days' }");

        assertThat(deemed.found()).containsExactly("CONSENT C11 unmet: moss-2024/veto, round");
        assertThat(deemed.with("{ 'consent': 'c', 'by': 'moss', 'under': ['moss-2024/veto'], 'status': 'requested',"
                + " 'on': '2026-04-15' }").found()).isEmpty();
        assertThat(deemed.patch("c", "{ 'on': '2026-04-25' }").found()).containsExactly("CONSENT C11 unmet: moss-2024/veto, round");
    }

    @Test
    void anAssignmentNeedsConsentUnlessItIsPermitted() {
        String clause = "{ 'in': 'moss-2024', 'id': 'no', 'type': 'assignment', 'bound': ['kite']%s }, { 'id': 'gives',"
                + " 'type': 'ownership', 'owners': ['lark'], 'assignor': 'kite', 'assets': ['contracts'] }";

        assertThat(Pattern.of(clause.formatted("")).found()).containsExactly("CONSENT C11 unmet: gives, moss-2024/no");
        assertThat(Pattern.of(clause.formatted(", 'permittedTo': ['any']")).found()).isEmpty();
        assertThat(Pattern.of(clause.formatted(", 'permittedTo': ['successors']")).found())
                .containsExactly("CONSENT C11 undecided: gives, moss-2024/no");
        assertThat(Pattern.of(clause.formatted(", 'onNotice': true")).found()).containsExactly("CONSENT C11 unmet: gives, moss-2024/no");
    }

    @Test
    void whatMayBeCalledIsUndecidedAndNamesIt() {
        Pattern option = Pattern.of("{ 'in': 'moss-2024', 'id': 'no', 'type': 'restraint', 'kind': 'other', 'bound': ['kite'],"
                + " 'beneficiary': ['moss'],"
                + " 'actions': ['issue-securities'] }, { 'id': 'warrant', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite',"
                        + " 'holder': 'lark', 'tranches': [{ 'id': 'second', 'optionOf': 'lark', 'amount': 'USD 1 million' }] }");

        assertThat(option.found()).containsExactly("GENERAL C13 undecided: moss-2024/no, warrant");
        assertThat(option.missing()).contains("whether warrant/second is called");
    }

    @Test
    void aConditionalProhibitionIsUndecided() {
        assertThat(Pattern.of(ONLY + ", { 'event': 'x' }, { 'id': 'service', 'type': 'undertaking', 'bound': ['kite'],"
                + " 'beneficiary': ['lark'],"
                + " 'actions': ['host'], 'assets': ['models'] }").patch("only", "{ 'conditionalOn': 'x' }").found())
                .containsExactly("GENERAL C14 undecided: moss-2024/only, service");
    }

    @Test
    void oneOfTwoWaysThatNeedsNoLeaveIsNoLeave() {
        Pattern swap = Pattern.of("{ 'in': 'reed-2024', 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'],"
                + " 'beneficiary': ['reed'], 'of': 'reed' },"
                + "{ 'event': 'x' }, { 'id': 'leave', 'type': 'condition', 'for': ['signing'], 'requires': { 'kind': 'consent',"
                        + " 'of': ['reed'] } },"
                + "{ 'id': 'swap', 'type': 'equity', 'kind': 'transfer', 'issuer': 'reed', 'seller': 'lark', 'holder': 'kite' }");

        assertThat(swap.patch("swap", "{ 'conditionalOn': { 'anyOf': ['leave', 'x'] } }").found())
                .containsExactly("GENERAL C14 undecided: reed-2024/lock, swap");
        assertThat(swap.patch("swap", "{ 'conditionalOn': { 'allOf': ['leave', 'x'] } }").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standstill", "ownership-cap"})
    void aPurchaseUnderACapIsHandedOnWithoutJudgingFigures(String kind) {
        Pattern cap = Pattern.of("{ 'id': 'cap', 'type': 'restraint', 'kind': '" + kind + "', 'bound': ['lark'],"
                + " 'beneficiary': ['kite'], 'of': 'kite',"
                + " 'cap': { 'percent': 20 } }, { 'id': 'buy', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',"
                        + " 'amount': 'USD 1 million' }");

        assertThat(cap.found()).containsExactly("HOLDING_CAP C1 conflict: buy, cap");
        assertThat(cap.with("{ 'consent': 'c', 'by': 'kite', 'under': ['cap'], 'status': 'given', 'on': '2026-04-01' }").found()).isEmpty();
    }

    @Test
    void anActWithoutThingsIsNoDealingInThings() {
        String only = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite', 'fields': ['health'] }";
        String round = "{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";
        String notice = "{ 'id': 'notice', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['notify'] }";
        String papers = "{ 'id': 'papers', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'],"
                + " 'deliverables': ['valuation'] }";
        String fee = "{ 'id': 'fee', 'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'amount': 'USD 1' }";
        String work = "{ 'id': 'work', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'fields': ['health'] }";

        assertThat(Pattern.of(only + "," + round + "," + notice + "," + papers + "," + fee).found()).isEmpty();
        assertThat(Pattern.of(only + "," + work).found()).containsExactly("GENERAL C1 conflict: moss-2024/only, work");
    }

    @Test
    void whatIsNotSaidIsOpenWhereTheProhibitionNamesSome() {
        String buy = "{ 'id': 'buy', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['host'] }";

        assertThat(Pattern.of(ONLY + "," + buy).found()).containsExactly("GENERAL C1 undecided: buy, moss-2024/only");
        assertThat(Pattern.of(ONLY + "," + buy).missing()).contains("assets of buy (not said which)");
        assertThat(Pattern.of(ONLY + "," + buy).patch("only", "{ 'assets': null }").found())
                .containsExactly("GENERAL C1 conflict: buy, moss-2024/only");
        assertThat(Pattern.of(ONLY + "," + buy).patch("buy", "{ 'assets': ['models'] }").patch("only", "{ 'fields': ['api'],"
                + " 'territories': ['US'] }").found())
                .containsExactly("GENERAL C1 conflict: buy, moss-2024/only");
    }

    @Test
    void performanceIsMetOnlyByAProhibitionThatNamesIt() {
        String access = "{ 'id': 'in', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['models'],"
                + " 'actions': ['deliver'] }";

        assertThat(Pattern.of(ONLY + "," + access).found()).isEmpty();
        assertThat(Pattern.of(ONLY + "," + access).patch("only", "{ 'actions': ['deliver'] }").found())
                .containsExactly("GENERAL C1 conflict: in, moss-2024/only");
    }

    @Test
    void whatIsAlsoSilent() {
        List<String> silent = List.of(
                "{ 'in': 'moss-2024', 'id': 'a', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite',"
                        + " 'assets': ['compute'] },"
                        + "{ 'id': 'b', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute'] }",
                "{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute'] },"
                        + "{ 'id': 'b', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',"
                                + " 'tranches': [{ 'optionOf': 'lark' }] }",
                "{ 'id': 'a', 'type': 'audit-right', 'holder': 'lark', 'bound': 'kite' }, { 'id': 'b', 'type': 'confidentiality',"
                        + " 'bound': ['kite', 'lark'] }",
                "{ 'id': 'a', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['weights'], 'ends': '2027-12-31' },"
                        + "{ 'id': 'b', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['software'],"
                                + " 'ends': '2032-12-31' },"
                        + "{ 'id': 'c', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['software'],"
                                + " 'ends': '2030-12-31' }",
                "{ 'in': 'moss-2024', 'id': 'a', 'type': 'first-right', 'kind': 'refusal', 'holder': 'moss', 'bound': 'kite',"
                        + " 'actions': ['procure'],"
                        + " 'assets': ['compute'] }, { 'id': 'b', 'type': 'joint-venture', 'venture': 'reed', 'assets': ['data-centre'],"
                        + " 'members': [{ 'party': 'kite' }, { 'party': 'lark' }] }",
                "{ 'id': 'a', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'], 'beneficiary': ['kite'], 'of': 'kite' },"
                        + "{ 'id': 'b', 'type': 'registration-rights', 'holder': 'lark', 'issuer': 'kite' }");

        assertThat(silent).allSatisfy(deal -> assertThat(Pattern.of(deal).found()).isEmpty());
    }
}
