package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.junit.jupiter.api.Test;

class ResidenceTest {

    private static Residence lark(String members, String facts) {
        Deal deal = HomeText.of("", members, "", facts);
        return Residence.of(deal, deal.sheet().between().entries().get(1));
    }

    private static Truth outside(String members, String facts, String territory) {
        return lark(members, facts).isOutside(territory);
    }

    @Test
    void aHomeElsewhereIsOutsideAndNoHomeIsNoSign() {
        assertThat(outside(", 'incorporatedIn': 'JP'", "", "US").yes()).isTrue();
        assertThat(outside(", 'incorporatedIn': 'US-DE'", "", "US").no()).isTrue();
        assertThat(outside("", "", "US").no()).isTrue();
        assertThat(outside(", 'withheld': ['incorporatedIn']", "", "US").unknown()).isTrue();
    }

    @Test
    void aUnionHasTheMembersOfTheDay() {
        assertThat(outside(", 'incorporatedIn': 'FR'", "", "EU").no()).isTrue();
        assertThat(outside(", 'incorporatedIn': 'GB'", "", "EU").yes()).isTrue();
    }

    @Test
    void whoeverControlsTheCompanyCountsToo() {
        assertThat(outside(", 'incorporatedIn': 'US-DE', 'parent': 'nest'", "", "US").yes()).isTrue();
        assertThat(outside(", 'incorporatedIn': 'US-DE'", "'parties': [{ 'party': 'lark', 'owners': [{ 'name': 'A', 'percent': 51, "
                + "'country': 'SG' }] }]", "US").yes()).isTrue();
        assertThat(outside(", 'incorporatedIn': 'US-DE'", "'parties': [{ 'party': 'lark', 'owners': [{ 'name': 'A', 'percent': 50, "
                + "'country': 'SG' }] }]", "US").no()).isTrue();
    }

    @Test
    void aCompanyOnBothSidesLeavesItOpen() {
        assertThat(outside(", 'incorporatedIn': 'KY', 'principalOffice': 'US-NY'", "", "US").unknown()).isTrue();
    }

    @Test
    void someHomesMayCountLikeThoseInside() {
        Items<String> equated = Items.stated(List.of("CH"), lark("", "").chain().get(0).place());

        assertThat(lark(", 'incorporatedIn': 'CH'", "").isOutside("EU", equated).no()).isTrue();
    }

    @Test
    void aHomeInOneOfSeveralCountriesIsFoundInTheChain() {
        Items<String> countries = Items.stated(List.of("CN", "SG"), lark("", "").chain().get(0).place());

        assertThat(lark(", 'principalOffice': 'CN-BJ'", "").isInOneOf(countries).yes()).isTrue();
        assertThat(lark(", 'incorporatedIn': 'US', 'parent': 'nest'", "").isInOneOf(countries).yes()).isTrue();
        assertThat(lark("", "").isInOneOf(countries).no()).isTrue();
        assertThat(lark(", 'incorporatedIn': 'US'", "").isInOneOf(Items.unknown(countries.place())).unknown()).isTrue();
    }
}
