package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class ModelHandoverTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': '%s', 'assets': ['%s'] }";

    private static ModelHandover of(String clauses, String provider) {
        Deal deal = DealText.of(clauses, "'models': [{ 'id': 'm', 'name': 'M' %s }]".formatted(provider));
        return ModelHandover.of(deal, clause -> Truth.YES, deal.facts().models().first().orElseThrow());
    }

    @Test
    void aModelPassesUnderALicenceOfModelsOrOfAllTechnology() {
        ModelHandover handover = of(LICENCE.formatted("lark", "models"), ", 'provider': 'kite'");

        assertThat(handover.isPlanned().yes()).isTrue();
        assertThat(handover.clauses()).extracting(Clause::id).containsExactly("lic");
        assertThat(handover.subjects()).hasSize(2);
        assertThat(of(LICENCE.formatted("lark", "technology"), "").isPlanned().yes()).isTrue();
    }

    @Test
    void itStaysWhereNothingOrSomethingElseIsLicensed() {
        assertThat(of("", "").isPlanned().no()).isTrue();
        assertThat(of(LICENCE.formatted("lark", "patents"), "").isPlanned().no()).isTrue();
        assertThat(of(LICENCE.formatted("lark", "models"), ", 'provider': 'moss'").isPlanned().no()).isTrue();
    }

    @Test
    void insideAGroupItStaysWithOneProvider() {
        String inside = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'lark', 'licensee': 'lark-sub', 'assets': ['models'] }";

        assertThat(of(inside, ", 'provider': 'lark'").isPlanned().no()).isTrue();
    }
}
