package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class CurrentReportTest {

    private static final Fact<BigDecimal> DAYS = Fact.stated(new BigDecimal(4), List.of());
    private static final String LISTED = "'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse' }]";

    private static List<CurrentReport> reports(String clauses, String facts) {
        return CurrentReport.of(SheetText.of("'dates': { 'signing': '2026-05-01' }, 'clauses': [" + clauses + "], 'facts': { " + facts
                + " }"),
                SheetText.ALL);
    }

    private static CurrentReport report(String terms) {
        return reports("{ 'id': 'r', 'type': 'disclosure', 'by': ['kite'], 'kind': 'current-report'" + terms + " }", LISTED).get(0);
    }

    @Test
    void onlyASheetThatPlansPublicityRaisesIt() {
        assertThat(reports("{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }", LISTED)).isEmpty();
        assertThat(reports("{ 'id': 'j', 'type': 'disclosure', 'by': ['kite'], 'kind': 'joint-release' }", "")).isEmpty();
        assertThat(reports("{ 'id': 'j', 'type': 'disclosure', 'by': ['kite'], 'kind': 'joint-release' }", LISTED)).hasSize(1);
    }

    @Test
    void theDeadlineIsCountedInBusinessDaysFromSigning() {
        assertThat(report("").deadline(DAYS).toString()).isEqualTo("2026-05-07");
    }

    @Test
    void aReportIsInTimeUpToTheDeadlineOrWithoutADay() {
        assertThat(report(", 'due': '2026-05-07'").isInTime(DAYS).state()).isEqualTo(State.YES);
        assertThat(report(", 'due': '2026-05-08'").isInTime(DAYS).state()).isEqualTo(State.NO);
        assertThat(report("").isInTime(DAYS).state()).isEqualTo(State.YES);
        assertThat(report(", 'withheld': ['due']").isInTime(DAYS).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aContractIsMaterialUnlessAllThatItMovesIsASmallPartOfTheAssets() {
        String release = "{ 'id': 'j', 'type': 'disclosure', 'by': ['kite'], 'kind': 'joint-release' }, ";
        String fee = "{ 'id': 'f', 'type': 'payment', 'payer': 'kite', 'payee': 'lark'%s }";
        String assets = "'parties': [{ 'party': 'kite', 'listed': true, 'venue': 'nyse', 'totalAssets': 'USD 1000' }]";
        Fact<BigDecimal> five = Fact.stated(BigDecimal.valueOf(5), List.of());

        assertThat(reports(release + fee.formatted(", 'amount': 'USD 50'"), assets).get(0).isMaterial(five).no()).isTrue();
        assertThat(reports(release + fee.formatted(", 'amount': 'USD 51'"), assets).get(0).isMaterial(five).yes()).isTrue();
        assertThat(reports(release + fee.formatted(", 'amount': 'EUR 1'"), assets).get(0).isMaterial(five).yes()).isTrue();
        assertThat(reports(release + fee.formatted(", 'amount': 'USD 1'"), LISTED).get(0).isMaterial(five).yes()).isTrue();
        assertThat(report("").isMaterial(five).yes()).as("who plans a report takes it to be material").isTrue();
    }

    @Test
    void aDutyToDiscloseSomethingElseIsNoPlanToAnnounceTheDeal() {
        String duty = "{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['disclose']%s }";

        assertThat(reports(duty.formatted(""), LISTED)).hasSize(1);
        assertThat(reports(duty.formatted(", 'regimes': ['us-securities-registration']"), LISTED)).hasSize(1);
        assertThat(reports(duty.formatted(", 'deliverables': ['exhibit']"), LISTED)).hasSize(1);
        assertThat(reports(duty.formatted(", 'regimes': ['us-ai-frontier']"), LISTED)).isEmpty();
        assertThat(reports(duty.formatted(", 'deliverables': ['documentation']"), LISTED)).isEmpty();
        assertThat(reports(duty.formatted(", 'assets': ['models']"), LISTED)).isEmpty();
    }
}
