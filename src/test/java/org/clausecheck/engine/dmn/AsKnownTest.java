package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.clausecheck.logic.Why;
import org.junit.jupiter.api.Test;

/** Tables as they were known on a day. */
class AsKnownTest {

    private static final Tables TABLES = Tables.builtIn();

    private static Row hsr(String asOf, String closing) {
        return TABLES.asKnownOn(LocalDate.parse(asOf)).row("HsrSize", "closingDate", LocalDate.parse(closing));
    }

    private static String caution(Row row) {
        return ((Why.TableRow) row.why().get(0)).caution();
    }

    @Test
    void aRowThatIsOutAnswersWithoutCaution() {
        Row row = hsr("2026-01-16", "2026-03-31");

        assertThat(row.id()).contains("T01-2026");
        assertThat(caution(row)).isEmpty();
    }

    @Test
    void beforeANoticeIsOutTheRowBeforeItAnswersAndSaysSo() {
        Row row = hsr("2026-01-15", "2026-03-31");

        assertThat(row.id()).contains("T01-2025");
        assertThat(caution(row)).isEqualTo("taken as it stood on 2026-01-15; its change was not known before 2026-01-16");
    }

    @Test
    void aFigureWhoseSuccessorIsDueWarns() {
        assertThat(caution(hsr("2026-06-30", "2027-01-31"))).isEmpty();
        assertThat(caution(hsr("2026-06-30", "2027-02-01"))).isEqualTo("figure of 2026, successor expected 2027-02");
    }

    @Test
    void everyRowIsKnownToWhoAsksForNoDay() {
        assertThat(TABLES.row("HsrSize", "closingDate", LocalDate.of(2026, 3, 31)).id()).contains("T01-2026");
    }

    @Test
    void aRowOfWhichOnlyItsFirstDayIsKnownAnswersAtOnce() {
        assertThat(hsr("2020-02-01", "2020-03-10").id()).contains("T01-2020");
    }

    @Test
    void aChangeWithNothingBeforeItIsUnknownWithTheReason() {
        String table = TABLES.catalogue().text("HsrSize");
        String later = table.replace("<annotationEntry><text>2019-03-04</text></annotationEntry>", "<annotationEntry><text>2019-08-01</text></annotationEntry>");
        Tables tables = Tables.of(TableSource.of(Map.of("T01-hsr-size.dmn", later)));

        Row row = tables.asKnownOn(LocalDate.of(2019, 5, 1)).row("HsrSize", "closingDate", LocalDate.of(2019, 6, 1));

        assertThat(row.isKnown()).isFalse();
        assertThat(row.why()).extracting(Why::text).containsExactly(
                "HsrSize row T01-2019 became known on 2019-08-01, after 2019-05-01, and no row before it is on file");
    }

    @Test
    void aSuccessorIsAMonthOfARowThatIsStillOpen() {
        String table = TABLES.catalogue().text("HsrSize");

        assertThat(table).contains("<annotationEntry><text>2027-02</text></annotationEntry>");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TableDefinition.read("T01-hsr-size.dmn", table.replace("<text>2027-02</text>", "<text>early 2027</text>")))
                .hasMessageContaining("successor is a month such as 2027-02");
    }
}
