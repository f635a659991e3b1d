package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.junit.jupiter.api.Test;

class DateOrdersTest {

    private static List<DateOrder> orders(String members, Fact<Duration> length) {
        Deal deal = SheetText.of(members);
        return DateOrders.of(deal, WaitingPeriods.of(deal, SheetText.ALL, "us-hsr").orders(length));
    }

    private static List<DateOrder> orders(String members) {
        return orders(members, Fact.unstated(List.<Why>of()));
    }

    @Test
    void theCalendarIsComparedAsFarAsItIsGiven() {
        assertThat(orders("'dates': { 'signing': '2026-06-01', 'closing': '2026-09-30' }, 'clauses': []"))
                .extracting(DateOrder::first, DateOrder::second).containsExactly(tuple("signing", "closing"));
        assertThat(orders("'dates': { 'signing': '2026-06-01' }, 'clauses': []")).isEmpty();
    }

    @Test
    void anEndAtAnEventCanStillBeKept() {
        List<DateOrder> orders = orders("""
                'events': [{ 'id': 'exit', 'name': 'Exit', 'kind': 'other' }],
                'clauses': [{ 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'starts': '2029-01-01',
                              'ends': { 'event': 'exit' } }]""");

        assertThat(orders).singleElement().satisfies(order -> assertThat(order.holds().yes()).isTrue());
    }

    private static final String HSR = """
            'dates': { 'signing': '2026-06-01', 'longStop': '%s' },
            'clauses': [{ 'id': 'hsr', 'type': 'condition', 'for': ['closing'],
                          'requires': { 'kind': 'clearance', 'regime': 'us-hsr' %s } }]""";

    private static List<DateOrder> waiting(String longStop, String filing) {
        return orders(HSR.formatted(longStop, filing), Fact.stated(Duration.ofDays(30), List.<Why>of())).stream()
                .filter(order -> order.first().startsWith("30 days")).toList();
    }

    @Test
    void theWaitingPeriodCountsFromTheLastDayOfFiling() {
        assertThat(waiting("2026-12-31", ", 'fileBy': '2026-12-01'")).extracting(order -> order.holds().state()).containsExactly(State.YES);
        assertThat(waiting("2026-12-31", ", 'fileBy': '2026-12-02'")).extracting(order -> order.holds().state()).containsExactly(State.NO);
    }

    @Test
    void withoutADayOfFilingOnlyWhatIsImpossibleIsReported() {
        assertThat(waiting("2026-12-31", "")).isEmpty();
        assertThat(waiting("2026-06-20", "")).extracting(order -> order.holds().state()).containsExactly(State.NO);
    }

    @Test
    void theTableIsAskedOnlyWhereAClearanceIsWaitedFor() {
        Deal none = SheetText.of("'dates': { 'signing': '2026-06-01', 'longStop': '2026-12-31' }, 'clauses': []");
        Deal some = SheetText.of(HSR.formatted("2026-12-31", ""));

        assertThat(WaitingPeriods.of(none, SheetText.ALL, "us-hsr").day().isStated()).isFalse();
        assertThat(WaitingPeriods.of(some, SheetText.ALL, "us-hsr").day()).hasToString("2026-12-31");
        assertThat(WaitingPeriods.of(some, SheetText.ALL, "eu-merger").day().isStated()).isFalse();
    }

    @Test
    void aWaiverAfterTheLongStopComesTooLate() {
        String members = "'clauses': [{ 'id': 'permit', 'type': 'condition', 'for': ['effective'], 'requires': { 'kind': 'other' }, "
                + "'longStop': '2026-03-31', 'waivedOn': '%s' }]";

        assertThat(orders(members.formatted("2026-04-15"))).singleElement().satisfies(order -> {
            assertThat(order.second()).isEqualTo("the long stop of permit");
            assertThat(order.holds().no()).isTrue();
        });
        assertThat(orders(members.formatted("2026-03-31"))).singleElement().satisfies(order -> assertThat(order.holds().yes()).isTrue());
    }
}
