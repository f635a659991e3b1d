package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.clause.RevenueShare;
import org.junit.jupiter.api.Test;

class PatentRoyaltyTest {

    private static final Fact<Duration> TERM = Fact.stated(new Duration(20, Duration.Unit.YEAR), List.of());
    private static final String LICENCE = ", { 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': [%s]%s }";

    private static PatentRoyalty royalty(String share, String clauses, String facts) {
        Deal deal = DealText.of("{ 'id': 'share', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite'" + share
                + " }" + clauses, facts);
        return PatentRoyalty.of(deal, clause -> Truth.YES, (RevenueShare) deal.clause("deal", "share").orElseThrow());
    }

    private static PatentRoyalty ofPatents(String share, String facts) {
        return royalty(share, LICENCE.formatted("'patents'", ""), facts);
    }

    @Test
    void aShareIsPaidForTheLicenceOfItsPayerUnlessThatIsFree() {
        assertThat(ofPatents("", "").isPaidForPatents().state()).isEqualTo(Truth.State.YES);
        assertThat(royalty("", LICENCE.formatted("'patents'", ", 'royalty': 'fully-paid'"), "").isPaidForPatents().state())
                .isEqualTo(Truth.State.NO);
        assertThat(royalty("", LICENCE.formatted("'software'", ""), "").isPaidForPatents().state()).isEqualTo(Truth.State.NO);
        assertThat(royalty(", 'withheld': ['inExchangeFor']", "", "").isPaidForPatents().state()).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void whatTheClausesNameCountsBeforeWhatStandsBeside() {
        String help = LICENCE.formatted("'patents'", "") + ", { 'id': 'help', 'type': 'access', 'provider': 'kite', 'recipient': 'lark' }";

        assertThat(royalty(", 'inExchangeFor': ['help']", help, "").isPaidForPatents().state()).isEqualTo(Truth.State.NO);
        assertThat(royalty(", 'inExchangeFor': ['lic', 'help']", help, "").isPaidForMore().state()).isEqualTo(Truth.State.YES);
        assertThat(royalty("", LICENCE.formatted("'patents'", ", 'inExchangeFor': ['share']"), "").basis()).hasSize(1);
    }

    @Test
    void onlyPatentsOfTheUnitedStatesCount() {
        assertThat(royalty("", LICENCE.formatted("'patents'", ", 'territories': ['DE']"), "").isPaidForPatents().state())
                .isEqualTo(Truth.State.NO);
        assertThat(royalty("", LICENCE.formatted("'patents'", ", 'territories': ['DE', 'US-CA']"), "").isPaidForPatents().state())
                .isEqualTo(Truth.State.YES);
    }

    @Test
    void otherAssetsAreSomethingMore() {
        assertThat(ofPatents("", "").isPaidForMore().state()).isEqualTo(Truth.State.NO);
        assertThat(royalty("", LICENCE.formatted("'patents', 'know-how'", ""), "").isPaidForMore().state()).isEqualTo(Truth.State.YES);
        assertThat(royalty("", LICENCE.formatted("'rights'", ""), "").isPaidForMore().state()).isEqualTo(Truth.State.YES);
    }

    @Test
    void theLastPatentCounts() {
        String patents = "'patents': [{ 'name': 'one', 'expiresOn': '2031-03-01' }, { 'name': 'two'%s }]";

        assertThat(ofPatents("", patents.formatted(", 'expiresOn': '2033-03-01'")).lastExpiry(TERM)).hasToString("2033-03-01");
        assertThat(ofPatents("", patents.formatted("")).lastExpiry(TERM)).hasToString("a day between 2031-03-01 and 2046-05-01");
        assertThat(ofPatents("", "").lastExpiry(TERM)).hasToString("a day up to 2046-05-01");
        assertThat(ofPatents("", "").lastExpiry(Fact.unknown(List.of())).latest()).isEqualTo(java.time.LocalDate.MAX);
    }

    @Test
    void twoRecordsOfOnePatentThatDisagreeLeaveItsExpiryOpen() {
        assertThat(ofPatents("", "'patents': [{ 'name': 'one', 'expiresOn': '2031-03-01' }, { 'name': 'one', 'expiresOn': '2032-03-01' }]")
                .lastExpiry(TERM).isExact()).isFalse();
    }

    @Test
    void aPatentOfNoGroupMayBelongToTheLicensedOne() {
        String lens = ", { 'id': 'lens-lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['lens-patents'] }";
        String facts = "'patents': [{ 'name': 'one', 'assets': ['lens-patents'], 'expiresOn': '2031-03-01' },"
                + " { 'name': 'two'%s, 'expiresOn': '2033-03-01' }]";

        assertThat(royalty("", lens, facts.formatted("")).lastExpiry(TERM)).hasToString("a day between 2031-03-01 and 2033-03-01");
        assertThat(royalty("", lens, facts.formatted(", 'assets': ['camera-patents']")).lastExpiry(TERM)).hasToString("2031-03-01");
        assertThat(royalty("", lens, facts.formatted(", 'assets': ['patents']")).lastExpiry(TERM)).hasToString("2033-03-01");
    }

    @Test
    void aShareEndsWhenItsClauseOrItsLastRateDoes() {
        String facts = "'patents': [{ 'name': 'one', 'expiresOn': '2031-03-01' }]";

        assertThat(ends(", 'ends': '2031-03-01', 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.YES);
        assertThat(ends(", 'ends': '2031-03-02', 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.NO);
        assertThat(ends(", 'rates': [{ 'percent': 5, 'ends': '2031-03-01' }]", facts)).isEqualTo(Truth.State.YES);
        assertThat(ends(", 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.NO);
        assertThat(ends(", 'ends': { 'event': 'exit' }, 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.UNKNOWN);
        assertThat(ends(", 'ends': 'never', 'rates': [{ 'percent': 5 }]", "")).isEqualTo(Truth.State.NO);
        assertThat(ends(", 'ends': '2040-12-31', 'rates': [{ 'percent': 5 }]", "")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(ends(", 'ends': '2031-03-01', 'afterEndPercent': 5, 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.NO);
        assertThat(ends(", 'ends': '2031-03-01', 'afterEndPercent': 0, 'rates': [{ 'percent': 5 }]", facts)).isEqualTo(Truth.State.YES);
    }

    private static Truth.State ends(String share, String facts) {
        PatentRoyalty royalty = ofPatents(share, facts);
        return royalty.dropsAfter(royalty.lastExpiry(TERM)).state();
    }

    @Test
    void aStepDownIsALowerRateFromTheExpiryOn() {
        assertThat(falls("[{ 'percent': 5, 'ends': '2031-03-01' }, { 'percent': 3, 'starts': '2031-03-02' }]", ""))
                .isEqualTo(Truth.State.YES);
        assertThat(falls("[{ 'percent': 5, 'ends': '2031-03-01' }, { 'percent': 5, 'starts': '2031-03-02' }]", ""))
                .isEqualTo(Truth.State.NO);
        assertThat(falls("[{ 'percent': 5, 'ends': '2029-12-31' }, { 'percent': 3, 'starts': '2030-01-01' }]", ""))
                .isEqualTo(Truth.State.NO);
        assertThat(falls("[{ 'percent': 5, 'ends': '2032-12-31' }, { 'percent': 3, 'starts': '2033-01-01' }]", ""))
                .isEqualTo(Truth.State.NO);
        assertThat(falls("[{ 'percent': 3, 'starts': '2032-01-01' }]", "")).isEqualTo(Truth.State.NO);
        assertThat(falls("[{ 'percent': 5 }]", ", 'ends': '2031-03-01', 'afterEndPercent': 2")).isEqualTo(Truth.State.YES);
        assertThat(falls("[{ 'percent': 5 }]", ", 'ends': '2031-03-01', 'afterEndPercent': 5")).isEqualTo(Truth.State.NO);
    }

    private static Truth.State falls(String rates, String share) {
        PatentRoyalty royalty = ofPatents(", 'rates': " + rates + share, "'patents': [{ 'name': 'one', 'expiresOn': '2031-03-01' }]");
        return royalty.dropsAfter(royalty.lastExpiry(TERM)).state();
    }
}
