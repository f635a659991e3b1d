package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class DownstreamDocumentationTest {

    private static final String ACCESS = "{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', "
            + "'assets': ['models'], 'ends': '2028-12-31' %s }";
    private static final String MODEL = "{ 'id': 'k1', 'name': 'K1', 'provider': 'kite', 'deployers': ['lark'], "
            + "'generalPurpose': true, 'euMarketFrom': '2026-01-15' }";

    private static List<DownstreamDocumentation> of(String clauses, String model) {
        Deal deal = DealText.of(clauses, "'models': [%s]".formatted(model));
        return DownstreamDocumentation.of(deal, clause -> Truth.YES, deal.facts().models().entries().get(0));
    }

    @Test
    void theRecipientWhoUsesTheModelInEuropeIntegratesIt() {
        assertThat(of(ACCESS.formatted(""), MODEL).get(0).isIntegrated().yes()).isTrue();
        assertThat(of(ACCESS.formatted(""), MODEL.replace("'deployers': ['lark'], ", "")).get(0).isIntegrated().unknown()).isTrue();
        assertThat(of(ACCESS.formatted(""), MODEL.replace("['lark']", "['moss']")).get(0).isIntegrated().no()).isTrue();
    }

    @Test
    void aModelOfAnotherProviderConcernsNobody() {
        assertThat(of(ACCESS.formatted(""), MODEL.replace("'kite'", "'moss'"))).isEmpty();
    }

    @Test
    void accessThatEndsBeforeTheDutyIsNotConcerned() {
        DownstreamDocumentation docs = of(ACCESS.formatted(""), MODEL).get(0);

        assertThat(docs.lastsTo(Fact.stated(LocalDate.of(2028, 12, 31), List.of())).yes()).isTrue();
        assertThat(docs.lastsTo(Fact.stated(LocalDate.of(2029, 1, 1), List.of())).no()).isTrue();
    }

    @Test
    void secrecyWithoutAnExceptionKeepsItBack() {
        String secrecy = ", { 'id': 's', 'type': 'confidentiality', 'bound': ['kite', 'lark'] %s }";
        String promised = ACCESS.formatted(", 'deliverables': ['downstream-documentation']");

        assertThat(of(promised + secrecy.formatted(""), MODEL).get(0).faults()).containsExactly("s keeps it secret");
        assertThat(of(promised + secrecy.formatted(", 'carveOuts': [{ 'purpose': 'law-or-court' }]"), MODEL).get(0).isNotSecret().yes())
                .isTrue();
        assertThat(of(ACCESS.formatted(""), MODEL).get(0).faults()).containsExactly("it is not promised");
    }
}
