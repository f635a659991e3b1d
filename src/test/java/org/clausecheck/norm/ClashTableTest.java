package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** The rows of the table of clashes that are about a prohibition and an act. */
class ClashTableTest {

    private static final String ONLY = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['host'], 'assets': ['models'] }";
    private static final String EXCLUSIVE = "{ 'id': 'excl', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark',"
            + " 'exclusivity': 'exclusive', 'assets': ['models'] }";

    @Test
    void aClashSaysWhatAndWhenAndNamesBothClauses() {
        Pattern pattern = Pattern.of(ONLY + ", { 'id': 'service', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'],"
                + " 'actions': ['host'],"
                + " 'assets': ['frontier-models', 'weights'], 'fields': ['api'], 'territories': ['US'], 'starts': '2026-09-01' }");

        Clash clash = pattern.clash();

        assertThat(clash.scope()).isEqualTo("where Party kite would host frontier models, in the field api, in US");
        assertThat(clash.firstDay()).hasValue(LocalDate.of(2026, 9, 1));
        assertThat(clash.kind()).isEqualTo(Clash.Kind.CONFLICT);
        assertThat(clash.clauses()).extracting(clause -> clause.id()).containsExactly("only", "service");
        assertThat(clash.truth().why()).extracting(why -> why.text())
                .containsExactly("moss-2024/only: kite must not: host", "service: kite must: host");
        assertThat(clash.betweenAgreements()).isFalse();
    }

    @Test
    void aGrantInWordsIsDoingItThroughOthersAndABareOneIsOpen() {
        String licence = "{ 'id': 'grant', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'] }";

        assertThat(Pattern.of(ONLY + "," + licence).found()).containsExactly("GENERAL C1 undecided: grant, moss-2024/only");
        assertThat(Pattern.of(ONLY + "," + licence).missing()).contains("which actions grant grants");
        assertThat(Pattern.of(ONLY + "," + licence).patch("grant", "{ 'actions': ['host'] }").found())
                .containsExactly("GENERAL C1 conflict: grant, moss-2024/only");
        assertThat(Pattern.of(ONLY + "," + licence).patch("grant", "{ 'actions': ['sell'] }").found()).isEmpty();
        assertThat(Pattern.of(ONLY + "," + licence).patch("only", "{ 'actions': ['commercialise'] }").found())
                .containsExactly("GENERAL C1 conflict: grant, moss-2024/only");
    }

    @Test
    void twoExclusiveLicencesOfOneThingExcludeEachOtherOnce() {
        assertThat(Pattern.of(EXCLUSIVE + ", { 'in': 'moss-2024', 'id': 'mine', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss',"
                + " 'exclusivity': 'exclusive', 'assets': ['frontier-models'] }").found())
                        .containsExactly("GENERAL C1 conflict: excl, moss-2024/mine");
    }

    @Test
    void rightsOfOtherKindsAreNoClash() {
        Pattern pattern = Pattern.of(EXCLUSIVE + ", { 'in': 'moss-2024', 'id': 'mine', 'type': 'licence', 'licensor': 'kite',"
                + " 'licensee': 'moss',"
                + " 'assets': ['models'], 'actions': ['train-on'] }").patch("excl", "{ 'actions': ['commercialise'] }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void aPermissionIsAGrantOfItsGrantor() {
        Pattern pattern = Pattern.of("{ 'in': 'moss-2024', 'id': 'excl', 'type': 'licence', 'licensor': 'lark', 'licensee': 'moss',"
                + " 'exclusivity': 'sole',"
                + " 'assets': ['content'] }, { 'id': 'may', 'type': 'permission', 'holder': 'kite', 'grantor': 'lark',"
                        + " 'actions': ['market'], 'assets': ['content'] }");

        assertThat(pattern.found()).containsExactly("GENERAL C1 conflict: may, moss-2024/excl");
    }

    @Test
    void accessToAnotherLetsHimIn() {
        assertThat(Pattern.of(EXCLUSIVE + ", { 'in': 'moss-2024', 'id': 'in', 'type': 'access', 'provider': 'kite',"
                + " 'recipient': 'moss', 'assets': ['models'] }")
                .found()).containsExactly("GENERAL C1 conflict: excl, moss-2024/in");
    }

    @Test
    void whetherExclusiveShutsOutTheLicensorHimselfIsOpen() {
        String service = "{ 'id': 'service', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['moss'], 'actions': ['run'],"
                + " 'assets': ['models'] }";

        assertThat(Pattern.of(EXCLUSIVE + "," + service).found()).containsExactly("GENERAL C2 undecided: excl, service");
        assertThat(Pattern.of(EXCLUSIVE + "," + service).clash().truth().why().get(0).at().orElseThrow().pointer())
                .isEqualTo("/clauses/0/exclusivity");
        assertThat(Pattern.of(EXCLUSIVE + "," + service).patch("excl", "{ 'exclusivity': 'sole' }").found()).isEmpty();
        assertThat(Pattern.of(EXCLUSIVE + "," + service).patch("excl", "{ 'carveOuts': [{ 'actions': ['run'] }] }").found()).isEmpty();
        assertThat(Pattern.of(EXCLUSIVE + "," + service).patch("service", "{ 'beneficiary': null }").found()).isEmpty();
    }

    @Test
    void anOlderActOfTheProtectedIsNoException() {
        String act = "{ 'in': 'lark-2024', 'id': 'old', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'],"
                + " 'actions': ['sell'],"
                + " 'assets': ['content'], 'territories': ['US'] }, { 'id': 'ban', 'type': 'restraint', 'kind': 'other', 'bound': ['kite'],"
                + " 'beneficiary': ['lark'], 'actions': ['sell'], 'assets': ['content'] }";

        assertThat(Pattern.of(act).found()).containsExactly("GENERAL C3 conflict: ban, lark-2024/old");
        assertThat(Pattern.of(act.replace("'in': 'lark-2024', ", "")).found()).isEmpty();
    }

    @Test
    void aDealingInSharesWithTheProtectedLiftsNoLockUp() {
        assertThat(Pattern.of("{ 'in': 'lark-2024', 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'],"
                + " 'beneficiary': ['kite'], 'of': 'kite' },"
                + "{ 'id': 'back', 'type': 'equity', 'kind': 'surrender', 'issuer': 'kite', 'holder': 'lark' }").found())
                .containsExactly("GENERAL C1 conflict: back, lark-2024/lock");
    }

    @Test
    void theSharesOfAnotherCompanyOrClassAreNotLocked() {
        Pattern lock = Pattern.of("{ 'class': 'a', 'name': 'A', 'issuer': 'kite', 'kind': 'common' }, { 'class': 'w', 'name': 'W',"
                + " 'issuer': 'kite',"
                + " 'kind': 'warrant', 'over': 'a' }, { 'id': 'lock', 'type': 'restraint', 'kind': 'transfer', 'bound': ['lark'],"
                        + " 'beneficiary': ['kite'],"
                + " 'securities': ['w'] }, { 'id': 'sale', 'type': 'equity', 'kind': 'transfer', 'issuer': 'kite', 'seller': 'lark',"
                        + " 'holder': 'moss', 'security': 'a' }");

        assertThat(lock.found()).isEmpty();
        assertThat(lock.patch("sale", "{ 'security': null }").found()).containsExactly("GENERAL C1 undecided: lock, sale");
        assertThat(lock.patch("sale", "{ 'security': 'w' }").found()).containsExactly("GENERAL C1 conflict: lock, sale");
        assertThat(lock.patch("lock", "{ 'securities': null, 'of': 'moss' }").found()).isEmpty();
    }

    @Test
    void aWholeDemandShutsOutOtherSuppliersAndFirstRights() {
        String whole = "{ 'in': 'moss-2024', 'id': 'all', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite',"
                + " 'assets': ['compute'], 'shareOfDemandPercent': 100 }";

        assertThat(Pattern.of(whole + ", { 'id': 'buy', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite',"
                + " 'assets': ['compute'] }").found())
                .containsExactly("GENERAL C1 conflict: buy, moss-2024/all");
        assertThat(Pattern.of(whole + ", { 'id': 'first', 'type': 'first-right', 'kind': 'offer', 'holder': 'lark', 'bound': 'kite',"
                + " 'actions': ['procure'],"
                + " 'assets': ['compute'] }").found()).containsExactly("GENERAL C8 conflict: first, moss-2024/all");
    }

    @Test
    void twoFirstRightsOfOneKindExcludeEachOtherUnlessRanked() {
        String rights = "{ 'in': 'moss-2024', 'id': 'theirs', 'type': 'first-right', 'kind': 'refusal', 'holder': 'moss',"
                + " 'bound': 'kite', 'actions': ['sell'],"
                + " 'assets': ['patents'] }, { 'id': 'ours', 'type': 'first-right', 'kind': 'refusal', 'holder': 'lark',"
                        + " 'bound': 'kite', 'actions': ['sell'], 'assets': ['patents'] }";

        assertThat(Pattern.of(rights).found()).containsExactly("GENERAL C9 conflict: moss-2024/theirs, ours");
        assertThat(Pattern.of(rights).patch("ours", "{ 'kind': 'negotiation' }").found()).isEmpty();
        assertThat(Pattern.of(rights).patch("ours", "{ 'subjectTo': ['moss-2024/theirs'] }").found()).isEmpty();
    }

    private static final String FIRST = "{ 'in': 'moss-2024', 'id': 'first', 'type': 'first-right', 'kind': 'refusal',"
            + " 'holder': 'moss', 'bound': 'kite',"
            + " 'actions': ['sell'], 'assets': ['patents'], 'responsePeriod': '30 days' }, { 'id': 'sale', 'type': 'undertaking',"
                    + " 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['sell'], 'assets': ['patents'], 'starts': '2027-01-01' }";
    private static final String UNMET = "FIRST_REFUSAL C10 unmet: moss-2024/first, sale";

    @Test
    void anOfferMustBeMadeBeforeTheContractAndLeaveTimeToAnswer() {
        assertThat(Pattern.of(FIRST).facts("{ 'performances': [{ 'of': 'moss-2024/first', 'on': '2026-03-31' }] }").found()).isEmpty();
        assertThat(Pattern.of(FIRST).facts("{ 'performances': [{ 'of': 'moss-2024/first', 'on': '2026-04-20' }] }")
                .found()).containsExactly(UNMET);
        assertThat(Pattern.of(FIRST).facts("{ 'performances': [{ 'of': 'moss-2024/first', 'on': '2026-03-31' }] }")
                .patch("first", "{ 'responsePeriod': null }").found()).containsExactly("FIRST_REFUSAL C10 undecided: moss-2024/first,"
                        + " sale");
    }

    @Test
    void theRightMustStandWhenTheContractIsMadeNotWhenItIsPerformed() {
        assertThat(Pattern.of(FIRST).patch("first", "{ 'ends': '2026-06-30' }").found()).containsExactly(UNMET);
        assertThat(Pattern.of(FIRST).patch("first", "{ 'starts': '2026-06-01' }").found()).isEmpty();
        assertThat(Pattern.of(FIRST).patch("first", "{ 'starts': '2026-03-15' }").sheet("{ 'stage': 'definitive',"
                + " 'dates': { 'signing': '2026-03-01' } }")
                .agreement("moss-2024", "{ 'dates': { 'signing': '2024-01-01' } }").found()).isEmpty();
    }

    @Test
    void aWaiverGivenAfterTheDealCuresIt() {
        Pattern late = Pattern.of(FIRST).sheet("{ 'stage': 'definitive', 'dates': { 'signing': '2026-03-01' } }")
                .with("{ 'consent': 'waiver', 'by': 'moss', 'under': ['moss-2024/first'], 'status': 'given', 'on': '2026-04-15' }");

        assertThat(late.found()).isEmpty();
        assertThat(late.asOf("2026-04-14").found()).containsExactly(UNMET);
    }

    @Test
    void anOldDealOfAnotherAgreementIsNoBreachOfANewRight() {
        Pattern pattern = Pattern.of("{ 'id': 'first', 'type': 'first-right', 'kind': 'refusal', 'holder': 'lark', 'bound': 'kite',"
                + " 'actions': ['sell'],"
                + " 'assets': ['patents'] }, { 'in': 'moss-2024', 'id': 'sale', 'type': 'undertaking', 'bound': ['kite'],"
                        + " 'beneficiary': ['moss'], 'actions': ['sell'], 'assets': ['patents'] }");

        assertThat(pattern.found()).isEmpty();
    }

    @Test
    void aFreedomIsUsedAfterAskingAndBreaksNoFirstRight() {
        assertThat(Pattern.of(FIRST).without("sale").with("{ 'id': 'may', 'type': 'permission', 'holder': 'kite',"
                + " 'actions': ['sell'], 'assets': ['patents'] }")
                .found()).isEmpty();
    }

    @Test
    void aClashIsToldInTheWordsOfTheSheet() {
        String kiosk = "{ 'definition': 'kiosk', 'kind': 'asset', 'within': ['products'] }";
        String only = "{ 'in': 'moss-2024', 'id': 'only', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
                + " 'actions': ['develop', 'sell'], 'assets': ['kiosk'] }";
        String work = "{ 'id': 'work', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': [%s],"
                + " 'assets': ['kiosk'] }";

        assertThat(Pattern.of(kiosk + ", " + only + ", " + work.formatted("'sell'")).clash().scope())
                .isEqualTo("where Party kite would sell the kiosk");
        assertThat(Pattern.of(kiosk + ", " + only + ", " + work.formatted("'sell', 'develop'")).clash().scope())
                .isEqualTo("where Party kite would develop or sell the kiosk");
    }

    @Test
    void anActWithAnObjectOfItsOwnTakesNoOther() {
        String ban = "{ 'in': 'moss-2024', 'id': 'ban', 'type': 'restraint', 'kind': 'non-compete', 'bound': ['kite'],"
                + " 'beneficiary': ['moss'], 'actions': ['develop'], 'assets': ['devices'] }";
        String work = "{ 'id': 'work', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'],"
                + " 'actions': ['develop-with-others'], 'assets': ['devices'] }";

        assertThat(Pattern.of(ban + ", " + work).clash().scope()).isEqualTo("where Party kite would develop with others, as to devices");
    }

    @Test
    void twoOwnersMeetInTheThing() {
        String owner = "{ 'id': '%s', 'type': 'ownership', 'owners': ['%s'], 'assets': ['training-code'] }";

        assertThat(Pattern.of(owner.formatted("f", "kite") + ", " + owner.formatted("g", "lark")).clash().scope())
                .contains("training code").doesNotContain("training-code");
    }
}
