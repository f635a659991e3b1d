package org.clausecheck.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clausecheck.cases.CaseFile;
import org.clausecheck.cases.RuleCase;
import org.clausecheck.engine.Catalogue;
import org.clausecheck.engine.ConditionText;
import org.clausecheck.engine.RuleBase;
import org.clausecheck.engine.build.CatalogueBuilder;
import org.clausecheck.engine.build.RulePage;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The build checks itself: what a rule folder must have, and what no rule file may hold. */
class RuleFoldersTest {

    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z_\"\\d.-])(\\d+(?:\\.\\d+)?)(?![\\d\"-])");
    private static final Set<String> ALLOWED_FIGURES = Set.of("0", "1", "100");
    private static final List<String> FORBIDDEN = List.of("eval(", "salience", "agenda-group", "modify(", "update(", "insert(", "retract(",
            "delete(", "no-loop", "lock-on-active", "ruleflow-group", "import ", "global ", "function ");

    private static List<RulePage> pages;

    @BeforeAll
    static void readPages() throws IOException {
        pages = CatalogueBuilder.pages(Path.of("rules"));
    }

    private static List<String> offenders(Predicate<RulePage> wrong) {
        return pages.stream().filter(wrong).map(RulePage::id).toList();
    }

    private static String code(RulePage page) {
        return page.drl().replaceAll("//[^\n]*", "");
    }

    @Test
    void everyFolderIsComplete() {
        List<String> faults = new ArrayList<>();
        pages.forEach(page -> page.faults().forEach(fault -> faults.add(page.id() + ": " + fault)));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyFolderBecameARule() {
        Set<String> folders = new TreeSet<>(pages.stream().map(RulePage::id).toList());

        assertThat(RuleBase.builtIn().ids()).isEqualTo(folders);
        assertThat(Catalogue.builtIn().rules()).extracting(Rule::id).filteredOn(id -> !id.startsWith("HOUSE")).containsExactlyElementsOf(folders);
    }

    @Test
    void everyRuleOfTheReleaseIsThere() {
        Set<String> all = new TreeSet<>();
        Map.ofEntries(Map.entry("IP", 11), Map.entry("ACC", 7), Map.entry("EQ", 12), Map.entry("REV", 9), Map.entry("EXC", 8), Map.entry("JV", 8),
                Map.entry("IPO", 19), Map.entry("REG", 24), Map.entry("GOV", 8), Map.entry("DISC", 8), Map.entry("XC", 19))
                .forEach((family, count) -> all.addAll(ids(family, count)));

        assertThat(all).hasSize(133);
        assertThat(RuleBase.builtIn().ids()).isEqualTo(all);
    }

    private static List<String> ids(String family, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(String.format(java.util.Locale.ROOT, "%s-%03d", family, i));
        }
        return ids;
    }

    @Test
    void everyPageHasExamplesThatAreCases() throws IOException {
        List<String> missing = new ArrayList<>();
        for (RulePage page : pages) {
            List<RuleCase> cases = CaseFile.read(page.id(), page.folder().resolve("cases.yaml"));
            if (cases.stream().noneMatch(test -> test.name().equals("page: fails") && test.result() == Result.FAILED)) {
                missing.add(page.id() + ": no failing case \"page: fails\"");
            }
            if (cases.stream().noneMatch(test -> test.name().equals("page: passes") && test.result() == Result.PASSED)) {
                missing.add(page.id() + ": no passing case \"page: passes\"");
            }
            if (!page.body().contains("```json") || !page.body().matches("(?si).*\\bfails\\b.*\\bpasses\\b.*")) {
                missing.add(page.id() + ": the page shows no example that fails and one that passes");
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void noRuleFileHoldsAFigure() {
        List<String> figures = new ArrayList<>();
        pages.forEach(page -> {
            Matcher matcher = FIGURE.matcher(code(page).replaceAll("rule \"[^\"]+\"", ""));
            while (matcher.find()) {
                if (!ALLOWED_FIGURES.contains(matcher.group(1))) {
                    figures.add(page.id() + ": " + matcher.group(1));
                }
            }
        });

        assertThat(figures).isEmpty();
    }

    @Test
    void noRuleFileUsesWhatWouldHideOrOrderRules() {
        assertThat(offenders(page -> FORBIDDEN.stream().anyMatch(code(page)::contains))).isEmpty();
    }

    /** incubator-kie#7115: a nested not inside an exists can silently stop firing. */
    @Test
    void noExistsHoldsANot() {
        assertThat(offenders(page -> ConditionText.of(page.drl()).stream()
                .anyMatch(condition -> condition.startsWith("exists") && condition.substring(6).matches(".*\\bnot\\b.*")))).isEmpty();
    }

    @Test
    void allRulesShareOnePackage() {
        assertThat(offenders(page -> !page.drl().startsWith("package org.clausecheck.rules;\n"))).isEmpty();
    }

    @Test
    void everyRightSideIsOneReport() {
        assertThat(offenders(page -> !page.drl().substring(page.drl().indexOf("\nthen"))
                .matches("(?s)\nthen\\s+outcomes\\.report\\(kcontext,[^;]+\\);\\s+end\\s*"))).isEmpty();
    }

    @Test
    void aRuleFileFitsOnAScreen() {
        assertThat(offenders(page -> page.drl().lines().count() > 50)).isEmpty();
    }

    private static final Pattern ROW = Pattern.compile("(\\$\\w+)\\s*:\\s*Row\\(\\)\\s*from\\s+tables\\.rows?\\(\\s*\"(\\w+)\"");

    @Test
    void everyTableOutputThatARuleReadsExists() {
        Tables tables = Tables.builtIn();
        List<String> unknown = new ArrayList<>();
        pages.forEach(page -> {
            Matcher rows = ROW.matcher(code(page));
            while (rows.find()) {
                List<String> outputs = tables.catalogue().table(rows.group(2)).outputs().stream().map(output -> output.name()).toList();
                Matcher reads = Pattern.compile(Pattern.quote(rows.group(1)) + "\\.\\w+\\(\"(\\w+)\"").matcher(code(page));
                while (reads.find()) {
                    if (!outputs.contains(reads.group(1))) {
                        unknown.add(page.id() + ": " + rows.group(2) + " has no output " + reads.group(1) + ", it has " + outputs);
                    }
                }
            }
        });

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTableThatARuleNamesExistsAndEveryInputIsItsOwn() {
        Tables tables = Tables.builtIn();
        List<String> unknown = new ArrayList<>();
        pages.forEach(page -> page.tables().forEach(table -> {
            List<String> inputs = tables.catalogue().table(table).inputs().stream().map(input -> input.name()).toList();
            Matcher asked = Pattern.compile("tables\\.rows?\\(\\s*\"" + table + "\",\\s*\"(\\w+)\"").matcher(code(page));
            while (asked.find()) {
                if (!inputs.contains(asked.group(1))) {
                    unknown.add(page.id() + ": " + table + " has no input " + asked.group(1) + ", it has " + inputs);
                }
            }
        }));

        assertThat(unknown).isEmpty();
    }

    /** A misspelt code in a rule would never match, without a word: every text in a rule must be a word of the format, a table or a
     * key; a text of several words is for messages. */
    @Test
    void everyTextInARuleIsAKnownWord() {
        Set<String> known = knownWords();
        List<String> unknown = new ArrayList<>();
        pages.forEach(page -> {
            Matcher texts = Pattern.compile("\"([^\"]*)\"").matcher(code(page).replaceAll("rule \"[^\"]+\"", ""));
            while (texts.find()) {
                boolean words = texts.group(1).contains(" ");
                if (!words && !known.contains(texts.group(1))) {
                    unknown.add(page.id() + ": \"" + texts.group(1) + "\"");
                }
            }
        });

        assertThat(unknown).isEmpty();
    }

    private static Set<String> knownWords() {
        Set<String> known = new TreeSet<>();
        known.addAll(Taxonomy.ASSETS.codes());
        known.addAll(Taxonomy.ACTIONS.codes());
        known.addAll(Taxonomy.FIELDS.codes());
        known.addAll(Vocabulary.REGIMES);
        known.addAll(Vocabulary.VENUES);
        known.addAll(Vocabulary.DESIGNATIONS);
        known.addAll(Vocabulary.COUNTERPARTIES);
        known.addAll(Set.of("AWV", "NSI", "closing", "signing", "effective", "EU", "EEA", "US", "GB", "DE", "world", "USD", "EUR", "GBP"));
        Tables.builtIn().catalogue().tables().forEach(table -> {
            known.add(table.name());
            table.inputs().forEach(input -> {
                known.add(input.name());
            });
            table.outputs().forEach(output -> known.add(output.name()));
        });
        pages.forEach(page -> page.tables().forEach(table -> {
            Matcher values = Pattern.compile("\"([^\"]+)\"").matcher(tableText(table));
            while (values.find()) {
                known.add(values.group(1));
            }
        }));
        return known;
    }

    private static String tableText(String table) {
        try {
            return Files.readString(Path.of(Tables.builtIn().catalogue().table(table).file()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
