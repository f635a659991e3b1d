package org.clausecheck.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.sheet.Taxonomy;
import org.junit.jupiter.api.Test;

/** How well each row is supported, said a second time: a mark is changed on purpose or not at all. */
class ProvenanceTest {

    private static final TableCatalogue CATALOGUE = TableCatalogue.builtIn();

    private static final List<String> OFFICIAL = List.of("T01-2019", "T01-2022", "T01-2023", "T01-2026", "T06-NY-C", "T06-NY-D",
            "T06-NY-E1",
            "T06-NY-E2", "T06-NY-E3", "T07-309", "T07-408", "T07-AGE-1", "T07-EGC-X", "T07-FS-1-emerging-growth", "T07-FS-1-regular",
            "T07-FS-1-smaller", "T07-FS-2", "T11-EU-2", "T11-EU-4", "T11-EU-9", "T12-TT-1", "T12-TT-G-grant-back-2014",
            "T12-TT-G-no-challenge-2014", "T12-V-2", "T14-CR", "T14-NY-C", "T14-NY-L", "T14-NY-S", "T14-PT", "T14-PX");

    private static final List<String> SECONDARY = List.of("T01-2020", "T01-2021", "T01-2024", "T01-2025", "T06-CM-1", "T06-CM-2",
            "T06-GM-2", "T06-GM-3",
            "T06-GM-4", "T06-GS-B", "T06-GS-C", "T06-GS-D", "T06-GS-L", "T06-N-P", "T06-N-P0", "T07-305-1", "T07-AC", "T07-AGE-2",
                    "T07-EGC-3",
            "T07-FILER", "T07-S3", "T12-A-3", "T12-TT-2", "T12-TT-G-grant-back-2026", "T12-TT-G-no-challenge-2026", "T12-TT-T", "T14-DE-L",
            "T14-DE-S", "T14-DE-S0");

    private static final List<String> UNVERIFIED = List.of("T06-CM-3a", "T06-CM-3b", "T06-GM-1a", "T06-GM-1b", "T06-GS-A", "T07-305-2",
            "T07-AC-members",
            "T07-EGC-1", "T07-EGC-2", "T07-S3-automatic", "T12-A-1", "T12-A-2", "T12-A-4", "T12-V-1");

    @Test
    void everyRowCarriesTheMarkOfItsWeakestFigure() {
        Map<String, String> expected = new TreeMap<>();
        OFFICIAL.forEach(id -> expected.put(id, "official"));
        SECONDARY.forEach(id -> expected.put(id, "secondary"));
        UNVERIFIED.forEach(id -> expected.put(id, "unverified"));

        Map<String, String> found = new TreeMap<>();
        CATALOGUE.tables().forEach(table -> table.rows().forEach(row -> found.put(row.id(), row.mark())));
        found.values().removeIf("house"::equals);

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void onlyTheHousePolicyIsHouse() {
        CATALOGUE.tables().forEach(table -> assertThat(table.rows().stream().map(TableRow::mark)).as(table.name())
                .allMatch(mark -> mark.equals("house") == table.name().equals("HousePolicy")));
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
