package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegimePromiseTest {

    private static RegimePromise of(String clauses, String facts) {
        return RegimePromise.of(SheetText.of("'clauses': [%s], 'facts': { %s }".formatted(clauses, facts)), SheetText.ALL, "us-outbound");
    }

    private static String condition(String kind, String members) {
        return "{ 'id': 'c', 'type': 'condition', 'for': ['closing'], 'requires': { 'kind': '%s', 'regime': 'us-outbound' }%s }"
                .formatted(kind, members);
    }

    @Test
    void conditionsUndertakingsAndFilingsDealWithALaw() {
        assertThat(of(condition("filing", ""), "").isMade().yes()).isTrue();
        assertThat(of("{ 'id': 'u', 'type': 'undertaking', 'bound': ['lark'], 'regimes': ['us-outbound'] }", "").isMade().yes()).isTrue();
        assertThat(of("", "'filings': [{ 'regime': 'us-outbound', 'expectedOn': '2026-06-01' }]").isMade().yes()).isTrue();
        assertThat(of("", "").isMade().no()).isTrue();
    }

    @Test
    void whatDoesNotBindHasFailedOrWasRefusedDoesNot() {
        assertThat(of(condition("filing", ", 'binding': false"), "").isMade().no()).isTrue();
        assertThat(of(condition("filing", ", 'failedOn': '2026-04-01'"), "").isMade().no()).isTrue();
        assertThat(of("", "'filings': [{ 'regime': 'us-outbound', 'filedOn': '2026-01-01', 'refusedOn': '2026-04-01' }]").isMade().no())
                .isTrue();
    }

    @Test
    void aPermitIsMoreThanAFiling() {
        assertThat(of(condition("clearance", ""), "").isPermitAwaited().yes()).isTrue();
        assertThat(of(condition("filing", ""), "").isPermitAwaited().no()).isTrue();
        assertThat(of("", "'filings': [{ 'regime': 'us-outbound', 'clearedOn': '2026-04-01' }]").isPermitAwaited().yes()).isTrue();
        assertThat(of("", "'filings': [{ 'regime': 'us-outbound', 'filedOn': '2026-04-01' }]").isPermitAwaited().no()).isTrue();
    }
}
