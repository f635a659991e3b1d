package org.clausecheck.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class TruthTest {

    private static final List<Truth> VALUES = List.of(Truth.YES, Truth.NO, Truth.UNKNOWN);

    private static State and(State one, State two) {
        return one == State.NO || two == State.NO ? State.NO : one == State.YES && two == State.YES ? State.YES : State.UNKNOWN;
    }

    @Test
    void allIsKleenesConjunction() {
        VALUES.forEach(one -> VALUES.forEach(two -> assertThat(Truth.all(one, two).state()).isEqualTo(and(one.state(), two.state()))));
    }

    @Test
    void anyIsTheMirrorOfAll() {
        VALUES.forEach(one -> VALUES.forEach(two -> assertThat(Truth.any(one, two).state())
                .isEqualTo(Truth.all(one.opposite(), two.opposite()).opposite().state())));
    }

    @Test
    void theLawsOfAssociationAndDistributionHold() {
        VALUES.forEach(one -> VALUES.forEach(two -> VALUES.forEach(three -> {
            assertThat(one.and(two).and(three).state()).isEqualTo(one.and(two.and(three)).state());
            assertThat(one.and(two.or(three)).state()).isEqualTo(one.and(two).or(one.and(three)).state());
        })));
    }

    @Test
    void theOppositeOfTheOppositeIsTheSame() {
        VALUES.forEach(value -> assertThat(value.opposite().opposite()).isEqualTo(value));
    }

    @Test
    void impliesIsNoOnlyWhereTheFirstHoldsAndTheSecondDoesNot() {
        assertThat(Truth.YES.implies(Truth.NO).state()).isEqualTo(State.NO);
        assertThat(Truth.NO.implies(Truth.NO).state()).isEqualTo(State.YES);
        assertThat(Truth.YES.implies(Truth.UNKNOWN).state()).isEqualTo(State.UNKNOWN);
        assertThat(Truth.UNKNOWN.implies(Truth.NO).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void allOfNothingIsYesAndAnyOfNothingIsNo() {
        assertThat(Truth.all()).isEqualTo(Truth.YES);
        assertThat(Truth.any()).isEqualTo(Truth.NO);
    }

    @Test
    void aFailedConjunctionKeepsTheReasonsOfWhatFailed() {
        Truth result = Truth.all(Truth.YES.because("held"), Truth.NO.because("failed"), Truth.UNKNOWN.because("open"));

        assertThat(result.why()).containsExactly(new Why.Note("failed"));
    }

    @Test
    void anOpenConjunctionKeepsTheReasonsOfWhatIsOpen() {
        Truth result = Truth.all(Truth.YES.because("held"), Truth.UNKNOWN.because("open"));

        assertThat(result.why()).containsExactly(new Why.Note("open"));
    }

    @Test
    void aSuccessfulAlternativeKeepsTheReasonsOfWhatHeld() {
        Truth result = Truth.any(Truth.YES.because("held"), Truth.NO.because("failed"), Truth.UNKNOWN.because("open"));

        assertThat(result.why()).containsExactly(new Why.Note("held"));
    }

    @Test
    void aReasonIsKeptOnce() {
        assertThat(Truth.all(Truth.YES.because("same"), Truth.YES.because("same")).why()).hasSize(1);
    }

    @Test
    void possibleIsYesOrUnknown() {
        assertThat(VALUES.stream().filter(Truth::possible)).containsExactly(Truth.YES, Truth.UNKNOWN);
    }

    @Test
    void aQuestionThatComesFirstIsAskedAloneUntilTheAnswerIsYesAnyway() {
        Truth first = Truth.unknown(new Why.Note("which venue"));
        Truth open = Truth.unknown(new Why.Note("which price"));

        assertThat(open.once(first)).isEqualTo(first);
        assertThat(Truth.NO.once(first)).isEqualTo(first);
        assertThat(Truth.YES.once(first)).isEqualTo(Truth.YES);
        assertThat(open.once(Truth.YES)).isEqualTo(open);
    }

    @Test
    void anAbsentClauseDecidesOnlyWhereNothingElseIsCertainlyLacking() {
        Truth absent = Truth.no(new Why.Absent("no escrow"));
        Truth lacking = Truth.no(new Why.Note("no form"));

        assertThat(Truth.all(absent, Truth.YES).restsOnAbsence()).isTrue();
        assertThat(Truth.all(absent, absent).restsOnAbsence()).isTrue();
        assertThat(Truth.all(absent, Truth.NO).restsOnAbsence()).isTrue();
        assertThat(Truth.any(absent, lacking).restsOnAbsence()).isTrue();
        assertThat(Truth.all(absent, lacking).restsOnAbsence()).isFalse();
        assertThat(Truth.all(absent, lacking).why()).extracting(Why::text).containsExactly("no escrow", "no form");
        assertThat(Truth.all(absent, Truth.all(lacking, absent)).restsOnAbsence()).isFalse();
        assertThat(Truth.all(absent, Truth.any(lacking, absent)).restsOnAbsence()).isTrue();
    }
}
