package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.report.RuleDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in {@code docs/rules}; {@code -Dgolden.update=true} writes them anew. */
class DocsTest {

    private static final Path COMMITTED = Path.of("docs/rules");

    @TempDir
    Path folder;

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void theCommittedPagesAreThoseOfTheRules() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Cli.run("docs", COMMITTED.toString());
        }

        assertThat(texts(COMMITTED)).as("run: clausecheck docs docs/rules").isEqualTo(new RuleDocs(RuleSet.builtIn()).pages());
    }

    @Test
    void everyRuleHasAPageWithExamplesAndItsTables() {
        RuleSet rules = RuleSet.builtIn();
        Map<String, String> pages = new RuleDocs(rules).pages();

        assertThat(rules.catalogue().rules()).allSatisfy(rule -> {
            String page = pages.get(rule.id() + ".md");
            assertThat(page).as(rule.id()).contains("| severity |").contains(rule.remedy().substring(0, 10));
            rule.tables().forEach(table -> assertThat(page).as(rule.id()).contains("### " + table + "\n"));
            assertThat(pages.get("README.md")).contains("[" + rule.id() + "](" + rule.id() + ".md)").contains("- " + rule.jurisdiction() + ": ");
        });
        assertThat(rules.catalogue().rules()).extracting(Rule::id).hasSizeGreaterThanOrEqualTo(133);
    }

    @Test
    void aPageOfAGoneRuleIsRemovedAndNothingElse() throws IOException {
        Files.copy(COMMITTED.resolve("ACC-001.md"), folder.resolve("OLD-001.md"));
        Files.writeString(folder.resolve("TASK-001.md"), "mine");
        Files.writeString(folder.resolve("notes.md"), "mine");

        assertThat(Cli.run("docs", folder.toString()).code()).isZero();

        assertThat(folder.resolve("OLD-001.md")).doesNotExist();
        assertThat(folder.resolve("notes.md")).hasContent("mine");
        assertThat(folder.resolve("TASK-001.md")).hasContent("mine");
        assertThat(folder.resolve("ACC-001.md")).exists();
    }

    @Test
    void aFileOfSomebodyElseIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# My project\n");

        Cli docs = Cli.run("docs", folder.toString());

        assertThat(docs.code()).isEqualTo(2);
        assertThat(docs.err()).contains("was not written by clausecheck docs, and nothing was written");
        assertThat(folder.resolve("README.md")).hasContent("# My project\n");
        assertThat(folder.resolve("ACC-001.md")).doesNotExist();
    }

    @Test
    void pagesAreWrittenAnewOverTheirOwn() {
        assertThat(Cli.run("docs", folder.toString()).code()).isZero();
        assertThat(Cli.run("docs", folder.toString()).code()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingBreaks() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Cli docs = Cli.run("docs", file.toString());

        assertThat(docs.code()).isEqualTo(2);
        assertThat(docs.err()).contains("cannot write the pages to " + file);
    }
}
