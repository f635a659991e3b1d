package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch} over a folder that changes. Nothing here is timed: each step waits until it is told. */
class WatchTest {

    private static final String SHEET = """
            { "format": "1", "id": "deal", "title": "Supply", "stage": "proposal", "between": ["kite", "lark"],
              "parties": [{ "id": "kite", "name": "Kite AI" }, { "id": "lark", "name": "Lark Cloud" }, { "id": "moss", "name": "Moss Compute" }],
              "clauses": [{ "id": "capacity", "type": "supply-commitment", "supplier": "%s", "customer": "kite", "assets": ["compute"],
                "amount": "USD 2 billion", "starts": "2027-01-01", "ends": "2030-12-31" }],
              "agreements": [{ "file": "%s" }] }
            """;
    private static final String AGREEMENT = """
            { "format": "1", "id": "moss-2025", "title": "Moss agreement", "stage": "in-force", "between": ["kite", "moss"],
              "parties": [{ "id": "kite", "name": "Kite AI" }, { "id": "moss", "name": "Moss Compute" }],
              "clauses": [{ "id": "only-moss", "type": "exclusivity", "holder": "moss", "bound": "kite", "actions": ["procure"],
                "assets": ["compute"], "ends": "%s" }] }
            """;
    private static final String CONFLICT = "CONFLICT  XC-002";

    @TempDir
    private Path temporary;
    private Path deals;
    private Path one;
    private Path two;
    private Path agreement;

    @BeforeEach
    void twoDealsUnderOneAgreement() throws IOException {
        deals = Files.createDirectories(temporary.resolve("deals"));
        Files.createDirectories(temporary.resolve(".git"));
        agreement = write(Files.createDirectories(temporary.resolve("filed")).resolve("moss.json"), AGREEMENT.formatted("2028-12-31"));
        one = write(deals.resolve("one.json"), SHEET.formatted("lark", "../filed/moss.json"));
        two = write(deals.resolve("two.json"), SHEET.formatted("moss", "../filed/moss.json"));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    /** As most editors do: written beside the file, then renamed. */
    private void save(Path file, String text) throws IOException {
        Path aside = write(temporary.resolve("editor.tmp"), text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Watching watch(String... more) throws InterruptedException {
        String[] args = new String[more.length + 7];
        System.arraycopy(new String[] {"check", "--watch", deals.toString(), "--as-of", "2026-05-01", "--rule", "XC-002"}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return Watching.start(args);
    }

    @Test
    void itChecksAtOnceAndEndsWithStandardInput() throws Exception {
        try (Watching watching = watch()) {
            assertThat(watching.news()).contains(one + "  as of", two + "  as of", CONFLICT);
            assertThat(watching.err()).contains("watching 2 sheets in ");
            assertThat(watching.end()).isEqualTo(1);
        }
    }

    @Test
    void onlyWhatIsSavedIsToldAndTheCodeIsThatOfTheLastState() throws Exception {
        try (Watching watching = watch()) {
            watching.news();

            save(one, SHEET.formatted("moss", "../filed/moss.json"));
            assertThat(watching.afterChecks(1)).contains(one + "  as of", "compliant").doesNotContain(two.toString(), CONFLICT);
            assertThat(watching.err()).containsPattern("re-checked .*one.json in \\d+ ms");

            assertThat(watching.end()).isZero();
        }
    }

    @Test
    void aTouchAndAWriteInPlaceAreSaves() throws Exception {
        try (Watching watching = watch()) {
            watching.news();

            Files.setLastModifiedTime(one, java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2026-01-15T00:00:00Z")));
            assertThat(watching.afterChecks(1)).contains(one + "  as of", CONFLICT);

            write(one, SHEET.formatted("moss", "../filed/moss.json"));
            assertThat(watching.afterChecks(2)).contains(one + "  as of").doesNotContain(CONFLICT);
        }
    }

    @Test
    void anAgreementTellsOfEverySheetThatNamesIt() throws Exception {
        write(deals.resolve("three.json"), SHEET.formatted("moss", "other.json"));
        write(deals.resolve("other.json"), AGREEMENT.formatted("2028-12-31"));
        try (Watching watching = watch()) {
            watching.news();

            save(agreement, AGREEMENT.formatted("2026-12-31"));

            assertThat(watching.afterChecks(1)).contains(one + "  as of", two + "  as of").doesNotContain("three.json", CONFLICT);
            assertThat(watching.err()).containsPattern("re-checked 2 sheets in \\d+ ms");
        }
    }

    @Test
    void aHalfWrittenFileIsNotToldAsBroken() throws Exception {
        String text = SHEET.formatted("moss", "../filed/moss.json");
        try (Watching watching = watch()) {
            watching.news();

            write(one, text.substring(0, 200));
            Thread.sleep(60);
            Files.writeString(one, text.substring(200), StandardOpenOption.APPEND);

            assertThat(watching.afterChecks(1)).contains(one + "  as of").doesNotContain("ERROR");
        }
    }

    @Test
    void aFileThatStaysBrokenIsToldAsSuch() throws Exception {
        try (Watching watching = watch()) {
            watching.news();

            write(one, "{ \"format\": \"1\", ");
            assertThat(watching.afterChecks(1)).contains(one + "  as of", "ERROR", "the sheet was not checked");

            save(one, SHEET.formatted("moss", "../filed/moss.json"));
            assertThat(watching.afterChecks(2)).contains("compliant").doesNotContain("ERROR");
            write(two, "{");
            assertThat(watching.afterChecks(3)).contains(two + "  as of", "ERROR");
            assertThat(watching.end()).isEqualTo(2);
        }
    }

    @Test
    void sheetsComeAndGo() throws Exception {
        Path three = Files.createDirectories(deals.resolve("2026")).resolve("three.json");
        try (Watching watching = watch()) {
            watching.news();

            save(three, SHEET.formatted("lark", "../../filed/moss.json"));
            assertThat(watching.afterChecks(1)).contains(three + "  as of", CONFLICT).doesNotContain(two.toString());

            Files.delete(three);
            watching.untilErr(text -> text.contains(three + " is gone"));
            Files.delete(one);
            watching.untilErr(text -> text.contains(one + " is gone"));
            assertThat(watching.end()).isZero();
        }
    }

    @Test
    void aNamedSheetThatIsRemovedIsUnusable() throws Exception {
        try (Watching watching = Watching.start("check", "--watch", two.toString(), "--as-of", "2026-05-01", "--rule", "XC-002")) {
            watching.news();

            Files.delete(two);

            assertThat(watching.afterChecks(1)).contains("there is no such file");
            assertThat(watching.end()).isEqualTo(2);
        }
    }

    @Test
    void anAgreementThatWasMissingIsWaitedFor() throws Exception {
        save(one, SHEET.formatted("lark", "../filed/later.json"));
        try (Watching watching = watch()) {
            assertThat(watching.news()).contains("there is no file \"../filed/later.json\"");

            write(temporary.resolve("filed/later.json"), AGREEMENT.formatted("2028-12-31"));

            assertThat(watching.afterChecks(1)).contains(one + "  as of", CONFLICT);
        }
    }

    @Test
    void reportsInFilesHoldAllSheetsAndAreNoSavesThemselves() throws Exception {
        Path json = deals.resolve("report.json");
        try (Watching watching = watch("--format", "text", "--format", "json", "--output", json.toString())) {
            assertThat(watching.news()).contains(CONFLICT);
            assertThat(json).content().contains("one.json", "two.json", "\"conflict\"");

            save(one, SHEET.formatted("moss", "../filed/moss.json"));
            assertThat(watching.afterChecks(1)).contains(one + "  as of").doesNotContain(two.toString());
            assertThat(json).content().contains("one.json", "two.json").doesNotContain("\"kind\" : \"conflict\"");

            save(two, SHEET.formatted("lark", "../filed/moss.json"));
            watching.afterChecks(2);
            assertThat(json).content().contains("\"kind\" : \"conflict\"");
            assertThat(watching.checks()).isEqualTo(2);
            assertThat(watching.end()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotGoOnIsWrongUsage() {
        assertThat(Cli.run("check", "--watch", "-").err()).contains("Standard input cannot be watched");
        assertThat(Cli.run("check", "--watch", one.toString(), "--format", "json").err()).contains("--format json --output FILE");
        assertThat(Cli.run("check", "--watch", one.toString(), "--profile").err()).contains("Leave out --watch");
        assertThat(Cli.run("check", "--watch", one.toString(), "--statistics").code()).isEqualTo(2);
    }
}
