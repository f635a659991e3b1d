package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.clause.Ownership;
import org.junit.jupiter.api.Test;

class NamedPartiesTest {

    private static final Place HERE = Place.wholeFile("deal.json");

    private static List<PartyRef> parties(String... ids) {
        return Stream.of(ids).map(id -> new PartyRef(id, "deal", HERE)).toList();
    }

    @Test
    void twoAreSeveralAndOneIsOne() {
        assertThat(NamedParties.areSeveral(Items.stated(parties("kite", "lark"), HERE)).state()).isEqualTo(State.YES);
        assertThat(NamedParties.isOne(Items.stated(parties("kite", "lark"), HERE)).state()).isEqualTo(State.NO);
        assertThat(NamedParties.isOne(Items.stated(parties("kite"), HERE)).state()).isEqualTo(State.YES);
    }

    @Test
    void onePartyNamedTwiceIsOne() {
        assertThat(NamedParties.areSeveral(Items.stated(parties("kite", "kite"), HERE)).state()).isEqualTo(State.NO);
    }

    @Test
    void withheldPartiesLeaveItOpen() {
        assertThat(NamedParties.areSeveral(Items.withheld(parties("kite"), HERE)).state()).isEqualTo(State.UNKNOWN);
        assertThat(NamedParties.isOne(Items.withheld(parties("kite"), HERE)).state()).isEqualTo(State.UNKNOWN);
        assertThat(NamedParties.areSeveral(Items.withheld(parties("kite", "lark"), HERE)).state()).isEqualTo(State.YES);
    }

    @Test
    void nobodyIsNotOne() {
        assertThat(NamedParties.isOne(Items.unstated(HERE)).state()).isEqualTo(State.NO);
    }

    @Test
    void coOwnersHaveSettledAllFourTermsOrNot() {
        assertThat(settled("'exploitation': 'a', 'licensing': 'b', 'enforcement': 'c', 'accounting': 'd'")).isEqualTo(State.YES);
        assertThat(settled("'exploitation': 'a', 'licensing': 'b', 'enforcement': 'c'")).isEqualTo(State.NO);
        assertThat(settled("'exploitation': 'a', 'licensing': 'b', 'enforcement': 'c', 'withheld': ['accounting']")).isEqualTo(State.UNKNOWN);
    }

    private static State settled(String terms) {
        Deal deal = DealText.of("{ 'id': 'own', 'type': 'ownership', 'owners': ['kite', 'lark'], 'joint': { " + terms + " } }", "");
        return CoOwnership.isSettled((Ownership) deal.clause("deal", "own").orElseThrow()).state();
    }
}
