package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Duration;
import org.junit.jupiter.api.Test;

class AccessEndTest {

    private static final Fact<Duration> YEAR = Fact.stated(Duration.ofMonths(12), List.of());
    private static final Fact<LocalDate> HORIZON = Fact.stated(LocalDate.of(2030, 12, 31), List.of());

    private static AccessEnd end(String members, String... others) {
        String licence = "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models', 'weights'], %s }"
                .formatted(members);
        String clauses = others.length == 0 ? licence : licence + ", " + String.join(", ", others);
        return AccessEnd.of(DealText.of(clauses, ""), clause -> Truth.YES).get(0);
    }

    @Test
    void aDayAnEventAndATermAreEndsAndNoEndIsNone() {
        assertThat(end("'ends': '2030-12-31'").comes().yes()).isTrue();
        assertThat(end("'ends': { 'event': 'exit' }").comes().yes()).isTrue();
        assertThat(end("'note': ''", "{ 'id': 't', 'type': 'term', 'ends': '2030-12-31' }").comes().yes()).isTrue();
        assertThat(end("'ends': 'never'").comes().no()).isTrue();
        assertThat(end("'ends': 'unstated'").comes().no()).isTrue();
        assertThat(end("'withheld': ['ends']").comes().unknown()).isTrue();
    }

    @Test
    void aRenewalCountsForWhoDecidesOnIt() {
        String renewal = "'ends': '2029-12-31', 'renewal': { 'kind': '%s', %s 'period': '2 years', 'times': 1 }";

        assertThat(end(renewal.formatted("option", "'by': ['lark'],")).promised().soonest()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(end(renewal.formatted("option", "'by': ['kite'],")).promised().latest()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(end(renewal.formatted("automatic", "")).promised().isExact()).isFalse();
    }

    @Test
    void aTailReachesForTheAssetsThatItKeeps() {
        AccessEnd end = end("'ends': '2029-12-31', 'afterEnd': { 'assets': ['weights'], 'ends': '2032-12-31' }");

        assertThat(end.reaches(Optional.of("weights"), HORIZON).yes()).isTrue();
        assertThat(end.reaches(Optional.of("models"), HORIZON).no()).isTrue();
    }

    @Test
    void aWindDownIsNoAccessAndATransitionAllTheSame() {
        AccessEnd end = end("'ends': '2029-12-31', 'afterEnd': { 'winddown': true, 'ends': '2032-12-31' }");

        assertThat(end.reaches(Optional.of("models"), HORIZON).no()).isTrue();
        assertThat(end.isFollowedFor(YEAR).yes()).isTrue();
    }

    @Test
    void aTailCountedFromTheEndIsComparedByItsLength() {
        String tail = "'ends': { 'event': 'exit' }, 'afterEnd': { 'winddown': true, "
                + "'ends': { 'duration': '%s', 'after': { 'endOf': 'l' } } }";

        assertThat(end(tail.formatted("1 year")).isFollowedFor(YEAR).yes()).isTrue();
        assertThat(end(tail.formatted("90 days")).isFollowedFor(YEAR).no()).isTrue();
    }

    @Test
    void anotherRightFollowsOnlyWithoutAGap() {
        String next = "{ 'id': 'n', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['technology'], 'starts': '%s' }";

        assertThat(end("'ends': '2029-12-31'", next.formatted("2030-01-01")).isFollowedFor(YEAR).yes()).isTrue();
        assertThat(end("'ends': '2029-12-31'", next.formatted("2030-02-01")).isFollowedFor(YEAR).no()).isTrue();
    }

    @Test
    void nothingEndsARightWithoutAStatedEnd() {
        assertThat(end("'ends': 'unstated'").goesOnAfter(HORIZON).yes()).isTrue();
        assertThat(end("'ends': '2030-12-31'").goesOnAfter(HORIZON).no()).isTrue();
        assertThat(end("'ends': '2030-12-31', 'survives': true").goesOnAfter(HORIZON).yes()).isTrue();
        assertThat(end("'ends': { 'event': 'exit' }").goesOnAfter(HORIZON).unknown()).isTrue();
    }

    @Test
    void anEndMattersUnlessItIsFarOffOrOfResearchAlone() {
        Fact<Duration> far = Fact.stated(Duration.ofMonths(180), List.of());

        assertThat(end("'ends': '2041-05-01'").matters(far).yes()).isTrue();
        assertThat(end("'ends': '2041-05-02'").matters(far).no()).isTrue();
        assertThat(end("'ends': { 'event': 'exit' }").matters(far).yes()).isTrue();
        assertThat(end("'ends': '2030-12-31', 'fields': ['research']").matters(far).no()).isTrue();
        assertThat(end("'ends': '2030-12-31', 'fields': ['research', 'commercial']").matters(far).yes()).isTrue();
        assertThat(end("'withheld': ['ends']").matters(far).yes()).isTrue();
    }
}
