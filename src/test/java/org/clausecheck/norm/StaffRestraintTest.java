package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.clause.Restraint;
import org.junit.jupiter.api.Test;

class StaffRestraintTest {

    private static final String DEALING = ", { 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }";

    private static StaffRestraint of(String kind, String members, String others, String facts) {
        Deal deal = DealText.of("{ 'id': 'r', 'type': 'restraint', 'kind': '%s', 'bound': ['kite', 'lark']%s }%s"
                .formatted(kind, members, others), facts);
        return StaffRestraint.of(deal, Norms.of(deal), (Restraint) deal.clause("deal", "r").orElseThrow());
    }

    private static State regulated(String facts) {
        return of("employee-non-compete", "", "", facts).isRegulated("US-CA").state();
    }

    private static State allowed(StaffRestraint staff) {
        return staff.isAllowed(Fact.stated(true, List.of()), Fact.stated(Duration.ofMonths(12), List.of())).state();
    }

    @Test
    void staffCountWhereTheyWork() {
        assertThat(regulated("'parties': [{ 'party': 'kite', 'employeesIn': ['US-CA'] }]")).isEqualTo(State.YES);
        assertThat(regulated("'parties': [{ 'party': 'kite', 'employeesIn': ['US'] }, { 'party': 'lark', 'employeesIn': [] }]"))
                .isEqualTo(State.UNKNOWN);
        assertThat(regulated("'parties': [{ 'party': 'kite', 'employeesIn': ['US-TX'] }, { 'party': 'lark', 'employeesIn': [] }]"))
                .isEqualTo(State.NO);
        assertThat(regulated("")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aNonCompeteOfStaffIsNotAllowedWhereTheLawForbidsIt() {
        StaffRestraint staff = of("employee-non-compete", "", DEALING, "");

        assertThat(allowed(staff)).isEqualTo(State.NO);
        assertThat(staff.isAllowed(Fact.unknown(List.of()), Fact.unknown(List.of())).unknown()).isTrue();
    }

    @Test
    void aNoHireIsAllowedBesideADealingAndForATime() {
        assertThat(allowed(of("no-hire", ", 'ends': '2027-05-01'", DEALING, ""))).isEqualTo(State.YES);
        assertThat(allowed(of("no-hire", ", 'ends': '2027-05-02'", DEALING, ""))).isEqualTo(State.NO);
        assertThat(allowed(of("no-hire", ", 'ends': '2027-05-01'", "", ""))).isEqualTo(State.NO);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(of("no-hire", ", 'ends': '2028-05-01'", "", "").fault(Fact.stated(Duration.ofMonths(12), List.of())))
                .isEqualTo("serves no dealing between the parties and lasts until 2028-05-01, where the house allows 12 months");
    }

    @Test
    void otherRestraintsAreNotMeant() {
        assertThat(of("non-solicit", "", DEALING, "").isRegulated("US-CA").no()).isTrue();
    }
}
