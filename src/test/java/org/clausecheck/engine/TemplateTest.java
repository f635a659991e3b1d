package org.clausecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Place HERE = Place.wholeFile("deal.json");

    private final Template template = new Template(DealText.of("", ""));

    @Test
    void aListIsWrittenWithItsEntries() {
        assertThat(template.words(Items.stated(List.of("one", "two", "three"), HERE))).isEqualTo("one, two and three");
        assertThat(template.words(Items.withheld(List.of("one"), HERE))).isEqualTo("one");
    }

    @Test
    void aListWithoutEntriesSaysWhy() {
        assertThat(template.words(Items.stated(List.of(), HERE))).isEqualTo("none");
        assertThat(template.words(Items.unstated(HERE))).isEqualTo("not stated");
        assertThat(template.words(Items.withheld(List.of(), HERE))).isEqualTo("withheld");
        assertThat(template.words(Items.unknown(HERE))).isEqualTo("unknown");
    }
}
