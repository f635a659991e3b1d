package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Licence;
import org.junit.jupiter.api.Test;

class MarketSharesTest {

    private static final String COMPETE = "'competition': [{ 'parties': ['kite', 'lark'], 'compete': %s }], ";
    private static final String CROSSED = COMPETE.formatted(true)
            + "'markets': [{ 'name': 'm', 'territory': 'EU', 'year': 2022, 'combinedPercent': 18 },"
            + " { 'name': 'm', 'territory': 'EU', 'year': 2023, 'combinedPercent': 22 }]";

    private static State within(String facts, int grace, LocalDate since, LocalDate on) {
        Deal deal = DealText.of("{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }", facts);
        Licence licence = (Licence) deal.clause("deal", "lic").orElseThrow();
        return MarketShares.of(deal, licence.licensor(), licence.licensee(), "EU").within(Fact.stated(BigDecimal.valueOf(20), List.of()),
                Fact.stated(BigDecimal.valueOf(30), List.of()), Fact.stated(grace, List.of()), Bounds.on(since), on).state();
    }

    private static State within(String facts) {
        return within(facts, 2, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1));
    }

    private static String market(String shares) {
        return "'markets': [{ 'name': 'm', 'territory': 'EU', 'year': 2025, " + shares + " }]";
    }

    @Test
    void competitorsAreMeasuredTogether() {
        assertThat(within(COMPETE.formatted(true) + market("'combinedPercent': 20"))).isEqualTo(State.YES);
        assertThat(within(COMPETE.formatted(true) + market("'combinedPercent': 20.5"))).isEqualTo(State.NO);
        assertThat(within(COMPETE.formatted(true)
                + market("'shares': [{ 'party': 'kite', 'percent': 12 }, { 'party': 'lark', 'percent': 9 }]")))
                .isEqualTo(State.NO);
    }

    @Test
    void othersAreMeasuredEachByItself() {
        String shares = "'shares': [{ 'party': 'kite', 'percent': 12 }, { 'party': 'lark', 'percent': %s }]";

        assertThat(within(COMPETE.formatted(false) + market(shares.formatted(30)))).isEqualTo(State.YES);
        assertThat(within(COMPETE.formatted(false) + market(shares.formatted(31)))).isEqualTo(State.NO);
    }

    @Test
    void whetherTheyCompeteMattersOnlyBetweenTheLimits() {
        assertThat(within(market("'combinedPercent': 12"))).isEqualTo(State.YES);
        assertThat(within(market("'combinedPercent': 25"))).isEqualTo(State.UNKNOWN);
        assertThat(within(market("'shares': [{ 'party': 'kite', 'percent': 31 }]"))).isEqualTo(State.NO);
    }

    @Test
    void aShareThatIsNotGivenLiesAnywhere() {
        assertThat(within(COMPETE.formatted(true) + market("'shares': [{ 'party': 'kite', 'percent': 5 }]"))).isEqualTo(State.UNKNOWN);
        assertThat(within(COMPETE.formatted(true) + market("'shares': [{ 'party': 'kite', 'percent': 21 }]"))).isEqualTo(State.NO);
        assertThat(within(COMPETE.formatted(true)
                + market("'shares': [{ 'party': 'kite', 'percent': { 'moreThan': 11 } }, { 'party': 'lark',"
                + " 'percent': 9 }]"))).isEqualTo(State.NO);
    }

    @Test
    void marketsElsewhereAndNoMarketsSayNothing() {
        assertThat(within("'markets': [{ 'name': 'm', 'territory': 'US', 'combinedPercent': 50 }]")).isEqualTo(State.UNKNOWN);
        assertThat(within("")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void wordsOnAnotherMarketLeaveCompetitionOpen() {
        String elsewhere = "'competition': [{ 'parties': ['kite', 'lark'], 'compete': false, 'market': 'chat' }], ";

        assertThat(within(elsewhere + market("'combinedPercent': 25"))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void yearsOfGraceFollowTheYearOfCrossing() {
        LocalDate since = LocalDate.of(2020, 3, 1);

        assertThat(within(CROSSED, 2, since, LocalDate.of(2025, 12, 31))).isEqualTo(State.YES);
        assertThat(within(CROSSED, 2, since, LocalDate.of(2026, 1, 1))).isEqualTo(State.NO);
        assertThat(within(CROSSED, 3, since, LocalDate.of(2026, 12, 31))).isEqualTo(State.YES);
    }

    @Test
    void whoWasAboveFromTheStartHasNoGrace() {
        assertThat(within(CROSSED, 2, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1))).isEqualTo(State.NO);
    }

    @Test
    void anUnknownYearOfCrossingLeavesTheLastYearsOpen() {
        String gap = CROSSED.replace("'year': 2023", "'year': 2025");
        LocalDate since = LocalDate.of(2020, 3, 1);

        assertThat(within(gap, 3, since, LocalDate.of(2026, 12, 31))).isEqualTo(State.YES);
        assertThat(within(gap, 2, since, LocalDate.of(2026, 12, 31))).isEqualTo(State.UNKNOWN);
        assertThat(within(gap, 2, since, LocalDate.of(2028, 1, 1))).isEqualTo(State.NO);
    }

    @Test
    void twoFiguresForOneYearThatDisagreeCancelEachOther() {
        assertThat(within(COMPETE.formatted(true) + "'markets': [{ 'name': 'm', 'territory': 'EU', 'year': 2025, 'combinedPercent': 12 },"
                + " { 'name': 'm', 'territory': 'EU', 'year': 2025, 'combinedPercent': 40 }]")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLaterYearIsNotRead() {
        assertThat(within(COMPETE.formatted(true) + "'markets': [{ 'name': 'm', 'territory': 'EU', 'year': 2025, 'combinedPercent': 12 },"
                + " { 'name': 'm', 'territory': 'EU', 'year': 2027, 'combinedPercent': 40 }]")).isEqualTo(State.YES);
    }
}
