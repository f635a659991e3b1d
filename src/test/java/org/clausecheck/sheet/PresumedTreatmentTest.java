package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class PresumedTreatmentTest {

    private static PresumedTreatment of(String percent, String basis, String treatment, String more) {
        String facts = treatment.isEmpty() ? "" : ", 'facts': { 'accounting': [{ 'party': 'lark', 'subject': 'kite', 'treatment': '%s' }] }"
                .formatted(treatment);
        Deal deal = SheetText.of("'clauses': [{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark', "
                + "'after': { 'percent': %s, 'basis': '%s', 'on': '2026-06-30' }%s }]%s".formatted(percent, basis, more, facts));
        return PresumedTreatment.of(Stake.of(deal, SheetText.ALL).get(0), line(20), line(50));
    }

    private static Fact<BigDecimal> line(int percent) {
        return Fact.stated(BigDecimal.valueOf(percent), List.of());
    }

    @Test
    void influenceIsPresumedFromTheFirstLineAndControlAboveTheSecond() {
        assertThat(of("20", "voting-power", "equity-method", "").fits().yes()).isTrue();
        assertThat(of("19", "voting-power", "cost", "").fits().yes()).isTrue();
        assertThat(of("20", "voting-power", "cost", "").fits().no()).isTrue();
        assertThat(of("50", "voting-power", "equity-method", "").fits().yes()).isTrue();
        assertThat(of("51", "voting-power", "equity-method", "").fits().no()).isTrue();
        assertThat(of("51", "voting-power", "consolidation", "").fits().yes()).isTrue();
    }

    @Test
    void whatTheClauseSaysOnControlRebutsThePresumption() {
        assertThat(of("51", "voting-power", "equity-method", ", 'control': 'joint'").fits().yes()).isTrue();
        assertThat(of("40", "voting-power", "equity-method", ", 'control': 'sole'").fits().no()).isTrue();
        assertThat(of("25", "voting-power", "cost", ", 'control': 'none'").fits().yes()).isTrue();
    }

    @Test
    void fairValueIsFreeToChooseBelowControl() {
        assertThat(of("30", "voting-power", "fair-value", "").fits().yes()).isTrue();
        assertThat(of("60", "voting-power", "fair-value", "").fits().no()).isTrue();
    }

    @Test
    void withoutVotesOrWithoutATreatmentItIsUnknown() {
        assertThat(of("30", "fully-diluted", "cost", "").fits().unknown()).isTrue();
        assertThat(of("30", "voting-power", "", "").fits().unknown()).isTrue();
    }

    @Test
    void nothingIsRaisedBelowTheLineNorWhereAllThatIsShownAgrees() {
        assertThat(of("10", "fully-diluted", "", "").raised().no()).isTrue();
        assertThat(of("30", "fully-diluted", "equity-method", "").raised().no()).isTrue();
        assertThat(of("30", "fully-diluted", "cost", "").raised().yes()).isTrue();
        assertThat(of("10", "fully-diluted", "", ", 'control': 'joint'").raised().yes()).isTrue();
    }
}
