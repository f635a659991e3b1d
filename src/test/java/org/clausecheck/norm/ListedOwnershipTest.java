package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class ListedOwnershipTest {

    private static final Fact<BigDecimal> HALF = Fact.stated(BigDecimal.valueOf(50), List.of());

    private static List<ListedOwnership> of(String lark, String facts) {
        return ListedOwnership.of(HomeText.of("", lark, "", "'parties': [%s]".formatted(facts)), HomeText.ALL);
    }

    private static Truth half(String owners) {
        return of("", "{ 'party': 'lark', 'owners': [%s] }".formatted(owners)).get(0).isOwnedByListed(HALF);
    }

    @Test
    void listedOwnersAreAddedUp() {
        assertThat(half("{ 'name': 'A', 'percent': 30, 'listedParty': true }, { 'name': 'B', 'percent': 20, 'listedParty': true }").yes())
                .isTrue();
        assertThat(half("{ 'name': 'A', 'percent': 49, 'listedParty': true }, { 'name': 'B', 'percent': 51 }").no()).isTrue();
        assertThat(half("{ 'name': 'A', 'listedParty': true }").unknown()).isTrue();
    }

    @Test
    void aListedParentWhosePartIsNotSaidLeavesItOpen() {
        List<ListedOwnership> owned = of(", 'parent': 'nest'", "{ 'party': 'nest', 'designations': ['us-listed-party'] }");

        assertThat(owned).hasSize(1);
        assertThat(owned.get(0).isOwnedByListed(HALF).unknown()).isTrue();
        assertThat(owned.get(0).words()).contains("Nest");
    }

    @Test
    void aListedPartyIsFoundAndOthersAreNot() {
        assertThat(of("", "{ 'party': 'lark', 'designations': ['us-listed-party'] }")).extracting(found -> found.isListed().yes())
                .containsExactly(true);
        assertThat(of("", "{ 'party': 'lark', 'owners': [{ 'name': 'A', 'percent': 90 }] }")).isEmpty();
        assertThat(of("", "{ 'party': 'moss', 'designations': ['us-listed-party'] }")).isEmpty();
    }
}
