package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class AuditCommitteeTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final Fact<BigDecimal> ONE = Fact.stated(BigDecimal.ONE, List.of());
    private static final Fact<BigDecimal> LINE = Fact.stated(BigDecimal.TEN, List.of());

    private static AuditCommittee committee(String clauses, String facts) {
        return AuditCommittee.of(DealText.of(clauses, facts), ALL, new PartyRef("kite", "deal", Place.wholeFile("deal.json")));
    }

    private static String member(String more) {
        return "'directors': [{ 'company': 'kite', 'name': 'Ada', 'committees': ['audit']" + more + " }]";
    }

    @Test
    void aMemberMustBeIndependentAndFromNoLargeHolder() {
        assertThat(committee("", member(", 'independent': true")).hasIndependent(ONE, LINE).state()).isEqualTo(Truth.State.YES);
        assertThat(committee("", member(", 'independent': false")).hasIndependent(ONE, LINE).state()).isEqualTo(Truth.State.NO);
        assertThat(committee("", member("")).hasIndependent(ONE, LINE).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(committee("", member(", 'independent': true, 'affiliatedHolderPercent': 11")).hasIndependent(ONE, LINE).state())
                .isEqualTo(Truth.State.NO);
        assertThat(committee("", member(", 'independent': true, 'nominatedBy': 'lark'")).hasIndependent(ONE, LINE).state())
                .isEqualTo(Truth.State.UNKNOWN);
        assertThat(committee("", "").hasIndependent(ONE, LINE).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(committee("", "'directors': []").hasIndependent(ONE, LINE).state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void aPromiseOfAnIndependentCommitteeIsEnough() {
        String charter = "{ 'id': 'charter', 'type': 'governance', 'company': 'kite',"
                + " 'committees': [{ 'kind': 'audit', 'members': 2%s }] }";

        assertThat(committee(charter.formatted(", 'independent': true"), "").hasIndependent(ONE, LINE).yes()).isTrue();
        assertThat(committee(charter.formatted(""), "").isPromisedInFull(Fact.stated(BigDecimal.valueOf(3), List.of())).no()).isTrue();
        assertThat(committee(charter.formatted(""), "").isPromisedInFull(Fact.stated(BigDecimal.valueOf(2), List.of())).yes()).isTrue();
        assertThat(committee(charter.formatted(""), "").isSpokenOf().yes()).isTrue();
        assertThat(committee("", "").isSpokenOf().yes()).isFalse();
    }

    @Test
    void aSeatForALargeHolderIsNoPlaceForIt() {
        String seat = "{ 'id': 'seat', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['nominate'],"
                + " 'committees': ['audit']%s }";
        String votes = "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': 30, 'basis': 'voting-power', 'on': '2026-01-01' }]";

        assertThat(committee(seat.formatted(""), votes).isFreeOfAffiliates(LINE).state()).isEqualTo(Truth.State.NO);
        assertThat(committee(seat.formatted(""), "").isFreeOfAffiliates(LINE).state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(committee(seat.formatted(", 'independentNominee': true"), votes).isFreeOfAffiliates(LINE).state())
                .isEqualTo(Truth.State.YES);
        assertThat(committee(seat.formatted(""), votes).seatsInWords()).contains("Lark by seat");
        assertThat(committee("", "").membersInWords()).isEqualTo("nobody who is known");
    }
}
