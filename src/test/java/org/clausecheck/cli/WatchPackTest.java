package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch beside the tables of a pack: what they say now is what counts. */
class WatchPackTest {

    private static final String SHEET = """
            { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
              "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
              "clauses": [{ "id": "audit", "type": "audit-right", "holder": "lark", "bound": "kite", "perYear": 3 }] }
            """;

    @TempDir
    private Path folder;
    private Path sheet;
    private Path table;

    @BeforeEach
    void newTable() throws IOException {
        sheet = Files.writeString(folder.resolve("sheet.json"), SHEET);
        assertThat(Cli.run("new", "table", "acme-checks", "--policy", "--dir", folder.resolve("tables").toString()).code()).isZero();
        table = folder.resolve("tables/acme-checks.dmn");
    }

    private String[] words() {
        return new String[] {"check", "--watch", sheet.toString(), "--as-of", "2026-05-01", "--tables", folder.resolve("tables").toString(), "--family", "ACMECHECKS"};
    }

    @Test
    void aTableThatChangesTellsOfEverySheet() throws Exception {
        String text = Files.readString(table);
        assertThat(text).contains("&gt; 2");
        try (Watching watching = Watching.start(words())) {
            assertThat(watching.news()).contains("allows 3 audits a year");

            Files.writeString(table, text.replace("&gt; 2", "&gt; 9"));

            assertThat(watching.afterChecks(1)).contains(sheet + "  as of").doesNotContain("allows 3 audits a year");
        }
    }

    @Test
    void aTableThatCannotBeUsedIsToldAndTheWatchGoesOn() throws Exception {
        String text = Files.readString(table);
        try (Watching watching = Watching.start(words())) {
            watching.news();

            Files.writeString(table, text.replace("</decisionTable>", ""));
            watching.untilErr(told -> told.contains("acme-checks.dmn"));
            Files.writeString(sheet, SHEET);
            Files.writeString(table, text);
            watching.afterChecks(1);
            assertThat(watching.end()).isNotEqualTo(2);
        }
    }
}
