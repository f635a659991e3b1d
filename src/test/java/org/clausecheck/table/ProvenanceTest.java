package org.clausecheck.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.sheet.Taxonomy;
import org.junit.jupiter.api.Test;

/** How well each row is supported, said a second time: a mark is changed on purpose or not at all. */
class ProvenanceTest {

    private static final TableCatalogue CATALOGUE = TableCatalogue.builtIn();

    private static final Path MARKS = Path.of("src/test/resources/tables/marks.txt");

    /** {@code -Dgolden.update=true} writes the list anew; what changed then shows in the change to it. */
    @Test
    void everyMarkIsTheOneOnRecord() throws IOException {
        String found = CATALOGUE.tables().stream().flatMap(table -> table.rows().stream()).map(row -> row.id() + " " + row.mark() + "\n").sorted()
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(MARKS.getParent());
            Files.writeString(MARKS, found);
        }

        assertThat(found).isEqualTo(Files.readString(MARKS));
    }

    @Test
    void onlyWhatTheHouseDecidesIsHouse() {
        CATALOGUE.tables().forEach(table -> assertThat(table.rows().stream().map(TableRow::mark)).as(table.name())
                .allMatch(mark -> mark.equals("house") == table.name().startsWith("House")));
    }

    @Test
    void noRowIsNamedTwiceInAllTables() {
        List<String> ids = CATALOGUE.tables().stream().flatMap(table -> table.rows().stream()).map(TableRow::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aCitationNamesALawAndNoPage() {
        CATALOGUE.tables().stream().flatMap(table -> table.rows().stream()).forEach(row -> assertThat(row.citation()).as(row.id())
                .doesNotContain("http", "www.", ".com", "blog"));
    }

    @Test
    void aRowThatBeginsOnADayWasKnownOnADay() {
        for (TableDefinition table : CATALOGUE.tables()) {
            for (TableRow row : table.rows()) {
                Optional<Object> first = table.validity(row).intervals().get(0).low();
                if (first.isPresent()) {
                    assertThat(row.knownFrom()).as(row.id()).isPresent().hasValueSatisfying(day ->
                            assertThat(day).isBeforeOrEqualTo((LocalDate) first.get()));
                }
            }
        }
    }

    @Test
    void eachPolicyIsOneNumberDayOrListInItsUnit() {
        TableDefinition policy = CATALOGUE.table("HousePolicy");
        int unit = policy.outputIndex("unit");

        for (TableRow row : policy.rows()) {
            assertThat(row.figures().stream().limit(unit).filter(Optional::isPresent)).as(row.id()).hasSize(1);
            assertThat(row.figures().get(unit)).as(row.id()).isPresent();
            if (row.id().endsWith("Days") || row.id().endsWith("Months")) {
                assertThat(row.id().toLowerCase(java.util.Locale.ROOT)).endsWith((String) row.figures().get(unit).orElseThrow());
            }
        }
    }

    @Test
    void theBoundaryNamesAssetsOfTheFormat() {
        TableDefinition policy = CATALOGUE.table("HousePolicy");
        List<?> assets = (List<?>) policy.row("T15-boundaryAssets").figures().get(policy.outputIndex("list")).orElseThrow();

        assertThat(assets).hasSize(10).allMatch(asset -> Taxonomy.ASSETS.has((String) asset));
    }
}
