package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.junit.jupiter.api.Test;

class ClaimSurvivalTest {

    private static final Fact<Duration> TWENTY_YEARS = Fact.stated(new Duration(20, Duration.Unit.YEAR), List.<Why>of());
    private static final Fact<Duration> THREE_YEARS = Fact.stated(new Duration(3, Duration.Unit.YEAR), List.<Why>of());
    private static final Fact<Money> MINIMUM = Fact.stated(Money.usd(new BigDecimal("100000")), List.<Why>of());
    private static final Fact<Bounded<Money>> UNKNOWN = Fact.unknown(Place.wholeFile("deal.json"));

    private static ClaimSurvival claims(String survives) {
        Deal deal = SheetText.of("""
                'clauses': [{ 'id': 'law', 'type': 'governing-law', 'law': 'US-DE' },
                            { 'id': 'title', 'type': 'representation', 'by': ['kite'], 'about': 'title', 'survives': %s }]"""
                .formatted(survives));
        return ClaimSurvival.of(deal, SheetText.ALL, deal.sheet().clauses().entries().get(1)).get(0);
    }

    private static Truth within(String survives, Fact<Bounded<Money>> value) {
        return claims(survives).within(value, TWENTY_YEARS, MINIMUM, THREE_YEARS);
    }

    private static Fact<Bounded<Money>> usd(String amount) {
        return Fact.stated(Bounded.exact(Money.usd(new BigDecimal(amount))), List.<Why>of());
    }

    @Test
    void theLongerTimeIsForContractsOfAValue() {
        assertThat(within("'10 years'", usd("100000")).yes()).isTrue();
        assertThat(within("'10 years'", usd("99999")).no()).isTrue();
    }

    @Test
    void aValueThatIsNotKnownMattersBetweenTheLimitsOnly() {
        assertThat(within("'36 months'", UNKNOWN).yes()).isTrue();
        assertThat(within("'10 years'", UNKNOWN).unknown()).isTrue();
        assertThat(within("'21 years'", UNKNOWN).no()).isTrue();
    }

    @Test
    void survivalWithoutLimitIsLongerThanAnyLimit() {
        assertThat(within("true", usd("5000000")).no()).isTrue();
        assertThat(claims("true").period()).isEqualTo("without limit");
    }

    @Test
    void whatDoesNotSurviveIsNotClaimed() {
        assertThat(claims("false").claimed().no()).isTrue();
        assertThat(claims("'2 years'").claimed().yes()).isTrue();
    }
}
