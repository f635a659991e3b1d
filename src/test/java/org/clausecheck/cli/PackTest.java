package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.pack.Pack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deal team's own rules and tables, from the scaffold to the check. */
class PackTest {

    private static final String SHEET = """
            { "format": "1", "id": "deal", "title": "Licence", "stage": "definitive", "between": ["lark", "kite"],
              "parties": [{ "id": "lark", "name": "Lark Cloud" }, { "id": "kite", "name": "Kite Labs" }],
              "clauses": [{ "id": "lic", "type": "licence", "licensor": "kite", "licensee": "lark", "assets": ["models"] },
                          { "id": "audit", "type": "audit-right", "holder": "lark", "bound": "kite", "perYear": 3 }] }
            """;

    @TempDir
    Path folder;
    private String rules;
    private String tables;
    private String sheet;

    @BeforeEach
    void newRuleAndTable() throws IOException {
        rules = folder.resolve("rules").toString();
        tables = folder.resolve("tables").toString();
        sheet = Files.writeString(folder.resolve("sheet.json"), SHEET).toString();
        assertThat(Cli.run("new", "rule", "ACME-001", "Licences name a territory", "--dir", rules).code()).isZero();
        assertThat(Cli.run("new", "table", "acme-checks", "--policy", "--dir", tables).code()).isZero();
        assertThat(Cli.run("new", "table", "acme-limits", "--dir", tables).code()).isZero();
    }

    private Path ruleFile(String name) {
        return Path.of(rules, "ACME-001-licences-name-a-territory", name);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aScaffoldStartsWithOneFailingCaseEach() {
        Cli test = Cli.run("test", "--rules", rules, "--tables", tables, "--allow-drl");

        assertThat(test.code()).isEqualTo(1);
        assertThat(test.out()).contains("FAILED   ACME-001 \"write me\"").contains("FAILED   AcmeChecks \"write me\"")
                .contains("FAILED   AcmeLimits \"write me\"").endsWith("2 tables, 5 cases, 100 % of rows; 3 failed, 0 unproved\n");
    }

    @Test
    void aScaffoldOverwritesNothing() throws IOException {
        Files.writeString(ruleFile("rule.drl"), "mine");

        Cli again = Cli.run("new", "rule", "ACME-001", "Licences name a territory", "--dir", rules);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already; nothing was written");
        assertThat(ruleFile("rule.drl")).hasContent("mine");
    }

    @Test
    void ruleFilesNeedLeave() {
        Cli check = Cli.run("check", sheet, "--rules", rules);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("They are code").contains("--allow-drl");
    }

    @Test
    void rulesAndRowsOfAPackFindWithPlacesLikeAnyRule() {
        Cli check = Cli.run("check", sheet, "--as-of", "2026-05-01", "--rules", rules, "--tables", tables, "--allow-drl", "--family", "ACME", "--family", "ACMECHECKS");

        assertThat(check.out()).contains("ADVISORY  ACME-001  low  Licences name a territory").contains("lic does not say in which territories")
                .contains("ADVISORY  ACMECHECKS-001  low").contains(sheet + ":4:").contains("/clauses/1/perYear").contains("audit allows 3 audits a year")
                .contains("source  house policy").contains("2 of ");
        assertThat(check.code()).isZero();
    }

    @Test
    void aPackHasPagesAndExplanations() {
        assertThat(Cli.run("explain", "ACME-001", "--rules", rules, "--allow-drl").out()).contains("# Licences name a territory");
        assertThat(Cli.run("explain", "ACMECHECKS-001", "--tables", tables).out()).contains("audits a year");
        assertThat(Cli.run("explain", "ACMECHECKS-001", sheet, "--tables", tables, "--as-of", "2026-05-01").out())
                .contains("failed  audit").contains("audits a year (perYear): more than 2").contains("audit allows 3 audits a year");
        assertThat(Cli.run("explain", "ACME-001", sheet, "--rules", rules, "--allow-drl", "--as-of", "2026-05-01").out()).contains("failed  lic");
        assertThat(Cli.run("rules", "--family", "ACME", "--rules", rules, "--allow-drl").out()).endsWith("1 rule\n");
    }

    @Test
    void aFaultInARuleFileIsToldAtItsLine() throws IOException {
        edit(ruleFile("rule.drl"), "Licence()", "Licnce()");

        Cli check = Cli.run("check", sheet, "--rules", rules, "--allow-drl");

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains(ruleFile("rule.drl") + ":6: ").contains("Licnce").doesNotContain("\tat ");
    }

    @Test
    void everyFaultOfAPackIsToldAtOnce() throws IOException {
        edit(ruleFile("README.md"), "severity: low", "severity: lwo");
        edit(ruleFile("rule.drl"), "rule \"ACME-001\"", "rule \"ACME-002\"");

        Cli check = Cli.run("check", sheet, "--rules", rules, "--allow-drl");

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("README.md:5: severity is none of").contains("rule.drl:1: the file does not hold exactly the one rule");
    }

    @Test
    void aFaultInATableIsToldAtItsLine() throws IOException {
        edit(Path.of(tables, "acme-limits.dmn"), "<text>1000000</text>", "<text>a million</text>");
        edit(Path.of(tables, "acme-checks.dmn"), "name=\"perYear\"", "name=\"perYeer\"");

        Cli check = Cli.run("check", sheet, "--tables", tables);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).containsPattern("acme-limits.dmn:24: ACMELIMITS-1: \"a million\"").contains("acme-checks.dmn:");
    }

    @Test
    void aPolicyRowThatNamesNothingOfTheFormatIsAFault() throws IOException {
        Path table = Path.of(tables, "acme-checks.dmn");
        Files.writeString(table, Files.readString(table).replace("perYear", "perYeer"));

        assertThat(Cli.run("check", sheet, "--tables", tables).err()).contains("ACMECHECKS-001").contains("perYeer names nothing that audit-right has");
    }

    @Test
    void aTableThatContradictsItselfIsToldWhenItIsAsked() throws IOException {
        Path table = Path.of(tables, "acme-checks.dmn");
        Files.writeString(table, Files.readString(table).replace("name=\"perYear\" typeRef=\"number\"", "name=\"perYear\" typeRef=\"string\""));

        Cli check = Cli.run("check", sheet, "--tables", tables);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).isNotBlank().doesNotContain("internal fault");
    }

    @Test
    void anEmptyPackIsAFault() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(Cli.run("check", sheet, "--rules", empty.toString(), "--allow-drl").err()).contains("no rules here");
        assertThat(Cli.run("check", sheet, "--tables", empty.toString()).err()).contains("no decision tables here");
        assertThat(Cli.run("check", sheet, "--tables", folder.resolve("nowhere").toString()).code()).isEqualTo(2);
    }

    @Test
    void aPackTakesNoIdOfTheProductAndReplacesNoLaw() throws IOException {
        Files.copy(Path.of("decision-tables/T01-hsr-size.dmn"), Path.of(tables, "T01-hsr-size.dmn"));

        assertThat(Cli.run("new", "rule", "ACC-001", "Mine", "--dir", rules).err()).contains("is a rule of clausecheck");
        assertThat(Cli.run("check", sheet, "--tables", tables).err()).contains("states law, which a pack does not replace");
    }

    @Test
    void aPackReplacesHousePolicy() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("T15-house-clauses.dmn"), Files.readString(Path.of("decision-tables/T15-house-clauses.dmn")).replace("&gt; 4<", "&gt; 2<"));

        assertThat(Cli.run("check", sheet, "--as-of", "2026-05-01", "--rule", "HOUSE-001").out()).doesNotContain("ADVISORY");
        assertThat(Cli.run("check", sheet, "--as-of", "2026-05-01", "--rule", "HOUSE-001", "--tables", own.toString()).out()).contains("ADVISORY  HOUSE-001");
    }

    @Test
    void compiledRulesAreKeptByTheHashOfTheirContents() throws IOException {
        Path cache = folder.resolve("cache");
        open(cache);
        List<Path> first = files(cache);
        Files.write(first.get(0), new byte[] {1, 2, 3});

        open(cache);
        assertThat(files(cache)).as("a broken file is compiled anew and replaced").isEqualTo(first);
        assertThat(first.get(0)).isRegularFile();
        long written = Files.size(first.get(0));
        assertThat(written).isGreaterThan(1_000);
        edit(ruleFile("rule.drl"), "// Say in one line what must hold.", "// Another line.");
        open(cache);

        assertThat(files(cache)).hasSize(2);
    }

    private void open(Path cache) throws IOException {
        assertThat(Pack.open(RuleSet.builtIn(), List.of(Path.of(rules)), List.of(), Optional.of(cache)).rules().ids()).contains("ACME-001");
    }

    private static List<Path> files(Path cache) throws IOException {
        try (var files = Files.list(cache.resolve("packs"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aCacheThatCannotBeWrittenDoesNotStopACheck() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        open(file);
    }

    @Test
    void theHashOfTheRuleSetNamesThePack() throws IOException {
        String builtIn = RuleSet.builtIn().hash();
        String one = Pack.open(RuleSet.builtIn(), List.of(), List.of(Path.of(tables)), Optional.empty()).hash();
        edit(Path.of(tables, "acme-limits.dmn"), "1000000", "2000000");
        String other = Pack.open(RuleSet.builtIn(), List.of(), List.of(Path.of(tables)), Optional.empty()).hash();

        assertThat(one).startsWith(builtIn + "+").isNotEqualTo(other);
    }

    @Test
    void theCacheStandsWhereTheSystemKeepsSuchThings() {
        assertThat(Packs.cache(Map.of("CLAUSECHECK_CACHE", "/c", "XDG_CACHE_HOME", "/x"), "Linux", "/home/a")).contains(Path.of("/c"));
        assertThat(Packs.cache(Map.of("XDG_CACHE_HOME", "/x"), "Linux", "/home/a")).contains(Path.of("/x/clausecheck"));
        assertThat(Packs.cache(Map.of(), "Linux", "/home/a")).contains(Path.of("/home/a/.cache/clausecheck"));
        assertThat(Packs.cache(Map.of("LOCALAPPDATA", "local"), "Windows 11", "home")).contains(Path.of("local/clausecheck"));
        assertThat(Packs.cache(Map.of(), "Linux", "")).isEmpty();
    }
}
