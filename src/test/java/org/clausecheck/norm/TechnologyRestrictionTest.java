package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.norm.TechnologyRestriction.Kind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class TechnologyRestrictionTest {

    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'territories': ['DE'] }, ";
    private static final String BACK = "{ 'id': 'c', 'type': 'licence', 'licensor': 'lark', 'licensee': 'kite'%s }";

    private static Deal deal(String clauses) {
        return DealText.of(clauses, "");
    }

    private static List<TechnologyRestriction> of(Deal deal) {
        return TechnologyRestriction.of(deal, clause -> Truth.YES, deal.clause("deal", "c").orElseThrow());
    }

    private static TechnologyRestriction only(String clause) {
        return of(deal(LICENCE + clause)).get(0);
    }

    @Test
    void aLicenceBackOfImprovementsIsAGrantBack() {
        TechnologyRestriction back = only(BACK.formatted(", 'origins': ['improvement'], 'exclusivity': 'exclusive'"));

        assertThat(back.kind()).isEqualTo(Kind.GRANT_BACK);
        assertThat(back.present().state()).isEqualTo(State.YES);
        assertThat(back.isOpen().state()).isEqualTo(State.NO);
        assertThat(back.licensor().id()).isEqualTo("kite");
    }

    @Test
    void aLicenceBackOfOtherThingsIsNone() {
        assertThat(only(BACK.formatted("")).present().state()).isEqualTo(State.NO);
        assertThat(only(BACK.formatted(", 'withheld': ['origins']")).present().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLicenceBackThatIsNotExclusiveLeavesTheLicenseeItsImprovements() {
        assertThat(only(BACK.formatted(", 'origins': ['improvement']")).isOpen().state()).isEqualTo(State.YES);
    }

    @Test
    void anAssignmentBackIsAGrantBackAndNeverOpen() {
        TechnologyRestriction assigned = only("{ 'id': 'c', 'type': 'ownership', 'assignor': 'lark', 'owners': ['kite'],"
                + " 'origins': ['improvement'] }");

        assertThat(assigned.present().state()).isEqualTo(State.YES);
        assertThat(assigned.isOpen().state()).isEqualTo(State.NO);
    }

    @Test
    void improvementsOfTheLicensorWithoutAnAssignorMayBeThoseOfTheLicensee() {
        String all = "{ 'id': 'c', 'type': 'ownership', 'owners': ['kite'], 'origins': ['improvement'] }";
        String own = ", { 'id': 'own', 'type': 'ownership', 'owners': ['lark'], 'origins': ['improvement'] }";

        assertThat(only(all).present().state()).isEqualTo(State.UNKNOWN);
        assertThat(only(all + own).present().state()).isEqualTo(State.NO);
    }

    @Test
    void aPromiseNotToChallengeNeedsALicenceBeneath() {
        String peace = "{ 'id': 'c', 'type': 'restraint', 'kind': 'no-challenge', 'bound': ['lark'], 'terminationOnly': true }";

        assertThat(only(peace).kind()).isEqualTo(Kind.NO_CHALLENGE);
        assertThat(only(peace).present().state()).isEqualTo(State.YES);
        assertThat(only(peace).isTerminationOfExclusive().state()).isEqualTo(State.NO);
        assertThat(of(deal(peace))).isEmpty();
    }

    @Test
    void aRightToEndAnExclusiveLicenceIsOne() {
        Deal deal = deal(LICENCE.replace(" }", ", 'exclusivity': 'exclusive' }")
                + "{ 'id': 'c', 'type': 'restraint', 'kind': 'no-challenge', 'bound': ['lark'], 'terminationOnly': true }");

        assertThat(of(deal).get(0).isTerminationOfExclusive().state()).isEqualTo(State.YES);
    }

    @Test
    void itReachesWhereTheLicenceBeneathDoes() {
        Deal deal = deal(LICENCE + BACK.formatted(", 'origins': ['improvement']"));

        assertThat(of(deal).get(0).reaches(deal, "EU").state()).isEqualTo(State.YES);
        assertThat(of(deal).get(0).reaches(deal, "US").state()).isEqualTo(State.NO);
    }

    @Test
    void insideOneGroupNothingIsGivenBack() {
        Deal deal = deal("{ 'id': 'lic', 'type': 'licence', 'licensor': 'lark', 'licensee': 'lark-sub' }, { 'id': 'c', 'type': 'licence',"
                + " 'licensor': 'lark-sub', 'licensee': 'lark', 'origins': ['improvement'] }");

        assertThat(of(deal)).isEmpty();
    }
}
