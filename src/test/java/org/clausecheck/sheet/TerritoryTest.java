package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({"NL, the Netherlands", "AE, the United Arab Emirates", "DE, Germany", "US, the United States", "GB, the United Kingdom",
        "EU, the EU", "EEA, the EEA", "world, the world", "US-CA, California", "US-DE, Delaware", "US-DC, the District of Columbia",
        "US-PR, Puerto Rico", "GB-EAW, England and Wales"})
    void aTerritoryHasAName(String code, String name) {
        assertThat(new Territory(code).name()).isEqualTo(name);
    }

    @Test
    void aCountryAndAStateOfOneNameAreToldApart() {
        assertThat(Territory.nameOf("GE")).isNotEqualTo(Territory.nameOf("US-GA"));
    }

    @Test
    void aPartThatIsNotListedStandsWithItsCountry() {
        assertThat(Territory.nameOf("DE-BY")).isEqualTo("DE-BY in Germany");
    }

    @Test
    void aTerritoryThatASheetDefinesStandsByItsCode() {
        assertThat(Territory.nameOf("core-market")).isEqualTo("core-market");
        assertThat(Territory.nameOf("eu-west")).isEqualTo("eu-west");
    }

    @Test
    void everyCountryHasANameOfItsOwn() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        Set<String> names = new TreeSet<>();

        codes.forEach(code -> names.add(Territory.nameOf(code)));

        assertThat(names).hasSameSizeAs(codes).doesNotContainAnyElementsOf(codes);
    }
}
