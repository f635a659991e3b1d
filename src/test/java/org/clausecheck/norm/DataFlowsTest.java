package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.junit.jupiter.api.Test;

/** Personal and sensitive data between the parties of a sheet. */
class DataFlowsTest {

    private static final String PRIVACY = "{ 'id': 'privacy', 'type': 'data-protection', 'roles': [{ 'party': 'lark', 'role': '%s' },"
            + " { 'party': 'kite', 'role': '%s' }]%s }";
    private static final Fact<BigDecimal> HALF = Fact.stated(new BigDecimal("50"), List.of());

    private static Deal deal(String kite, String lark, String clauses, String facts) {
        return RuleSheet.of("'id': 'kite', 'name': 'Kite'" + kite, "'id': 'lark', 'name': 'Lark'" + lark, clauses, facts);
    }

    private static PersonalDataFlow personal(String clauses, String members) {
        List<PersonalDataFlow> flows = PersonalDataFlow.of(deal(", 'incorporatedIn': 'US'", ", 'incorporatedIn': 'DE'", clauses,
                "'dataFlows': [{ 'from': 'lark', 'to': 'kite', 'personal': true" + members + " }]"), clause -> Truth.YES);
        assertThat(flows).hasSize(1);
        return flows.get(0);
    }

    @Test
    void thePaperFollowsFromTheRoles() {
        String processing = ", 'agreement': 'processing-agreement'";

        assertThat(personal(PRIVACY.formatted("controller", "processor", processing), "").hasContract().state()).isEqualTo(State.YES);
        assertThat(personal(PRIVACY.formatted("controller", "processor", ""), "").hasContract().state()).isEqualTo(State.NO);
        assertThat(personal(PRIVACY.formatted("joint-controller", "joint-controller", processing), "").hasContract().state())
                .isEqualTo(State.NO);
        assertThat(personal(PRIVACY.formatted("controller", "controller", ""), "").hasContract().state()).isEqualTo(State.YES);
        assertThat(personal("", "").hasContract().state()).isEqualTo(State.NO);
    }

    @Test
    void dataLeaveTheAreaToACountryOrARecipientOutsideIt() {
        assertThat(personal("", ", 'countries': ['FR']").leaves().state()).isEqualTo(State.NO);
        assertThat(personal("", ", 'countries': ['FR', 'US']").leaves().state()).isEqualTo(State.YES);
        assertThat(personal("", ", 'countries': ['world']").leaves().state()).isEqualTo(State.YES);
        assertThat(personal("", "").leaves().state()).isEqualTo(State.YES);
    }

    @Test
    void adequacyServesWhereThereIsADecision() {
        PersonalDataFlow american = personal(PRIVACY.formatted("controller", "processor", ", 'transferTool': 'adequacy'"),
                ", 'countries': ['US']");
        PersonalDataFlow clauses = personal(PRIVACY.formatted("controller", "processor", ", 'transferTool': 'standard-clauses'"), "");

        assertThat(american.hasTool(Truth.YES).state()).isEqualTo(State.YES);
        assertThat(american.hasTool(Truth.UNKNOWN).state()).isEqualTo(State.UNKNOWN);
        assertThat(clauses.hasTool(Truth.UNKNOWN).state()).isEqualTo(State.YES);
    }

    @Test
    void aClauseSupposesAFlowAndIsRaisedOnlyForWhatItLacks() {
        Deal deal = deal("", ", 'incorporatedIn': 'DE'", PRIVACY.formatted("processor", "controller", ""), "");
        PersonalDataFlow supposed = PersonalDataFlow.of(deal, clause -> Truth.YES).get(0);

        assertThat(supposed.from().id()).isEqualTo("kite");
        assertThat(supposed.to().id()).isEqualTo("lark");
        assertThat(supposed.isRaisedBy(Truth.YES).state()).isEqualTo(State.NO);
        assertThat(supposed.isRaisedBy(Truth.NO).state()).isEqualTo(State.YES);
        assertThat(personal("", "").isRaisedBy(Truth.YES).state()).isEqualTo(State.YES);
    }

    private static State concern(String kite, String facts) {
        Deal deal = deal(kite, "", "", "'dataFlows': [{ 'from': 'lark', 'to': 'kite', 'category': 'health', 'usPersons': 5 }]" + facts);
        Items<String> countries = Items.stated(List.of("CN", "RU"), deal.sheet().clauses().place());
        return SensitiveDataFlow.of(deal, clause -> Truth.YES).get(0).reachesConcern(countries, HALF).state();
    }

    @Test
    void homeParentDesignationAndOwnersTogetherTieARecipientToACountryOfConcern() {
        String owners = ", 'parties': [{ 'party': 'kite', 'owners': [{ 'name': 'A', 'percent': %s, 'country': 'CN' },"
                + " { 'name': 'B', 'percent': 20, 'country': 'RU' }] }]";
        String abroad = ", 'incorporatedIn': 'SG'";

        assertThat(concern(", 'incorporatedIn': 'CN-BJ'", "")).isEqualTo(State.YES);
        assertThat(concern(abroad, "")).isEqualTo(State.NO);
        assertThat(concern("", "")).isEqualTo(State.UNKNOWN);
        assertThat(concern(abroad, ", 'parties': [{ 'party': 'kite', 'designations': ['us-covered-person'] }]")).isEqualTo(State.YES);
        assertThat(concern(abroad, owners.formatted("30"))).isEqualTo(State.YES);
        assertThat(concern(abroad, owners.formatted("29.9"))).isEqualTo(State.NO);
    }

    @Test
    void aFlowOfOtherDataIsNotSensitive() {
        Deal deal = deal("", "", "", "'dataFlows': [{ 'from': 'lark', 'to': 'kite', 'category': 'other', 'usPersons': 5 },"
                + " { 'from': 'lark', 'to': 'kite', 'personal': true }, { 'from': 'lark', 'to': 'kite', 'usPersons': 5 }]");

        assertThat(SensitiveDataFlow.of(deal, clause -> Truth.YES)).hasSize(1);
    }
}
