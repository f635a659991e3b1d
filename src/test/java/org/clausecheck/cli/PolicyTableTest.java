package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy table that a business user writes, on clauses and on the sheet as a whole. */
class PolicyTableTest {

    private static final String HEAD = """
            { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
              "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
              "clauses": [%s] }
            """;
    private static final String LICENCE = "{ \"id\": \"lic\", \"type\": \"licence\", \"licensor\": \"kite\", \"licensee\": \"lark\", \"assets\": [\"models\", \"weights\"] }";
    private static final String ESCROW = "{ \"id\": \"esc\", \"type\": \"escrow\", \"depositor\": \"kite\", \"beneficiary\": \"lark\", \"assets\": [\"weights\"] }";

    @TempDir
    Path folder;
    private Path table;

    @BeforeEach
    void newTable() {
        Cli.run("new", "table", "acme-whole", "--policy", "--dir", folder.resolve("t").toString());
        table = folder.resolve("t/acme-whole.dmn");
    }

    private void write(String inputs, String... cells) throws IOException {
        String text = Files.readString(table);
        StringBuilder data = new StringBuilder();
        StringBuilder needed = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        StringBuilder row = new StringBuilder();
        String[] names = inputs.split(",");
        for (int i = 0; i < names.length; i++) {
            String[] input = names[i].split(":");
            data.append("<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>%n".formatted(input[0], input[0], input[0], input[1]));
            needed.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>%n".formatted(input[0]));
            String values = input[1].equals("string") ? "<inputValues><text>\"licence\", \"escrow\", \"weights\", \"models\"</text></inputValues>" : "";
            columns.append("<input label=\"%s\"><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression>%s</input>%n"
                    .formatted(input[0], input[1], input[0], values));
            row.append("<inputEntry><text>%s</text></inputEntry>%n".formatted(cells[i]));
        }
        text = text.replaceAll("(?s)<inputData.*</inputData>", data.toString()).replaceAll("(?s)<informationRequirement>.*</informationRequirement>", needed.toString())
                .replaceAll("(?s)<input label.*</input>", columns.toString()).replaceAll("(?s)<inputEntry>.*</inputEntry>", row.toString())
                .replace("{clause} allows {perYear} audits a year.", "Something is amiss.");
        Files.writeString(table, text);
    }

    private Cli check(String clauses) throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.json"), HEAD.formatted(clauses));
        return Cli.run("check", sheet.toString(), "--as-of", "2026-05-01", "--tables", table.getParent().toString(), "--family", "ACMEWHOLE");
    }

    @Test
    void aMissingClauseIsFoundOnTheSheetAsAWhole() throws IOException {
        write("hasLicence:boolean,hasEscrow:boolean", "true", "false");

        assertThat(check(LICENCE).out()).contains("ADVISORY  ACMEWHOLE-001").contains("/clauses").contains("Something is amiss.");
        assertThat(check(LICENCE + ", " + ESCROW).out()).contains("1 passed").doesNotContain("ADVISORY  ");
        assertThat(check("").out()).contains("1 passed");
    }

    @Test
    void aClauseThatMayBeWithheldLeavesItUndecided() throws IOException {
        write("hasLicence:boolean,hasEscrow:boolean", "true", "false");
        Path sheet = Files.writeString(folder.resolve("hidden.json"), HEAD.formatted(LICENCE).replace("\"clauses\"", "\"withheld\": [\"clauses\"], \"clauses\""));

        Cli check = Cli.run("check", sheet.toString(), "--tables", table.getParent().toString(), "--family", "ACMEWHOLE");

        assertThat(check.out()).contains("UNDECIDED  ACMEWHOLE-001").contains("clauses that are withheld");
    }

    @Test
    void ofAListAnyEntryMatches() throws IOException {
        write("clause:string,assets:string", "\"licence\"", "\"weights\"");

        assertThat(check(LICENCE).out()).contains("ADVISORY  ACMEWHOLE-001");
        assertThat(check(LICENCE.replace(", \"weights\"", "")).out()).contains("1 passed");
        assertThat(check(ESCROW).out()).contains("1 not applicable");
    }

    @Test
    void entriesOfAListAreCounted() throws IOException {
        write("clause:string,assetsCount:number", "\"licence\"", "&gt; 1");

        assertThat(check(LICENCE).out()).contains("ADVISORY  ACMEWHOLE-001");
        assertThat(check(LICENCE.replace(", \"weights\"", "")).out()).contains("1 passed");
    }

    @Test
    void howLongAClauseRunsIsAskedFromAboveOnly() throws IOException {
        write("clause:string,lastsMonths:number", "\"licence\"", "&lt;= 12");

        Cli check = check(LICENCE);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("acme-whole.dmn:").contains("is asked only as more than so many months");
    }

    @Test
    void aMessageNamesOnlyWhatItsRowLooksAt() throws IOException {
        write("clause:string,assetsCount:number", "\"licence\"", "&gt; 1");
        Files.writeString(table, Files.readString(table).replace("Something is amiss.", "{clause} has {assets}, {colour}."));

        assertThat(check(LICENCE).err()).contains("the message asks for {colour}; this row knows [clause, assets]");
    }
}
