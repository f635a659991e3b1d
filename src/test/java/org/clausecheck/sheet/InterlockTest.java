package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class InterlockTest {

    private static final String SEAT = "{ 'id': 's', 'type': 'board-right', 'holder': '%s', 'company': 'kite', 'powers': ['%s']%s }";

    private static List<Interlock> seats(String holder, String power, String more, String facts) {
        return Interlock.of(SheetText.of("'clauses': [%s], 'facts': { %s }".formatted(SEAT.formatted(holder, power, more), facts)),
                SheetText.ALL);
    }

    private static Interlock seat(String facts) {
        return seats("lark", "appoint", "", facts).get(0);
    }

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    private static Fact<BigDecimal> percent(int percent) {
        return Fact.stated(BigDecimal.valueOf(percent), List.of());
    }

    @Test
    void aRightToObserveGivesNoSeat() {
        assertThat(seats("lark", "observe", "", "")).isEmpty();
        assertThat(seats("lark", "nominate", "", "")).hasSize(1);
    }

    @Test
    void theHolderItsGroupAndTheBoardsOfANomineeAreTheOtherCompanies() {
        String facts = "'competition': [{ 'parties': ['kite', 'lark'], 'compete': true }], "
                + "'directors': [{ 'company': 'kite', 'name': 'R. Doe', 'nominatedBy': 'lark-fund', 'otherBoards': ['moss'] }]";

        assertThat(seats("lark-fund", "appoint", "", facts)).extracting(seat -> seat.rival().id()).containsExactly("lark-fund", "lark",
                "moss");
    }

    @Test
    void competitionIsNotAssumedOfTheHolder() {
        assertThat(seat("").compete().state()).isEqualTo(State.NO);
        assertThat(seat("'competition': [{ 'parties': ['kite', 'lark'], 'compete': true }]").compete().state()).isEqualTo(State.YES);
        assertThat(seat("'competition': [{ 'parties': ['kite', 'lark'], 'compete': true }, "
                + "{ 'parties': ['kite', 'lark'], 'compete': false }]").compete().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void bothMustBeLargeAndEquityStandsForCapital() {
        String facts = "'parties': [{ 'party': 'kite', 'capitalSurplusProfits': 'USD 11' }], "
                + "'financialYears': [{ 'party': 'lark', 'year': 2025, 'equity': 'USD %s' }]";

        assertThat(seat(facts.formatted("11")).areLarge(usd(10)).state()).isEqualTo(State.YES);
        assertThat(seat(facts.formatted("10")).areLarge(usd(10)).state()).isEqualTo(State.NO);
        assertThat(seat("").areLarge(usd(10)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void salesInCompetitionAreSmallByAmountOrByPart() {
        String facts = "'financialYears': [{ 'party': 'kite', 'year': 2025, 'revenue': 'USD 1000', 'competitiveSales': [{ 'party': 'lark', "
                + "'amount': 'USD %s' }] }, { 'party': 'lark', 'year': 2025, 'revenue': 'USD 1000', "
                + "'competitiveSales': [{ 'party': 'kite', "
                + "'amount': 'USD %s' }] }]";

        assertThat(little(facts.formatted("9", "900"))).isEqualTo(State.YES);
        assertThat(little(facts.formatted("19", "900"))).isEqualTo(State.YES);
        assertThat(little(facts.formatted("39", "39"))).isEqualTo(State.YES);
        assertThat(little(facts.formatted("39", "40"))).isEqualTo(State.NO);
        assertThat(little("")).isEqualTo(State.UNKNOWN);
    }

    private static State little(String facts) {
        return seat(facts).sellLittle(usd(10), percent(2), percent(4)).state();
    }

    @Test
    void anIndependentNomineeOrAKnownOneKeepsTheSeatApart() {
        String nominee = "'directors': [{ 'company': 'kite', 'name': 'R. Doe', 'nominatedBy': 'lark', 'employedBy': '%s', "
                + "'otherBoards': [] }]";

        assertThat(seat("").isKeptApart().state()).isEqualTo(State.NO);
        assertThat(seats("lark", "appoint", ", 'independentNominee': true", "").get(0).isKeptApart().state()).isEqualTo(State.YES);
        assertThat(seat(nominee.formatted("moss")).isKeptApart().state()).isEqualTo(State.YES);
        assertThat(seat(nominee.formatted("lark-fund")).isKeptApart().state()).isEqualTo(State.NO);
        assertThat(seat("'directors': [{ 'company': 'kite', 'name': 'R. Doe', 'nominatedBy': 'lark' }]").isKeptApart().state())
                .isEqualTo(State.UNKNOWN);
    }
}
