package org.clausecheck.sheet.read;

import java.util.Locale;
import java.util.Set;

/** Which codes stand for territories: ISO 3166-1 and -2, and the three larger ones of the format. */
final class Territories {

    private static final Set<String> LARGER = Set.of("EU", "EEA", "world");
    /** ISO 3166-2:US: states, the federal district, outlying areas. */
    private static final Set<String> UNITED_STATES = Set.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL",
            "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND",
            "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "AS", "GU", "MP", "PR",
            "UM", "VI");

    private Territories() {
    }

    /** Whether a territory with this code exists. Subdivisions are known by name in the United States only, elsewhere by their shape. */
    static boolean has(String code) {
        if (LARGER.contains(code)) {
            return true;
        }
        if (code.length() == 2) {
            return isCountry(code);
        }
        if (code.length() < 4 || code.length() > 6 || code.charAt(2) != '-' || !isCountry(code.substring(0, 2))) {
            return false;
        }
        String part = code.substring(3);
        return code.startsWith("US") ? UNITED_STATES.contains(part)
                : part.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    private static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }
}
