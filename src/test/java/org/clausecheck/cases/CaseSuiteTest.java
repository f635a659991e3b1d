package org.clausecheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSuiteTest {

    private static final String CASES = """
            asOf: 2026-05-01
            %s
            base: { format: "1" }
            cases:
              - { name: one, outcome: passed }
              - { name: two, outcome: failed }
              - { name: three, outcome: not-applicable }
            """;

    @TempDir
    private Path rules;

    private CaseSuite suite(String head) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("family/XC-099-example"));
        Files.writeString(folder.resolve("cases.yaml"), CASES.formatted(head));
        return CaseSuite.of(rules);
    }

    @Test
    void anOutcomeWithoutACaseIsAGap() throws IOException {
        assertThat(suite("").gaps(Set.of("XC-099"))).containsExactly("XC-099: no case is undecided");
    }

    @Test
    void anOutcomeThatTheRuleNeverHasNeedsNoCase() throws IOException {
        assertThat(suite("never: { undecided: not reported }").gaps(Set.of("XC-099"))).isEmpty();
    }

    @Test
    void anOutcomeThatTheRuleNeverHasMustNotBeExpected() throws IOException {
        assertThat(suite("never: { undecided: not reported, failed: not so }").gaps(Set.of("XC-099")))
                .containsExactly("XC-099: never failed, and yet a case is");
    }

    @Test
    void whatNeverHappensNeedsAReason() {
        assertThatThrownBy(() -> suite("never: { undecided: '' }")).hasMessageContaining("never undecided needs a reason");
        assertThatThrownBy(() -> suite("never: { unknown: because }")).hasMessageContaining("never unknown is no result");
    }
}
