package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Checklist;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.junit.jupiter.api.Test;

/** Cloud contracts, digital services and sites of ventures. */
class DigitalInfrastructureTest {

    private static final Fact<Duration> TWO_MONTHS = Fact.stated(Duration.ofMonths(2), List.of());
    private static final String SUPPLY = "{ 'id': 'cloud', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'lark',"
            + " 'assets': ['cloud-services']%s }";

    private static Deal deal(String lark, String clauses, String facts) {
        return RuleSheet.of("'id': 'kite', 'name': 'Kite'", "'id': 'lark', 'name': 'Lark'" + lark, clauses, facts);
    }

    private static CloudContract cloud(String members, String lark) {
        Deal deal = deal(lark, SUPPLY.formatted(members), "");
        return CloudContract.of(deal, (SupplyCommitment) deal.clause("deal", "cloud").orElseThrow()).get(0);
    }

    @Test
    void aTermThatIsNotThereIsNoFaultAndAHiddenOneIsOpen() {
        assertThat(cloud("", "").keepsNotice(TWO_MONTHS).state()).isEqualTo(State.YES);
        assertThat(cloud(", 'exitNotice': '2 months'", "").keepsNotice(TWO_MONTHS).state()).isEqualTo(State.YES);
        assertThat(cloud(", 'exitNotice': '3 months'", "").keepsNotice(TWO_MONTHS).state()).isEqualTo(State.NO);
        assertThat(cloud(", 'withheld': ['exitNotice']", "").keepsNotice(TWO_MONTHS).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aChargeHasToBeAllowedUntilTheEnd() {
        Fact<String> cost = Fact.stated("at cost", List.of());
        Fact<String> none = Fact.stated("no charge", List.of());
        CloudContract charged = cloud(", 'switchingFee': 'cost-based'", "");

        assertThat(charged.keepsCharges(cost, cost).state()).isEqualTo(State.YES);
        assertThat(charged.keepsCharges(none, none).state()).isEqualTo(State.NO);
        assertThat(charged.keepsCharges(cost, none).state()).isEqualTo(State.UNKNOWN);
        assertThat(cloud(", 'switchingFee': 'fixed'", "").keepsCharges(cost, cost).state()).isEqualTo(State.NO);
        assertThat(cloud("", "").keepsCharges(none, none).state()).isEqualTo(State.YES);
    }

    @Test
    void aSupplyWithoutAnEndMayBeLeftOnTheLastOfAllDays() {
        assertThat(cloud("", "").latestEnd()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(cloud(", 'ends': '2027-06-30'", "").latestEnd()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(cloud(", 'ends': '2025-06-30'", "").earliestEnd()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void theCustomerIsServedInTheUnionAtHomeOrPerhaps() {
        assertThat(cloud("", ", 'incorporatedIn': 'NL'").servesUnion().state()).isEqualTo(State.YES);
        assertThat(cloud("", ", 'incorporatedIn': 'US'").servesUnion().state()).isEqualTo(State.NO);
        assertThat(cloud(", 'territories': ['EU']", ", 'incorporatedIn': 'US'").servesUnion().state()).isEqualTo(State.UNKNOWN);
        assertThat(cloud("", "").servesUnion().state()).isEqualTo(State.NO);
    }

    private static List<DigitalService> services(String lark, String clauses, String facts) {
        Deal deal = deal(lark, clauses, facts);
        Clause clause = deal.sheet().clauses().first().orElseThrow();
        return DigitalService.of(deal, one -> Truth.YES, clause);
    }

    @Test
    void aLawIsAskedOnlyWhereADesignationOrATieGivesReason() {
        assertThat(services("", SUPPLY.formatted(""), "")).isEmpty();
        String designated = "'parties': [{ 'party': 'kite', 'designations': ['eu-nis2-entity'] }]";

        assertThat(services("", SUPPLY.formatted(""), designated).get(0).covered().state()).isEqualTo(State.YES);
        assertThat(services("", SUPPLY.formatted(", 'territories': ['FR']"), "").get(0).covered().state()).isEqualTo(State.UNKNOWN);
        String tied = "'parties': [{ 'party': 'kite', 'customersIn': ['FR'] }]";
        assertThat(services("", SUPPLY.formatted(""), tied).get(0).covered().state()).isEqualTo(State.UNKNOWN);
        assertThat(services("", SUPPLY.formatted(", 'territories': ['AE']"), tied)).as("a supply elsewhere").isEmpty();
        assertThat(services("", SUPPLY.formatted(""), "'parties': [{ 'party': 'lark', 'designations': ['eu-financial-entity'] }]").stream()
                .map(DigitalService::regime)).containsExactly("eu-dora");
    }

    @Test
    void theTermsOfTheLawAreLookedForOneByOne() {
        String security = ", { 'id': 'sec', 'type': 'security', 'bound': ['kite'], 'incidentNotice': '4 days', 'audits': true }";
        DigitalService service = services("", SUPPLY.formatted(", 'exitNotice': '1 month'") + security,
                "'parties': [{ 'party': 'lark', 'designations': ['eu-financial-entity'] }]").get(0);
        Items<String> all = Items.stated(List.of("incident", "audit", "exit"), service.clause().place());

        Checklist free = service.terms(all, Fact.unstated(List.of()));
        Checklist limited = service.terms(all, Fact.stated(Duration.ofDays(3), List.of()));

        assertThat(free.complete().state()).isEqualTo(State.YES);
        assertThat(limited.lacking()).containsExactly("a notice of incidents within 3 days");
    }

    private static List<VentureSite> sites(String members, String facts) {
        Deal deal = deal("", "{ 'id': 'jv', 'type': 'joint-venture', 'venture': 'nest',"
                + " 'members': [{ 'party': 'kite' }, { 'party': 'lark' }]" + members + " }", facts);
        return VentureSite.of(deal, (JointVenture) deal.clause("deal", "jv").orElseThrow(), "EU");
    }

    @Test
    void aSiteOfTheVentureInTheUnionReachesALineInKilowatts() {
        VentureSite site = sites("", "'sites': [{ 'operator': 'nest', 'country': 'FI', 'itPower': '0.5 MW' }]").get(0);

        assertThat(site.reaches(Fact.stated(new BigDecimal("500"), List.of())).state()).isEqualTo(State.YES);
        assertThat(site.reaches(Fact.stated(new BigDecimal("501"), List.of())).state()).isEqualTo(State.NO);
    }

    @Test
    void aSiteWithoutAFigureOrARecordCountsOnlyForAVentureOfDataCentres() {
        String centre = ", 'assets': ['data-centre']";

        assertThat(sites("", "'sites': [{ 'operator': 'nest', 'country': 'FI' }]")).isEmpty();
        assertThat(sites(centre, "'sites': [{ 'operator': 'nest', 'country': 'FI' }]")).hasSize(1);
        assertThat(sites(centre, "")).isEmpty();
        assertThat(sites(centre + ", 'territories': ['DE']", "").get(0).power().isStated()).isFalse();
        assertThat(sites(centre, "'sites': [{ 'operator': 'lark', 'country': 'FI', 'itPower': '9 MW' }]")).isEmpty();
    }
}
