package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class SecuritiesVehicleTest {

    private static final String VENTURE = "{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest', 'territories': ['US'],"
            + " 'members': [{ 'party': 'kite' }, { 'party': 'lark' }] }";

    private static List<SecuritiesVehicle> of(String clauses, String facts) {
        return SecuritiesVehicle.of(SheetText.of("'clauses': [%s], 'facts': { %s }".formatted(clauses, facts)), SheetText.ALL);
    }

    private static State raised(String clauses, String facts) {
        return of(clauses, facts).get(0).isRaised("US").state();
    }

    @Test
    void aVentureIsRaisedByTheRecordOrBySharesItIsToHold() {
        String stake = ", { 'id': 's', 'type': 'equity', 'kind': 'issue', 'issuer': 'moss', 'holder': 'nest' %s }";

        assertThat(raised(VENTURE, "")).isEqualTo(State.NO);
        assertThat(raised(VENTURE, "'parties': [{ 'party': 'nest', 'investmentSecuritiesPercent': 12 }]")).isEqualTo(State.YES);
        assertThat(raised(VENTURE + stake.formatted(""), "")).isEqualTo(State.YES);
        assertThat(raised(VENTURE + stake.formatted(", 'control': 'sole'"), "")).isEqualTo(State.NO);
    }

    @Test
    void ofOtherCompaniesOnlySignatoriesWithARecordAreMeant() {
        assertThat(of("", "'parties': [{ 'party': 'lark', 'investmentSecuritiesPercent': 60 }]")).singleElement()
                .satisfies(vehicle -> assertThat(vehicle.party().id()).isEqualTo("lark"));
        assertThat(of("", "'parties': [{ 'party': 'moss', 'investmentSecuritiesPercent': 60 }]")).isEmpty();
    }

    @Test
    void anExemptionIsNamedByARepresentationOrAPromise() {
        String status = ", { 'id': 'r', 'type': 'representation', 'by': ['kite'], 'about': 'no fund', 'regime': '%s' }";

        assertThat(of(VENTURE + status.formatted("us-investment-company"), "").get(0).isExempt("us-investment-company").yes()).isTrue();
        assertThat(of(VENTURE + status.formatted("us-tax"), "").get(0).isExempt("us-investment-company").no()).isTrue();
    }
}
