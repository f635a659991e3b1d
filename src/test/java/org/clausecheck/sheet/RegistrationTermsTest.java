package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.RegistrationRights;
import org.junit.jupiter.api.Test;

class RegistrationTermsTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final Fact<Duration> HALF_A_YEAR = Fact.stated(Duration.ofDays(180), List.of());

    private static RegistrationTerms terms(String rights, String more) {
        String clause = "{ 'id': 'rights', 'type': 'registration-rights', 'holder': 'lark', 'issuer': 'kite'" + rights + " }";
        Deal deal = DealText.of(clause + more, "'listings': [{ 'issuer': 'kite', 'planned': true }]");
        return RegistrationTerms.of(deal, (RegistrationRights) deal.clause("deal", "rights").orElseThrow(),
                deal.facts().listings().first().orElseThrow()).get(0);
    }

    private static Truth.State waits(String from) {
        return terms(", 'demandFrom': " + from, "").demandsWait(HALF_A_YEAR).state();
    }

    @Test
    void theEarlierOfADayAndAWaitIsTheUsualForm() {
        assertThat(waits("{ 'earliestOf': ['2026-06-01', { 'duration': '180 days', 'after': { 'event': 'ipo' } }] }"))
                .isEqualTo(Truth.State.YES);
        assertThat(waits("{ 'earliestOf': ['2030-06-01', { 'duration': '30 days', 'after': { 'event': 'ipo' } }] }"))
                .isEqualTo(Truth.State.NO);
        assertThat(waits("{ 'event': 'ipo' }")).isEqualTo(Truth.State.NO);
        assertThat(waits("'2030-06-01'")).isEqualTo(Truth.State.UNKNOWN);
    }

    @Test
    void aClauseThatSaysNothingElseGivesDemands() {
        assertThat(terms("", "").givesDemands().yes()).isTrue();
        assertThat(terms(", 'piggyback': true", "").givesDemands().no()).isTrue();
        assertThat(terms(", 'demands': 0", "").givesDemands().no()).isTrue();
        assertThat(terms(", 'demands': 2, 'piggyback': true", "").givesDemands().yes()).isTrue();
        assertThat(terms("", "").demandsWait(HALF_A_YEAR).no()).isTrue();
        assertThat(terms(", 'demands': 3", "").demandsAtMost(Fact.stated(BigDecimal.valueOf(2), List.of())).no()).isTrue();
    }

    @Test
    void anotherOrderOfCutBackIsARival() {
        String other = ", { 'id': 'other', 'type': 'registration-rights', 'holder': 'moss', 'issuer': 'kite',"
                + " 'cutBack': ['partner', 'others'] }";

        assertThat(terms(", 'cutBack': ['others', 'partner']", other).agreesWithOthers(ALL).no()).isTrue();
        assertThat(terms(", 'cutBack': ['others', 'partner']", other).rivalInWords(ALL)).contains("other ranks them");
        assertThat(terms(", 'cutBack': ['partner', 'others']", other).agreesWithOthers(ALL).yes()).isTrue();
        assertThat(terms("", other).isRanked().no()).isTrue();
    }

    @Test
    void aShelfWaitsForTheListingOrForEligibility() {
        assertThat(terms("", "").givesShelf().no()).isTrue();
        assertThat(terms(", 'shelfFrom': { 'duration': '180 days', 'after': { 'event': 'ipo' } }", "").shelfWaits(HALF_A_YEAR).yes())
                .isTrue();
        assertThat(terms(", 'shelfFrom': { 'event': 'ipo' }", "").shelfWaits(HALF_A_YEAR).no()).isTrue();
        assertThat(terms(", 'automaticShelf': true", "").isAutomatic().yes()).isTrue();
    }
}
