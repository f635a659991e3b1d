package org.clausecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.math.BigDecimal;
import java.util.Map;

import org.clausecheck.engine.dmn.Row;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Territory;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
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

    @Test
    void aPlaceIsWrittenByItsName() {
        Row law = Tables.builtIn().rows("FrontierLaws", "asOf", LocalDate.of(2026, 1, 1)).get(0);

        assertThat(template.words(Items.stated(List.of(new Territory("NL"), new Territory("US-WA")), HERE)))
                .isEqualTo("the Netherlands and Washington");
        assertThat(template.fill("the law of {law.jurisdiction}", Map.of("law", law))).isEqualTo("the law of California");
        assertThat(law.text("jurisdiction").get()).isEqualTo("US-CA");
    }

    @Test
    void anAbbreviationThatEndsASentenceHasOneFullStop() {
        Map<String, Object> bindings = Map.of("buyer", "Kite Labs, Inc.");

        assertThat(template.fill("Sold to {buyer}. Then {buyer} leaves.", bindings)).isEqualTo("Sold to Kite Labs, Inc. Then Kite Labs, Inc. leaves.");
        assertThat(template.fill("{buyer}... and on", bindings)).isEqualTo("Kite Labs, Inc.... and on");
    }

    @Test
    void theFirstOfSeveralPathsThatIsNotEmptyIsWritten() {
        Map<String, Object> bindings = Map.of("open", List.of(), "missing", "clauses that are withheld");

        assertThat(template.fill("Not to be seen: {open|missing}.", bindings)).isEqualTo("Not to be seen: clauses that are withheld.");
        assertThat(template.fill("{missing|open}", bindings)).isEqualTo("clauses that are withheld");
    }

    @Test
    void aFigureThatIsShownBringsItsRowAndOneThatIsNotDoesNot() {
        Why row = new Why.TableRow("HsrFee", "T02-2026-1", "notice", "official");
        Map<String, Object> bindings = Map.of("fee", Fact.stated(BigDecimal.TEN, List.of(row)), "other", Fact.stated("a", List.of()));

        template.fill("It costs {fee}.", bindings);
        assertThat(template.rowsShown()).containsExactly(row);

        template.fill("It is {other}.", bindings);
        assertThat(template.rowsShown()).isEmpty();
    }
}
