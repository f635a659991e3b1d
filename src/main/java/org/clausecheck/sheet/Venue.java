package org.clausecheck.sheet;

import java.util.Map;
import java.util.Optional;

/** An exchange of the format's list, or one of a declared namespace. */
public record Venue(String code) implements Code {

    private static final Map<String, String> COUNTRIES = Map.of("nasdaq-global-select", "US", "nasdaq-global-market", "US", "nasdaq-capital-market", "US",
            "nyse", "US", "nyse-american", "US", "lse", "GB", "euronext", "EU", "deutsche-boerse", "DE", "tokyo", "JP", "hong-kong", "HK");

    /** Where it is, as an ISO 3166 code, or EU for one that is in several of its states; empty for one that the format does not list. */
    public Optional<String> country() {
        return Optional.ofNullable(COUNTRIES.get(code));
    }

    /** Whether it is known to be in this country. */
    public boolean isIn(String country) {
        return country().filter(country::equals).isPresent();
    }

    @Override
    public String toString() {
        return code;
    }
}
