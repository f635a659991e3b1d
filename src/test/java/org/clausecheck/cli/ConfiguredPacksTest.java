package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration adds folders of tables by itself, and of rules only with leave from the command line. */
class ConfiguredPacksTest {

    private static final String SHEET = """
            { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
              "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
              "clauses": [{ "id": "lic", "type": "licence", "licensor": "kite", "licensee": "lark", "assets": ["models"] },
                          { "id": "audit", "type": "audit-right", "holder": "lark", "bound": "kite", "perYear": 3 }] }
            """;

    @TempDir
    Path folder;
    private String sheet;

    @BeforeEach
    void aRuleAndATableOfTheHouse() throws IOException {
        sheet = Files.writeString(folder.resolve("sheet.json"), SHEET).toString();
        assertThat(Cli.run("new", "rule", "ACME-001", "Licences name a territory", "--dir",
                folder.resolve("house/rules").toString()).code()).isZero();
        assertThat(Cli.run("new", "table", "acme-checks", "--policy", "--dir", folder.resolve("house/tables").toString()).code()).isZero();
    }

    private void configure(String text) throws IOException {
        Files.writeString(folder.resolve(".clausecheck.yaml"), text);
    }

    private Cli check(String... more) {
        String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("check", sheet, "--as-of", "2026-05-01"),
                java.util.stream.Stream.of(more)).toArray(String[]::new);
        return Cli.run(args);
    }

    @Test
    void tablesOfTheHouseRunAndTheirRowsAreKnownRules() throws IOException {
        configure("tables: [house/tables]\nseverities: {ACMECHECKS-001: high}\nmandatory: [ACMECHECKS-001]\n");

        Cli check = check("--family", "ACMECHECKS");

        assertThat(check.out()).contains("ACMECHECKS-001  high").contains("audit allows 3 audits a year")
                .contains("1 of 138 rules (--family ACMECHECKS)");
        assertThat(Cli.run("rules", "--config", folder.resolve(".clausecheck.yaml").toString(), "--family", "ACMECHECKS").out())
                .contains("ACMECHECKS-001  advisory  high");
    }

    @Test
    void withoutTheFolderTheRowIsUnknown() throws IOException {
        configure("severities: {ACMECHECKS-001: high}\n");

        Cli check = check();

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).contains("unknown rule \"ACMECHECKS-001\"")
                .contains("A rule of the house is known once its folder stands under rules or tables".substring(2));
    }

    @Test
    void rulesOfTheHouseNeedLeaveFromTheCommandLine() throws IOException {
        configure("rules: [house/rules]\nseverities: {ACME-001: high}\n");

        Cli refused = check();
        Cli allowed = check("--allow-drl", "--family", "ACME");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out())
                .contains("    1 | rules: [house/rules]\n      |         ^^^^^^^^^^^\n  this folder holds rules, which are code")
                        .contains("add --allow-drl")
                .doesNotContain("unknown rule");
        assertThat(allowed.out()).contains("ACME-001  high  Licences name a territory");
    }

    @Test
    void foldersOfTheCommandLineComeToThoseOfTheConfiguration() throws IOException {
        configure("tables: [house/tables]\n");
        assertThat(Cli.run("new", "table", "more-checks", "--policy", "--dir", folder.resolve("more").toString()).code()).isZero();

        Cli both = check("--tables", folder.resolve("more").toString(), "--tables", folder.resolve("house/tables").toString());

        assertThat(both.out()).contains("ACMECHECKS-001").contains("MORECHECKS-001").contains("139 rules");
    }

    @Test
    void whatIsWrongWithATableIsToldAtItsOwnFile() throws IOException {
        Files.writeString(folder.resolve("house/tables/broken.dmn"), "<definitions>");
        configure("tables: [house/tables]\n");

        Cli check = check();

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).contains("house/tables/broken.dmn:1:1").contains("<definitions> has no place in a table file");
    }

    @Test
    void aProfileMayBringTablesOfItsOwn() throws IOException {
        configure("profiles: [{name: audits, when: {clauses: [audit-right]}, tables: [house/tables]}, {name: others, tables: []}]\n");

        assertThat(check().out()).contains("ACMECHECKS-001").contains("profile audits");
        assertThat(check("--use-profile", "others").out()).doesNotContain("ACMECHECKS-001");
    }
}
