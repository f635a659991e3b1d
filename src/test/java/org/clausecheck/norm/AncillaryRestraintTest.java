package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.clause.Restraint;
import org.junit.jupiter.api.Test;

class AncillaryRestraintTest {

    private static final String SALE = ", { 'id': 'sale', 'type': 'ownership', 'owners': ['lark'], 'assignor': 'kite', 'assets': [%s] }";
    private static final String VENTURE = ", { 'id': 'jv', 'type': 'joint-venture', 'venture': 'moss', 'members': ["
            + "{ 'party': 'kite', 'percent': 50 }, { 'party': 'lark', 'percent': 50 }]%s }";

    private static AncillaryRestraint of(String members, String others) {
        Deal deal = DealText.of("{ 'id': 'r', 'type': 'restraint', 'kind': 'non-compete', 'bound': ['kite'],"
                .concat(" 'beneficiary': ['lark'], %s }%s").formatted(members, others), "");
        return AncillaryRestraint.of(deal, Norms.of(deal), (Restraint) deal.clause("deal", "r").orElseThrow());
    }

    private static State covered(AncillaryRestraint restraint) {
        return restraint.isCovered(Fact.stated(Duration.ofMonths(36), List.of()), Fact.stated(true, List.of())).state();
    }

    @Test
    void theKindFollowsFromWhatIsTransferred() {
        assertThat(of("'ends': '2027-01-01'", SALE.formatted("'goodwill', 'know-how'")).kind().value().map(Object::toString))
                .contains("NON_COMPETE_GOODWILL_AND_KNOW_HOW");
        assertThat(of("'ends': '2027-01-01'", SALE.formatted("'business'")).kind().value().map(Object::toString))
                .contains("NON_COMPETE_GOODWILL");
        assertThat(of("'ends': '2027-01-01'", SALE.formatted("'know-how'")).kind().isStated()).isFalse();
    }

    @Test
    void aVentureComesBeforeATransfer() {
        assertThat(of("'ends': '2027-01-01'", SALE.formatted("'goodwill'") + VENTURE.formatted("")).kind().value().map(Object::toString))
                .contains("JOINT_VENTURE_NON_COMPETE");
    }

    @Test
    void whatServesNothingIsNotCovered() {
        AncillaryRestraint bare = of("'ends': '2026-06-01'", "");

        assertThat(covered(bare)).isEqualTo(State.NO);
        assertThat(bare.fault(Fact.unstated(List.of()))).contains("serves no transfer");
    }

    @Test
    void aTransferCoversItForATime() {
        assertThat(covered(of("'ends': '2029-05-01'", SALE.formatted("'goodwill'")))).isEqualTo(State.YES);
        assertThat(covered(of("'ends': '2029-05-02'", SALE.formatted("'goodwill'")))).isEqualTo(State.NO);
    }

    @Test
    void aVentureCoversItWhileItLastsAndIsControlled() {
        assertThat(covered(of("'ends': { 'endOf': 'jv' }", VENTURE.formatted(", 'ends': '2040-12-31'")))).isEqualTo(State.YES);
        assertThat(covered(of("'ends': '2041-12-31'", VENTURE.formatted(", 'ends': '2040-12-31'")))).isEqualTo(State.NO);
        assertThat(covered(of("'ends': { 'endOf': 'jv' }", VENTURE.formatted(", 'controlledBy': ['lark']")))).isEqualTo(State.NO);
    }

    @Test
    void onlyWhatTheNamedClauseTransfersCounts() {
        assertThat(covered(of("'ancillaryTo': ['lic'], 'ends': '2027-05-01'", SALE.formatted("'goodwill'")
                + ", { 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }"))).isEqualTo(State.NO);
    }

    @Test
    void aHiddenServiceIsOpen() {
        assertThat(covered(of("'withheld': ['ancillaryTo'], 'ends': '2027-05-01'", ""))).isEqualTo(State.UNKNOWN);
    }
}
