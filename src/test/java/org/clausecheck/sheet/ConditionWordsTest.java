package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.clause.Condition;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {

    private static final Fact<Duration> MARGIN = Fact.stated(Duration.ofDays(60), List.of());

    private static ConditionWords words(String requires, String members, LocalDate asOf) {
        Deal deal = DealText.of("{ 'id': 'c', 'type': 'condition', 'for': ['closing'], "
                + "'requires': { " + requires + " }" + members + " }", "", asOf);
        return new ConditionWords(deal, (Condition) deal.clause("deal", "c").orElseThrow());
    }

    private static String needs(String requires) {
        return words(requires, "", LocalDate.of(2026, 5, 1)).needs();
    }

    @Test
    void whatIsNeededIsSaidInWords() {
        assertThat(needs("'kind': 'clearance', 'regime': 'us-hsr'")).isEqualTo("clearance under us-hsr");
        assertThat(needs("'kind': 'consent', 'of': ['moss'], 'to': ['c']")).isEqualTo("consent of Moss to c");
        assertThat(needs("'kind': 'approval', 'body': 'stockholders', 'of': ['kite']")).isEqualTo("approval of the stockholders of Kite");
        assertThat(needs("'kind': 'event', 'event': 'ipo'")).isEqualTo("the event ipo (IPO)");
        assertThat(needs("'kind': 'financing', 'amount': { 'atLeast': 'USD 5 million' }"))
                .isEqualTo("committed financing of at least USD 5 million");
        assertThat(needs("'kind': 'other', 'text': 'The site is sold'")).isEqualTo("\"The site is sold\"");
        assertThat(needs("'kind': 'other'")).isEqualTo("what it says");
    }

    @Test
    void theTimeThatIsLeftIsCountedAndCompared() {
        String until = ", 'longStop': '2026-09-30'";

        assertThat(words("'kind': 'bring-down'", until, LocalDate.of(2026, 8, 1)).deadline(MARGIN))
                .isEqualTo("Its long stop is 2026-09-30, in 60 days.");
        assertThat(words("'kind': 'bring-down'", until, LocalDate.of(2026, 8, 2)).deadline(MARGIN))
                .isEqualTo("Its long stop is 2026-09-30, in 59 days: less than the 60 days that house policy leaves.");
        assertThat(words("'kind': 'bring-down'", until, LocalDate.of(2026, 9, 29)).deadline(Fact.unknown(List.of())))
                .isEqualTo("Its long stop is 2026-09-30, in 1 day.");
        assertThat(words("'kind': 'bring-down'", until, LocalDate.of(2026, 10, 1)).deadline(MARGIN))
                .isEqualTo("Its long stop was 2026-09-30.");
    }

    @Test
    void aLongStopThatIsNoDayIsSaidInWords() {
        assertThat(words("'kind': 'bring-down'", "", LocalDate.of(2026, 5, 1)).deadline(MARGIN)).isEqualTo("It has no long stop.");
        assertThat(words("'kind': 'bring-down'", ", 'longStop': { 'event': 'exit' }", LocalDate.of(2026, 5, 1)).deadline(MARGIN))
                .isEqualTo("Its long stop is event exit.");
        assertThat(words("'kind': 'bring-down'", ", 'withheld': ['longStop']", LocalDate.of(2026, 5, 1)).deadline(MARGIN))
                .isEqualTo("Its long stop is withheld.");
    }

    @Test
    void whatWaitsIsNamed() {
        assertThat(words("'kind': 'bring-down'", "", LocalDate.of(2026, 5, 1)).waiting()).isEqualTo("the closing waits for it");
    }
}
