package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScheduleTotalTest {

    private static List<ScheduleTotal> totals(String members) {
        return ScheduleTotal.of(SheetText.of("'clauses': [{ 'id': 'cap', 'type': 'supply-commitment', 'supplier': 'lark', "
                + "'customer': 'kite', 'assets': ['compute']" + members + " }]"), SheetText.ALL);
    }

    private static final String YEARS = ", 'schedule': [{ 'year': 2027, 'amount': 'USD 60 million' }, "
            + "{ 'year': 2028, 'amount': { 'range': ['USD 50 million', 'USD 90 million'] } }]";

    @Test
    void theFloorsOfTheYearsAreComparedWithTheTotal() {
        assertThat(totals(YEARS + ", 'amount': 'USD 100 million'")).singleElement().satisfies(total -> {
            assertThat(total.holds().no()).isTrue();
            assertThat(total.sum()).isEqualTo("USD 110 million");
        });
        assertThat(totals(YEARS + ", 'amount': 'USD 110 million'")).singleElement().satisfies(total -> assertThat(total.holds().yes())
                .isTrue());
    }

    @Test
    void anUpperEndIsABoundAndAFloorIsNone() {
        assertThat(totals(YEARS + ", 'amount': { 'upTo': 'USD 100 million' }")).singleElement()
                .satisfies(total -> assertThat(total.holds().no()).isTrue());
        assertThat(totals(YEARS + ", 'amount': { 'atLeast': 'USD 100 million' }")).isEmpty();
    }

    @Test
    void aWithheldTotalIsOpenAndWhatIsNotSaidIsNotCompared() {
        assertThat(totals(YEARS + ", 'withheld': ['amount']")).singleElement()
                .satisfies(total -> assertThat(total.holds().unknown()).isTrue());
        assertThat(totals(YEARS)).isEmpty();
        assertThat(totals(YEARS + ", 'amount': 'EUR 1 million'")).isEmpty();
        assertThat(totals(YEARS + ", 'quantity': '10 MW'")).isEmpty();
    }
}
