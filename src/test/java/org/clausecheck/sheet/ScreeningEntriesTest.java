package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class ScreeningEntriesTest {

    private static ScreeningEntries of(String facts) {
        Deal deal = SheetText.of("'clauses': [], 'facts': { %s }".formatted(facts));
        return ScreeningEntries.of(deal, deal.sheet().between().entries().get(0));
    }

    private static ScreeningEntries entries(String entries) {
        return of("'parties': [{ 'party': 'kite', 'screeningCategories': [%s] }]".formatted(entries));
    }

    private static Truth isOnList(ScreeningEntries entries) {
        return entries.has("NSI", Items.stated(List.of("artificial intelligence", "communications"), entries.entries().place()), "AWV");
    }

    @Test
    void theNumberIsTheLastOneOfTheEntry() {
        assertThat(entries("'AWV § 55a(1) No. 13'").number("AWV").get()).isEqualTo(13);
        assertThat(entries("'AWV No. 13', 'AWV No. 4 (list of 2021)'").number("AWV").get()).isEqualTo(4);
    }

    @Test
    void anEmptyRecordIsNumberZeroAndNoRecordIsUnknown() {
        assertThat(entries("").number("AWV").get()).isZero();
        assertThat(entries("'AWV none'").number("AWV").get()).isZero();
        assertThat(entries("'NSI energy'").number("AWV").isOpen()).isTrue();
        assertThat(of("").number("AWV").isOpen()).isTrue();
    }

    @Test
    void aSubjectIsFoundInWholeWords() {
        assertThat(isOnList(entries("'NSI: Artificial-Intelligence'")).yes()).isTrue();
        assertThat(isOnList(entries("'artificial intelligence'")).yes()).isTrue();
        assertThat(isOnList(entries("'NSI telecommunications'")).no()).isTrue();
        assertThat(isOnList(entries("'AWV artificial intelligence'")).unknown()).isTrue();
        assertThat(isOnList(entries("'NSI none'")).no()).isTrue();
        assertThat(isOnList(entries("")).no()).isTrue();
        assertThat(isOnList(of("")).unknown()).isTrue();
    }
}
