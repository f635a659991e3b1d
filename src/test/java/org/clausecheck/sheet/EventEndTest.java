package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class EventEndTest {

    private static final Fact<Duration> SIXTY_DAYS = Fact.stated(Duration.ofDays(60), List.of());
    private static final String EVENTS = """
            'events': [{ 'id': 'm', 'name': 'Milestone', 'kind': 'capability-milestone' },
                       { 'id': 'ipo', 'name': 'IPO', 'kind': 'ipo' }],""";

    private static Deal deal(String clauses) {
        return SheetText.of(EVENTS + "'clauses': [%s]".formatted(clauses));
    }

    private static List<EventEnd> ends(Deal deal, String id) {
        Clause clause = deal.clause("deal", id).orElseThrow();
        return EventEnd.of(deal, SheetText.ALL, clause);
    }

    private static String licence(String ends) {
        return "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'ends': %s }".formatted(ends);
    }

    @Test
    void anEndIsFollowedThroughAlternativesDurationsAndOtherClauses() {
        Deal deal = deal(licence("{ 'earliestOf': ['2030-12-31', { 'duration': '1 year', 'after': { 'endOf': 'e' } }] }")
                + ", { 'id': 'e', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'ends': { 'event': 'm' } }");

        assertThat(ends(deal, "l")).singleElement().satisfies(end -> {
            assertThat(end.events()).extracting(Event::id).containsExactly("m");
            assertThat(end.isInAPartysGift().yes()).isTrue();
        });
    }

    @Test
    void anEndByDayOrWithoutEndHangsOnNothing() {
        assertThat(ends(deal(licence("'2030-12-31'")), "l")).isEmpty();
        assertThat(ends(deal(licence("'never'")), "l")).isEmpty();
    }

    @Test
    void aListingIsInNobodysGift() {
        assertThat(ends(deal(licence("{ 'event': 'ipo' }")), "l")).singleElement()
                .satisfies(end -> assertThat(end.isInAPartysGift().no()).isTrue());
    }

    @Test
    void aHiddenEndMayHangOnAnEvent() {
        Deal deal = deal("{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'withheld': ['ends'] }");

        assertThat(ends(deal, "l")).singleElement().satisfies(end -> {
            assertThat(end.isInAPartysGift().unknown()).isTrue();
            assertThat(end.settlement(SIXTY_DAYS).complete().unknown()).isTrue();
        });
    }

    @Test
    void aTerminationByTheLicensorAtAnEventEndsTheLicence() {
        Deal deal = deal(licence("'2030-12-31'") + """
                , { 'id': 't', 'type': 'termination', 'by': ['kite'], 'grounds': ['event'], 'when': 'm',
                    'effects': [{ 'clauses': ['l'], 'effect': 'ends' }] }""");

        assertThat(ends(deal, "t")).singleElement().satisfies(end -> {
            assertThat(end.clauses()).extracting(Clause::id).containsExactly("t", "l");
            assertThat(end.ended()).extracting(Clause::id).containsExactly("l");
            assertThat(end.settlement(SIXTY_DAYS).lacking()).doesNotContain("a last day (long stop)");
        });
    }

    @Test
    void aTerminationByTheLicenseeHarmsNobodyElse() {
        Deal deal = deal(licence("'2030-12-31'") + """
                , { 'id': 't', 'type': 'termination', 'by': ['lark'], 'grounds': ['event'], 'when': 'm',
                    'effects': [{ 'clauses': ['l'], 'effect': 'ends' }] }""");

        assertThat(ends(deal, "t")).isEmpty();
    }

    @Test
    void anEndWithoutADayBehindItHasNoLastDay() {
        EventEnd open = ends(deal(licence("{ 'event': 'm' }")), "l").get(0);
        EventEnd bounded = ends(deal(licence("{ 'earliestOf': [{ 'event': 'm' }, '2030-12-31'] }")), "l").get(0);

        assertThat(open.settlement(SIXTY_DAYS).lacking()).contains("a last day (long stop)");
        assertThat(bounded.settlement(SIXTY_DAYS).lacking()).doesNotContain("a last day (long stop)");
    }
}
