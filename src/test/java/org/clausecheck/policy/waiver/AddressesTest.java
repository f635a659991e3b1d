package org.clausecheck.policy.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final String SHEET = """
            {"id": "s", "clauses": [{"ends": "never", "id": "rofr"}, {"id": "share", "rates": [{"percent": 1}, {"percent": 2}], "carveOuts": [{"id": "c/1"}]}],
             "agreements": [{"id": "old", "clauses": [{"id": "rofr"}]}], "dates": {"closing": "2026-01-01"}}""";
    private static final Addresses ADDRESSES = new Addresses("sheet.json", () -> SHEET);

    private static Optional<String> of(String pointer) {
        return ADDRESSES.of(new Place("sheet.json", pointer, 1, 1, 0));
    }

    @Test
    void anEntryIsCalledByItsIdWhereverTheIdStands() {
        assertThat(of("/clauses/0/ends")).contains("/clauses/rofr/ends");
        assertThat(of("/agreements/0/clauses/0")).contains("/agreements/old/clauses/rofr");
        assertThat(of("/clauses/1/carveOuts/0/starts")).contains("/clauses/share/carveOuts/c~11/starts");
    }

    @Test
    void whatIsInNoListIsCalledByItsNames() {
        assertThat(of("/dates/closing")).contains("/dates/closing");
        assertThat(of("")).contains("");
    }

    @Test
    void anEntryWithoutAnIdHasNoAddress() {
        assertThat(of("/clauses/1/rates/0/percent")).isEmpty();
        assertThat(of("/clauses/1/rates")).contains("/clauses/share/rates");
    }

    @Test
    void anotherFileHasNoAddress() {
        assertThat(ADDRESSES.of(new Place("old.json", "/clauses/0", 1, 1, 0))).isEmpty();
    }
}
