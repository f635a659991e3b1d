package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class CompanyRightTest {

    private static final Standing ALL = clause -> Truth.YES;

    private static List<CompanyRight> rights(String clause) {
        Deal deal = DealText.of("{ 'id': 'right', " + clause + " }", "");
        return CompanyRight.of(deal, deal.clause("deal", "right").orElseThrow(),
                new PartyRef("kite", "deal", deal.sheet().clauses().place()));
    }

    private static Truth.State concerned(String clause) {
        return rights(clause).get(0).concerned().state();
    }

    private static Truth.State below(String clause, int percent) {
        return rights(clause).get(0).endsBelow(ALL, Fact.stated(new BigDecimal(percent), List.of())).state();
    }

    @Test
    void aVetoOnTheCompanyIsOneAndAVetoOnTradeIsNone() {
        String veto = "'type': 'consent-right', 'holder': 'lark', 'bound': 'kite'";

        assertThat(concerned(veto)).isEqualTo(Truth.State.YES);
        assertThat(concerned(veto + ", 'actions': ['merge']")).isEqualTo(Truth.State.YES);
        assertThat(concerned(veto + ", 'actions': ['issue-securities', 'host']")).isEqualTo(Truth.State.YES);
        assertThat(concerned(veto + ", 'assets': ['securities']")).isEqualTo(Truth.State.YES);
        assertThat(concerned(veto + ", 'actions': ['host']")).isEqualTo(Truth.State.NO);
        assertThat(concerned(veto + ", 'assets': ['models']")).isEqualTo(Truth.State.NO);
        assertThat(concerned(veto + ", 'actions': ['list']")).isEqualTo(Truth.State.NO);
        assertThat(concerned(veto + ", 'withheld': ['actions']")).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aRightInAnotherCompanyIsNone() {
        assertThat(rights("'type': 'consent-right', 'holder': 'lark', 'bound': 'moss'")).isEmpty();
        assertThat(rights("'type': 'board-right', 'holder': 'lark', 'company': 'moss', 'powers': ['nominate']")).isEmpty();
        assertThat(rights("'type': 'investor-right', 'kind': 'information', 'holder': 'lark', 'company': 'moss'")).isEmpty();
        assertThat(rights("'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'")).isEmpty();
    }

    @Test
    void aFirstRightCountsOverSharesOnly() {
        String first = "'type': 'first-right', 'kind': 'refusal', 'holder': 'lark', 'bound': '%s'";

        assertThat(concerned(first.formatted("kite") + ", 'actions': ['issue-securities']")).isEqualTo(Truth.State.YES);
        assertThat(concerned(first.formatted("moss") + ", 'actions': ['transfer-securities']")).isEqualTo(Truth.State.UNKNOWN);
        assertThat(rights(first.formatted("kite") + ", 'assets': ['compute']")).isEmpty();
        assertThat(rights(first.formatted("kite"))).isEmpty();
    }

    @Test
    void aCapOnTheReturnIsNoRightInTheCompany() {
        assertThat(concerned("'type': 'investor-right', 'kind': 'return-cap', 'holder': 'lark', 'company': 'kite'"))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void aHoldingThatIsNeededEndsTheRightAtThatLineOrAHigherOne() {
        String seat = "'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['nominate'], 'requires': { 'percent': %s }";

        assertThat(below(seat.formatted("10"), 10)).isEqualTo(Truth.State.YES);
        assertThat(below(seat.formatted("{ 'atLeast': 15 }"), 10)).isEqualTo(Truth.State.YES);
        assertThat(below(seat.formatted("{ 'atLeast': 5 }"), 10)).isEqualTo(Truth.State.NO);
        assertThat(below("'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['nominate'], "
                + "'ends': { 'event': 'below-ten' }", 10))
                .isEqualTo(Truth.State.YES);
        assertThat(below("'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['nominate'], "
                + "'ends': { 'event': 'below-ten' }", 11))
                .isEqualTo(Truth.State.NO);
        assertThat(below("'type': 'board-right', 'holder': 'moss', 'company': 'kite', 'powers': ['nominate'], "
                + "'ends': { 'event': 'below-ten' }", 10))
                .isEqualTo(Truth.State.NO);
    }

    @Test
    void seatsOfWhoControlsTheCompanyAreNoRightOfAnInvestor() {
        String seats = "'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': ['appoint'] }, "
                + "{ 'id': 'charter', 'type': 'governance', 'company': 'kite', %s";

        assertThat(concerned(seats.formatted("'controlledBy': 'lark'"))).isEqualTo(Truth.State.NO);
        assertThat(concerned(seats.formatted("'controlledBy': 'moss'"))).isEqualTo(Truth.State.YES);
        assertThat(concerned(seats.formatted("'controlledBy': 'lark', 'binding': false"))).isEqualTo(Truth.State.YES);
        assertThat(concerned(seats.formatted("'withheld': ['controlledBy']"))).isEqualTo(Truth.State.UNKNOWN);
    }
}
