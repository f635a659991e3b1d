package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.clause.Licence;
import org.junit.jupiter.api.Test;

class UndertakingsTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }";

    private static Undertakings of(String kite, String lark) {
        Deal deal = DealText.of(LICENCE, ("'financialYears': [{ 'party': 'kite', 'year': 2025, 'turnover': [%s] },"
                + " { 'party': 'lark', 'year': 2025, 'turnover': [%s] }]").formatted(kite, lark));
        Licence licence = (Licence) deal.clause("deal", "lic").orElseThrow();
        Map<PartyRef, Boolean> parties = new LinkedHashMap<>();
        parties.put(licence.licensor(), false);
        parties.put(licence.licensee(), true);
        return Undertakings.of(deal, parties, "EUR");
    }

    private static String in(String territory, int millions) {
        return "{ 'territory': '%s', 'amount': 'EUR %d million' }".formatted(territory, millions);
    }

    private static Fact<Money> line(long millions) {
        return Fact.stated(new Money(Currency.getInstance("EUR"), BigDecimal.valueOf(millions * 1_000_000)), List.of());
    }

    private static Fact<BigDecimal> number(int number) {
        return Fact.stated(BigDecimal.valueOf(number), List.of());
    }

    @Test
    void worldwideTurnoverIsAtLeastThatOfItsParts() {
        Undertakings both = of(in("EU", 300) + ", " + in("DE", 200) + ", " + in("US", 50), in("world", 1000));

        assertThat(both.worldwide()).hasToString("at least EUR 1.35 billion");
    }

    @Test
    void aTerritoryHasNoMoreThanWhatContainsIt() {
        Undertakings both = of(in("world", 40), in("world", 90));

        assertThat(both.one("DE", line(100)).state()).isEqualTo(State.NO);
        assertThat(both.one("DE", line(80)).state()).isEqualTo(State.UNKNOWN);
        assertThat(both.one("EU", line(89)).why()).extracting(why -> why.text()).contains("turnover of Lark in EU in 2025");
    }

    @Test
    void whatOtherMembersMakeIsNotLeftForOne() {
        Undertakings both = of(in("EU", 100) + ", " + in("FR", 70), in("EU", 100) + ", " + in("FR", 10));

        assertThat(both.each(number(2), "DE", line(31)).state()).isEqualTo(State.NO);
        assertThat(both.each(number(1), "DE", line(31)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void eachOfSeveralIsCountedByItself() {
        Undertakings both = of(in("EU", 251), in("EU", 250));

        assertThat(both.each(number(1), "EU", line(250)).state()).isEqualTo(State.YES);
        assertThat(both.each(number(2), "EU", line(250)).state()).isEqualTo(State.NO);
    }

    @Test
    void aPairNeedsTwo() {
        Undertakings both = of(in("DE", 60), in("DE", 10));

        assertThat(both.pair("DE", line(50), line(9)).state()).isEqualTo(State.YES);
        assertThat(both.pair("DE", line(50), line(10)).state()).isEqualTo(State.NO);
    }

    @Test
    void membersStatesAreCountedAsFarAsTheyAreKnown() {
        String three = in("EU", 300) + ", " + in("FR", 60) + ", " + in("DE", 60) + ", " + in("IT", 60);
        Truth met = of(three, three).inStates(number(3), line(100), number(2), line(25));
        Truth open = of(three, in("EU", 300)).inStates(number(3), line(100), number(2), line(25));

        assertThat(met.state()).isEqualTo(State.YES);
        assertThat(open.state()).isEqualTo(State.UNKNOWN);
        assertThat(open.why()).extracting(why -> why.text()).containsExactly("turnover by Member State of Kite, Lark");
        assertThat(of(three, in("EU", 25)).inStates(number(3), line(100), number(2), line(25)).state()).isEqualTo(State.NO);
    }

    @Test
    void onlyTheSameStateForAllIsAnException() {
        Undertakings same = of(in("EU", 90) + ", " + in("FR", 61), in("EU", 90) + ", " + in("FR", 80));
        Undertakings two = of(in("EU", 90) + ", " + in("FR", 61), in("EU", 90) + ", " + in("DE", 80));
        Undertakings exact = of(in("EU", 90) + ", " + in("FR", 60), in("EU", 90) + ", " + in("FR", 80));

        assertThat(same.withinOneState(number(2), number(3)).state()).isEqualTo(State.YES);
        assertThat(two.withinOneState(number(2), number(3)).state()).isEqualTo(State.NO);
        assertThat(exact.withinOneState(number(2), number(3)).state()).isEqualTo(State.NO);
        assertThat(of(in("EU", 90), in("EU", 90)).withinOneState(number(2), number(3)).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anotherCurrencyIsOpen() {
        Undertakings both = of("{ 'territory': 'DE', 'amount': 'USD 900 million' }", in("DE", 1));

        assertThat(both.one("DE", line(50)).state()).isEqualTo(State.UNKNOWN);
    }
}
