package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/** Which clauses stand: documents, bindingness, supersession, periods, conditions, step by step. */
class ForceTest {

    private static final String ONLY = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['procure'], 'assets': ['compute'] }";
    private static final String BUY = "{ 'id': 'buy', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite',"
            + " 'assets': ['compute'] }";

    private static Pattern deal() {
        return Pattern.of(ONLY + "," + BUY);
    }

    private static ClauseForce force(Pattern pattern, String document, String id) {
        Deal deal = pattern.deal();
        Clause clause = deal.clause(document, id).orElseThrow();
        return Norms.of(deal).force().of(clause);
    }

    private static final String CLASH = "GENERAL C1 conflict: buy, moss-2024/only";
    private static final String OPEN = "GENERAL C1 undecided: buy, moss-2024/only";

    @Test
    void anAgreementInForceWithoutDaysStands() {
        assertThat(deal().found()).containsExactly(CLASH);
    }

    @Test
    void anAgreementOfALaterDayIsAPlan() {
        assertThat(deal().agreement("moss-2024", "{ 'dates': { 'signing': '2026-05-02' } }").found()).isEmpty();
        assertThat(deal().agreement("moss-2024", "{ 'dates': { 'signing': '2026-05-01' } }").found()).containsExactly(CLASH);
        assertThat(deal().agreement("moss-2024", "{ 'dates': { 'signing': '2026-01-01', 'effective': '2026-06-01' } }").found()).isEmpty();
    }

    @Test
    void anAgreementThatTakesEffectAtAnEventWaitsForIt() {
        Pattern pattern = deal().with("{ 'event': 'x' }").agreement("moss-2024", "{ 'stage': 'definitive',"
                + " 'dates': { 'signing': '2026-01-01', 'effective': { 'event': 'x' } } }");

        assertThat(pattern.found()).containsExactly(OPEN);
        assertThat(pattern.facts("{ 'events': [{ 'event': 'x', 'notOccurredBy': '2026-05-01' }] }").found()).isEmpty();
        assertThat(pattern.facts("{ 'events': [{ 'event': 'x', 'occurredOn': '2026-04-01' }] }").found()).containsExactly(CLASH);
    }

    @Test
    void aLetterOfIntentBreaksNothingUnlessTheClauseBinds() {
        assertThat(deal().agreement("moss-2024", "{ 'stage': 'letter-of-intent' }").found()).isEmpty();
        assertThat(deal().agreement("moss-2024", "{ 'stage': 'letter-of-intent' }").patch("only", "{ 'binding': true }").found())
                .containsExactly(CLASH);
        assertThat(deal().patch("only", "{ 'binding': false }").found()).isEmpty();
        assertThat(deal().agreement("moss-2024", "{ 'withheld': ['binding'] }").found()).containsExactly(OPEN);
    }

    @Test
    void aProposalThatBreaksAnAgreementIsReported() {
        assertThat(deal().sheet("{ 'stage': 'letter-of-intent' }").patch("buy", "{ 'binding': false }").found()).containsExactly(CLASH);
    }

    @Test
    void ofAnEndedDocumentOnlySurvivorsStand() {
        Pattern ended = deal().agreement("moss-2024", "{ 'stage': 'ended', 'dates': { 'signing': '2024-01-01', 'ended': '2026-01-31' } }");

        assertThat(ended.found()).isEmpty();
        assertThat(ended.patch("only", "{ 'survives': true }").found()).containsExactly(CLASH);
        assertThat(ended.patch("only", "{ 'survives': '1 year' }").patch("buy", "{ 'starts': '2027-03-01' }").found()).isEmpty();
        assertThat(ended.patch("only", "{ 'survives': '2 years' }").found()).containsExactly(CLASH);
    }

    @Test
    void theTermOfADocumentEndsItsClauses() {
        Pattern term = deal().with("{ 'in': 'moss-2024', 'id': 'term', 'type': 'term', 'ends': '2026-04-30' }");

        assertThat(term.found()).isEmpty();
        assertThat(force(term, "moss-2024", "only").standing().no()).isTrue();
        assertThat(term.patch("term", "{ 'ends': '2026-12-31' }").found()).containsExactly(CLASH);
    }

    private static final String NEW = "{ 'in': 'moss-2025', 'id': 'first', 'type': 'first-right', 'kind': 'notice', 'holder': 'moss',"
            + " 'bound': 'kite', 'supersedes': ['moss-2024/only'] }";

    @Test
    void whatIsReplacedIsOutFromTheDayOfItsSuccessor() {
        Pattern pattern = deal().with(NEW).agreement("moss-2025", "{ 'dates': { 'signing': '2025-03-01' } }");

        assertThat(pattern.found()).isEmpty();
        ClauseForce only = force(pattern, "moss-2024", "only");
        assertThat(only.standing().no()).isTrue();
        assertThat(only.period().end()).hasToString("2025-02-28");
        assertThat(only.supersessions()).extracting(one -> one.by().orElseThrow().id()).containsExactly("first");
        assertThat(only.standing().why()).anySatisfy(why -> assertThat(why.text()).isEqualTo("superseded by moss-2025/first"));
    }

    @Test
    void whatIsReplacedLaterStandsUntilThen() {
        Pattern later = deal().with(NEW).patch("first", "{ 'starts': '2027-01-01' }");

        assertThat(later.found()).containsExactly(CLASH);
        assertThat(later.patch("buy", "{ 'starts': '2026-12-31' }").found()).containsExactly(CLASH);
        assertThat(later.patch("buy", "{ 'starts': '2027-01-01' }").found()).isEmpty();
    }

    @Test
    void theSheetReplacesAtItsWordWhatItsPartiesOwn() {
        assertThat(deal().sheet("{ 'supersedes': ['moss-2024/only'] }").found()).containsExactly(CLASH);
        assertThat(deal().sheet("{ 'supersedes': ['moss-2024/only'], 'between': ['kite', 'lark', 'moss'] }").found()).isEmpty();
        assertThat(deal().sheet("{ 'supersedes': ['moss-2024'], 'between': ['kite', 'lark', 'moss'] }").found()).isEmpty();
    }

    @Test
    void aLetterOfIntentAndAnAmendmentReplaceNothing() {
        assertThat(deal().with(NEW).agreement("moss-2025", "{ 'stage': 'letter-of-intent' }").found()).containsExactly(CLASH);
        assertThat(deal().sheet("{ 'amends': ['moss-2024'], 'between': ['kite', 'lark', 'moss'] }").found()).containsExactly(CLASH);
    }

    @Test
    void chainsDoNotRevive() {
        Pattern chain = deal().with(NEW).with("{ 'in': 'moss-2026', 'id': 'end', 'type': 'audit-right', 'holder': 'moss', 'bound': 'kite',"
                + " 'supersedes': ['moss-2025/first'] }").agreement("moss-2025", "{ 'dates': { 'signing': '2025-03-01' } }")
                .agreement("moss-2026", "{ 'dates': { 'signing': '2026-03-01' } }");

        assertThat(force(chain, "moss-2025", "first").standing().no()).isTrue();
        assertThat(chain.found()).isEmpty();
    }

    @Test
    void aSuccessorThatWasReplacedBeforeItsFirstDayReplacesNothing() {
        Pattern chain = deal().with(NEW).patch("first", "{ 'starts': '2027-01-01' }")
                .with("{ 'in': 'moss-2026', 'id': 'end', 'type': 'audit-right', 'holder': 'moss', 'bound': 'kite',"
                        + " 'supersedes': ['moss-2025/first'] }")
                .agreement("moss-2026", "{ 'dates': { 'signing': '2026-03-01' } }").patch("buy", "{ 'starts': '2028-01-01' }");

        assertThat(chain.found()).containsExactly(CLASH);
    }

    @Test
    void aSuccessorThatWaitsLeavesItOpen() {
        Pattern waits = deal().with(NEW).patch("first", "{ 'conditionalOn': 'x' }").with("{ 'event': 'x' }");

        assertThat(waits.found()).containsExactly(OPEN);
        assertThat(waits.missing()).contains("event x");
    }

    @Test
    void aConsentFallsWithItsClauseAndDoesNotPassToTheSuccessor() {
        Pattern pattern = deal().with("{ 'in': 'moss-2025', 'id': 'again', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
                + " 'actions': ['procure'], 'assets': ['compute'], 'supersedes': ['moss-2024/only'] },"
                + "{ 'consent': 'old', 'by': 'moss', 'under': ['moss-2024/only'], 'status': 'given', 'on': '2024-06-01' }");

        assertThat(pattern.found()).containsExactly("GENERAL C1 conflict: buy, moss-2025/again");
        assertThat(pattern.clash().evidence()).anySatisfy(
                why -> assertThat(why.text()).isEqualTo("moss-2025/again supersedes moss-2024/only"));
    }

    @Test
    void anAutomaticRenewalMayProlongAndAnExercisedOptionDoes() {
        Pattern late = deal().patch("only", "{ 'ends': '2026-12-31', 'renewal': { 'kind': 'option', 'by': ['moss'],"
                + " 'period': '1 year', 'times': 1 } }")
                .patch("buy", "{ 'starts': '2027-06-01' }");

        assertThat(late.found()).containsExactly(OPEN);
        assertThat(late.patch("only", "{ 'renewal': { 'kind': 'option', 'period': '1 year', 'exercisedOn': '2026-04-01' } }").found())
                .containsExactly(CLASH);
        assertThat(late.patch("buy", "{ 'starts': '2028-01-01' }").found()).isEmpty();
    }

    @Test
    void aWithheldEndLeavesLaterDaysOpen() {
        Pattern withheld = deal().patch("only", "{ 'withheld': ['ends'] }");

        assertThat(withheld.patch("buy", "{ 'starts': '2027-06-01' }").found()).containsExactly(OPEN);
    }

    @Test
    void aDenialOfTheEventMakesItCertainForThatDayOnly() {
        Pattern denied = deal().with("{ 'event': 'x' }").patch("only", "{ 'ends': { 'event': 'x' } }")
                .facts("{ 'events': [{ 'event': 'x', 'notOccurredBy': '2026-05-01' }] }");

        assertThat(denied.found()).containsExactly(CLASH);
        assertThat(denied.patch("buy", "{ 'starts': '2026-05-02' }").found()).containsExactly(OPEN);
    }

    @Test
    void oneThatStartsAtTheEventAtWhichTheOtherEndsIsSilent() {
        Pattern pattern = deal().with("{ 'event': 'x' }").patch("only", "{ 'ends': { 'event': 'x' } }")
                .patch("buy", "{ 'starts': { 'event': 'x' } }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void anActThatStartsAtAnEventThatMayNeverComeIsOpen() {
        assertThat(deal().with("{ 'event': 'x' }").patch("buy", "{ 'starts': { 'event': 'x' } }").found()).containsExactly(OPEN);
    }

    private static final String LOCK = "{ 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'],"
            + " 'beneficiary': ['kite'], 'of': 'kite' }";
    private static final String SALE = "{ 'in': 'moss-2024', 'id': 'sale', 'type': 'equity', 'kind': 'transfer', 'issuer': 'kite',"
            + " 'seller': 'lark', 'holder': 'moss' }";

    @Test
    void anAgreementsActWhoseDayHasPassedOrThatIsPerformedIsHistory() {
        Pattern sale = Pattern.of(LOCK + "," + SALE);

        assertThat(sale.agreement("moss-2024", "{ 'dates': { 'signing': '2024-03-01' } }").found()).isEmpty();
        assertThat(sale.agreement("moss-2024", "{ 'dates': { 'signing': '2024-03-01', 'closing': '2026-09-01' } }").found())
                .containsExactly("GENERAL C1 conflict: lock, moss-2024/sale");
        assertThat(sale.facts("{ 'performances': [{ 'of': 'moss-2024/sale', 'on': '2026-04-30' }] }").found()).isEmpty();
    }

    @Test
    void aSheetsOldActIsNoHistoryWhileTheNormItMeetsStands() {
        Pattern pattern = Pattern.of("{ 'in': 'reed-2024', 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'],"
                + " 'beneficiary': ['reed'],"
                + " 'of': 'reed', 'ends': '2027-12-31' }, { 'id': 'swap', 'type': 'equity', 'kind': 'transfer', 'issuer': 'reed',"
                        + " 'seller': 'lark', 'holder': 'kite' }")
                .sheet("{ 'stage': 'definitive', 'dates': { 'signing': '2026-03-01' } }");

        assertThat(pattern.found()).containsExactly("GENERAL C1 conflict: reed-2024/lock, swap");
        assertThat(pattern.patch("lock", "{ 'ends': '2026-04-01' }").found()).isEmpty();
    }

    @Test
    void conditionsForTheStagesOfTheSheetSuspendNothing() {
        assertThat(deal().with("{ 'id': 'hsr', 'type': 'condition', 'for': ['closing', 'effective'],"
                + " 'requires': { 'kind': 'clearance', 'regime': 'us-hsr' } }")
                .found()).containsExactly(CLASH);
    }

    @Test
    void aConditionThatNamesAClauseOrAnAgreementsEffectSuspendsIt() {
        String open = "'type': 'condition', 'requires': { 'kind': 'other', 'text': 'x' }";

        assertThat(deal().with("{ 'id': 'c', 'for': ['buy'], " + open + " }").found()).containsExactly("GENERAL C14 undecided: buy,"
                + " moss-2024/only");
        assertThat(deal().with("{ 'in': 'moss-2024', 'id': 'c', 'for': ['effective'], " + open + " }").found()).containsExactly(OPEN);
        assertThat(deal().with("{ 'in': 'moss-2024', 'id': 'c', 'for': ['only'], " + open + ", 'failedOn': '2026-01-01' }")
                .found()).isEmpty();
    }

    @Test
    void aWaivedConditionIsNoConsent() {
        Pattern waived = Pattern.of("{ 'in': 'moss-2024', 'id': 'first', 'type': 'first-right', 'kind': 'offer', 'holder': 'moss',"
                + " 'bound': 'kite',"
                + " 'actions': ['sell'], 'assets': ['patents'] }, { 'id': 'sale', 'type': 'undertaking', 'bound': ['kite'],"
                        + " 'beneficiary': ['lark'], 'actions': ['sell'], 'assets': ['patents'], 'conditionalOn': 'ok' },"
                + "{ 'id': 'ok', 'type': 'condition', 'for': ['sale'], 'requires': { 'kind': 'consent', 'of': ['moss'] },"
                        + " 'waivedOn': '2026-04-01' }");

        assertThat(waived.found()).containsExactly("FIRST_REFUSAL C10 unmet: moss-2024/first, sale");
        assertThat(waived.patch("ok", "{ 'waivedOn': null, 'satisfiedOn': '2026-04-01' }").found()).isEmpty();
    }

    @Test
    void twoAgreementsAreComparedWhereOneOfThemTouchesTheSheet() {
        String theirs = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'reed',"
                + " 'actions': ['procure'], 'assets': ['compute'] },"
                + "{ 'in': 'reed-2025', 'id': 'other', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'reed',"
                        + " 'assets': ['compute'] }";

        assertThat(Pattern.of(theirs).found()).isEmpty();
        assertThat(Pattern.of(theirs.replace("'bound': 'reed'", "'bound': 'kite'").replace("'supplier': 'kite', 'customer': 'reed'",
                "'supplier': 'reed', 'customer': 'kite'")).found()).containsExactly("BETWEEN_AGREEMENTS C1 conflict: moss-2024/only,"
                        + " reed-2025/other");
    }

    @Test
    void aPossibleClashOfTwoAgreementsIsNotReported() {
        Pattern open = Pattern.of(ONLY + ", { 'in': 'reed-2025', 'id': 'other', 'type': 'supply-commitment', 'supplier': 'reed',"
                + " 'customer': 'kite' }");

        assertThat(open.found()).isEmpty();
        assertThat(open.passed()).containsExactly("BETWEEN_AGREEMENTS moss-2024/only");
    }
}
