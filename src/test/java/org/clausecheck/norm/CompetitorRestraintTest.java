package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.clause.Restraint;
import org.junit.jupiter.api.Test;

class CompetitorRestraintTest {

    private static final String LICENCE =
            ", { 'id': 'by-%1$s', 'type': 'licence', 'licensor': '%1$s', 'licensee': '%2$s', 'assets': ['models'] }";

    private static List<CompetitorRestraint> of(String kind, String licences) {
        Deal deal = DealText.of("{ 'id': 'r', 'type': 'restraint', 'kind': '%s', 'bound': ['lark'] }%s".formatted(kind, licences), "");
        return CompetitorRestraint.of(deal, Norms.of(deal), (Restraint) deal.clause("deal", "r").orElseThrow());
    }

    private static State tolerated(String kind, String licences) {
        return of(kind, licences).get(0).tolerated().state();
    }

    @Test
    void withoutABeneficiaryTheOtherSignatoryIsProtected() {
        assertThat(of("price", "")).singleElement().satisfies(pair -> assertThat(pair.protector().id()).isEqualTo("kite"));
        assertThat(of("no-hire", "")).isEmpty();
    }

    @Test
    void pricesAreNeverTolerated() {
        assertThat(tolerated("price", LICENCE.formatted("kite", "lark"))).isEqualTo(State.NO);
    }

    @Test
    void outputMayBeLimitedForTheLicenseeOnly() {
        assertThat(tolerated("output", LICENCE.formatted("kite", "lark"))).isEqualTo(State.YES);
        assertThat(tolerated("output", LICENCE.formatted("lark", "kite"))).isEqualTo(State.NO);
        assertThat(tolerated("output", "")).isEqualTo(State.NO);
    }

    @Test
    void customersMayBeKeptForEitherSideOfAOneWayLicence() {
        assertThat(tolerated("customer-allocation", LICENCE.formatted("lark", "kite"))).isEqualTo(State.YES);
        assertThat(tolerated("customer-allocation", LICENCE.formatted("lark", "kite") + LICENCE.formatted("kite", "lark")))
                .isEqualTo(State.NO);
    }
}
