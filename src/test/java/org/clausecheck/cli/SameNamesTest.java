package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets in two folders may call their agreements by the same name. */
class SameNamesTest {

    private static void deal(Path folder, String holder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("before.json"), """
                { "format": "1", "id": "before-%1$s", "title": "Before", "stage": "in-force", "between": ["%1$s", "kite"],
                  "parties": [{ "id": "%1$s", "name": "%1$s" }, { "id": "kite", "name": "kite" }],
                  "clauses": [
                    { "id": "only", "type": "exclusivity", "holder": "%1$s", "bound": "kite", "actions": ["procure"], "assets": ["compute"], "ends": "2029-12-31" }] }
                """.formatted(holder));
        Files.writeString(folder.resolve("deal.json"), """
                { "format": "1", "id": "deal-%1$s", "title": "Deal", "stage": "proposal", "between": ["kite", "lark"],
                  "parties": [{ "id": "%1$s", "name": "%1$s" }, { "id": "kite", "name": "kite" }, { "id": "lark", "name": "lark" }],
                  "clauses": [
                    { "id": "capacity", "type": "supply-commitment", "supplier": "lark", "customer": "kite", "assets": ["compute"],
                      "amount": "USD 2 billion", "starts": "2027-01-01", "ends": "2028-12-31" }],
                  "agreements": [{ "file": "before.json" }] }
                """.formatted(holder));
    }

    @Test
    void theReportQuotesTheLinesOfEachSheetsOwnAgreement(@TempDir Path folder) throws IOException {
        deal(folder.resolve("one"), "moss");
        deal(folder.resolve("two"), "fern");

        Cli told = Cli.run("check", folder.resolve("one/deal.json").toString(), folder.resolve("two/deal.json").toString(), "--rule", "XC-002", "--as-of", "2026-05-01");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out().split("two/deal.json  as of")[0]).contains("\"holder\": \"moss\"").doesNotContain("\"holder\": \"fern\"");
        assertThat(told.out().split("two/deal.json  as of")[1]).contains("\"holder\": \"fern\"").doesNotContain("\"holder\": \"moss\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "sarif"})
    void soDoTheReportsThatAreSent(String format, @TempDir Path folder) throws IOException {
        deal(folder.resolve("one"), "moss");
        deal(folder.resolve("two"), "fern");

        String both = Cli.run("check", folder.resolve("one/deal.json").toString(), folder.resolve("two/deal.json").toString(), "--rule", "XC-002", "--as-of", "2026-05-01",
                "--format", format).out();
        String quoted = format.equals("html") ? "&quot;holder&quot;: &quot;%s&quot;" : "\\\"holder\\\": \\\"%s\\\"";

        assertThat(both).contains(quoted.formatted("moss")).contains(quoted.formatted("fern"));
    }
}
