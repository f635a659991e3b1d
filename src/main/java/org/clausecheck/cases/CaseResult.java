package org.clausecheck.cases;

import java.util.List;

/**
 * What came of a case.
 *
 * @param test     the case
 * @param failures what differs from what the case expects; empty if it passes
 */
public record CaseResult(RuleCase test, List<String> failures) {

    public boolean passed() {
        return failures.isEmpty();
    }
}
