package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClaimedFiguresTest {

    private static List<String> figures(String sentence) {
        return ClaimedFigures.in(sentence).stream().map(Object::toString).toList();
    }

    @Test
    void amountsAreReadInTheWaysOfThePress() {
        assertThat(figures("The commitments come to USD 22.4 billion, US$1,500 and €3bn"))
                .containsExactly("USD 22.4 billion", "USD 1,500", "EUR 3 billion");
    }

    @Test
    void quantitiesAreRead() {
        assertThat(figures("It delivers 100 MW, 1.5 GW and 5 million shares")).containsExactly("100 MW", "1.5 GW", "5 million shares");
    }

    @Test
    void aCeilingIsNoFirmFigure() {
        assertThat(figures("Up to USD 40 billion, as much as about $3bn, of which USD 10 billion at once"))
                .containsExactly("USD 10 billion");
    }

    @Test
    void wordsThatLookLikeCurrenciesAreNone() {
        assertThat(figures("GPU 100 and the AGI 2030 plan in 2027")).isEmpty();
    }
}
