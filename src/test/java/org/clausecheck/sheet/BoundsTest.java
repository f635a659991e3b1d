package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 25);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @Test
    void aDayAndNoEndAreWrittenAsTheyAre() {
        assertThat(Bounds.on(FIRST)).hasToString("2027-02-25");
        assertThat(Bounds.never()).hasToString("never");
    }

    @Test
    void aDayThatIsNotFixedIsWrittenWithWhatIsKnownOfIt() {
        assertThat(Bounds.between(FIRST, LAST, List.of())).hasToString("a day between 2027-02-25 and 2030-12-31");
        assertThat(Bounds.between(FIRST, LocalDate.MAX, List.of())).hasToString("a day from 2027-02-25 on");
        assertThat(Bounds.between(LocalDate.MIN, LAST, List.of())).hasToString("a day up to 2030-12-31");
        assertThat(Bounds.unknown()).hasToString("a day that is not known");
    }

    @Test
    void anEventIsWrittenWithItsFirstAndLastDay() {
        assertThat(Bounds.unknown().named("event:agi")).hasToString("event agi");
        assertThat(Bounds.between(FIRST, LAST, List.of()).named("event:agi"))
                .hasToString("event agi, not before 2027-02-25, by 2030-12-31 at the latest");
    }

    @Test
    void anExpressionThatNamesTheDayDoesNotSayItTwice() {
        assertThat(Bounds.between(LocalDate.MIN, LAST, List.of()).named("the earliest of agi and 2030-12-31"))
                .hasToString("the earliest of agi and 2030-12-31");
    }
}
