package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VenueTest {

    @Test
    void everyExchangeOfTheFormatHasACountry() {
        assertThat(Vocabulary.VENUES).isNotEmpty().allMatch(code -> new Venue(code).country().isPresent());
    }

    @Test
    void anExchangeThatTheFormatDoesNotListIsInNoKnownCountry() {
        assertThat(new Venue("x-acme:nyse").isIn("US")).isFalse();
        assertThat(new Venue("x-acme:nyse").country()).isEmpty();
        assertThat(new Venue("nyse-american").isIn("US")).isTrue();
        assertThat(new Venue("lse").isIn("US")).isFalse();
    }
}
