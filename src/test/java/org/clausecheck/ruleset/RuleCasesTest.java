package org.clausecheck.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.clausecheck.cases.CaseResult;
import org.clausecheck.cases.CaseSuite;
import org.clausecheck.engine.RuleBase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTest {

    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicTest> everyCaseHasItsOutcome() throws IOException {
        return CaseSuite.of(RULES).run().stream().map(RuleCasesTest::test);
    }

    private static DynamicTest test(CaseResult result) {
        return DynamicTest.dynamicTest(result.test().rule() + ": " + result.test().name(),
                () -> assertThat(result.failures()).as(result.test().name()).isEmpty());
    }

    @Test
    void everyRuleHasACaseForEveryOutcome() throws IOException {
        assertThat(CaseSuite.of(RULES).gaps(RuleBase.builtIn().ids())).isEmpty();
    }
}
