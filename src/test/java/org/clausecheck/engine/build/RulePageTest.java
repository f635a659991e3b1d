package org.clausecheck.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of a rule folder, each proved by a folder that breaks it. */
class RulePageTest {

    private static final String PAGE = """
            ---
            id: TST-001
            title: A test
            kind: unmet
            severity: high
            jurisdiction: contract practice
            citations:
              - { text: "contract practice", mark: house }
            since: 0.1.0
            message: "something"
            remedy: "do something"
            ---
            # A test
            """;
    private static final String RULE = "package org.clausecheck.rules;\n\nrule \"TST-001\"\nwhen\n    $deal : Deal()\nthen\nend\n";

    @TempDir
    Path folder;

    private List<String> faults(String page, String rule, boolean cases) throws IOException {
        Path home = Files.createDirectories(folder.resolve("test/TST-001-a-test"));
        Files.writeString(home.resolve("README.md"), page);
        Files.writeString(home.resolve("rule.drl"), rule);
        if (cases) {
            Files.writeString(home.resolve("cases.yaml"), "cases: []\n");
        }
        return RulePage.read(home).faults().stream().map(Fault::message).toList();
    }

    @Test
    void aCompleteFolderHasNoFault() throws IOException {
        assertThat(faults(PAGE, RULE, true)).isEmpty();
    }

    @Test
    void everyMemberOfTheFrontMatterIsNeeded() throws IOException {
        for (String member : List.of("title", "kind", "severity", "jurisdiction", "since", "message", "remedy")) {
            assertThat(faults(PAGE.replaceAll("(?m)^" + member + ":.*\n", ""), RULE, true)).as(member)
                    .anyMatch(fault -> fault.contains(member));
        }
        assertThat(faults(PAGE.replaceAll("(?m)^citations:\n.*\n", ""), RULE, true)).anyMatch(fault -> fault.contains("cites nothing"));
    }

    @Test
    void aMisspeltMemberOrValueIsAFault() throws IOException {
        assertThat(faults(PAGE.replace("remedy:", "remdy:"), RULE, true)).anyMatch(fault -> fault.contains("unknown member remdy"));
        assertThat(faults(PAGE.replace("kind: unmet", "kind: unmett"), RULE, true)).anyMatch(fault -> fault.startsWith("kind is none of"));
        assertThat(faults(PAGE.replace("severity: high", "severity: hihg"), RULE, true)).anyMatch(fault -> fault.startsWith("severity is none of"));
    }

    @Test
    void aCitationNeedsItsMark() throws IOException {
        assertThat(faults(PAGE.replace(", mark: house", ""), RULE, true)).anyMatch(fault -> fault.contains("a citation lacks"));
    }

    @Test
    void folderPageAndRuleMustBearOneId() throws IOException {
        assertThat(faults(PAGE.replace("TST-001", "TST-002"), RULE, true)).hasSize(2);
        assertThat(faults(PAGE, RULE.replace("TST-001", "TST-009"), true)).anyMatch(fault -> fault.contains("exactly the one rule"));
        assertThat(faults(PAGE, RULE + RULE.substring(RULE.indexOf("rule ")), true)).anyMatch(fault -> fault.contains("exactly the one rule"));
    }

    @Test
    void aFolderNeedsCases() throws IOException {
        assertThat(faults(PAGE, RULE, false)).containsExactly("the rule has no cases.yaml");
    }

    @Test
    void aFaultStandsAtItsFileAndLine() throws IOException {
        faults(PAGE, RULE, true);
        Path home = folder.resolve("test/TST-001-a-test");
        Files.writeString(home.resolve("README.md"), PAGE.replace("severity: high", "severity: hihg"));

        assertThat(RulePage.read(home).faults()).containsExactly(
                new Fault(home.resolve("README.md").toString(), 5, "severity is none of [low, medium, high, critical]"));
    }

    @Test
    void frontMatterThatIsNoYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> faults(PAGE.replace("title: A test", "title: \"A test"), RULE, true)).isInstanceOf(FaultException.class)
                .hasMessageMatching("(?s).*README.md:\\d+: the front matter is no YAML.*");
    }

    @Test
    void aRuleFileBelongsToTheOnePackage() throws IOException {
        assertThat(faults(PAGE, RULE.replace("package org.clausecheck.rules;", "package org.acme;"), true))
                .containsExactly("the file does not begin with: package org.clausecheck.rules;");
    }

    @Test
    void aPageNeedsFrontMatter() {
        assertThatThrownBy(() -> faults("# A test\n", RULE, true)).isInstanceOf(IOException.class).hasMessageContaining("front matter");
    }

    @Test
    void aBuildWithoutRulesFails() throws IOException {
        Path none = Files.createDirectories(folder.resolve("none"));
        Files.writeString(none.resolve("vocabulary.drl"), "");

        assertThatThrownBy(() -> CatalogueBuilder.main(new String[] {none.toString(), "decision-tables", folder.resolve("out").toString(),
            folder.resolve("classes").toString(), "0"})).isInstanceOf(IOException.class).hasMessageContaining("holds no rule");
    }
}
