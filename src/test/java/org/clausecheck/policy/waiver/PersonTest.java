package org.clausecheck.policy.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ada Finch|Ada Finch", "Ada Finch|  ada   FINCH ", "Ada Finch|Finch, Ada", "Ada Finch|ada.finch@lark.com",
        "ada_finch@lark.com|Ada Finch", "Ada Finch <af@lark.com>|af@lark.com", "af@lark.com|AF@Lark.com", "ada.finch@lark.com|ada.finch@lark.example",
        "Zoë Müller|zoe muller", "Ada Finch <af@lark.com>|Ada Finch (legal)"})
    void twoSpellingsOfOnePersonAreOne(String one, String other) {
        assertThat(Person.of(one).isSame(Person.of(other.replace(" (legal)", "")))).isTrue();
        assertThat(Person.of(other.replace(" (legal)", "")).isSame(Person.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ada Finch|Ben Finch", "Ada Finch|Ada Lark", "legal@lark.com|legal@kite.com", "Ada Finch|ben.finch@lark.com",
        "Ada Finch <af@lark.com>|Ben Lark <bl@lark.com>", "李|王"})
    void twoPersonsAreTwo(String one, String other) {
        assertThat(Person.of(one).isSame(Person.of(other))).isFalse();
        assertThat(Person.of(other).isSame(Person.of(one))).isFalse();
    }
}
