package org.clausecheck.norm;

import org.clausecheck.logic.Truth.State;

/** Kleene's connectives on bare values, for the inner loops; reasons are gathered afterwards. */
final class Kleene {

    private Kleene() {
    }

    static State and(State one, State other) {
        if (one == State.NO || other == State.NO) {
            return State.NO;
        }
        return one == State.UNKNOWN || other == State.UNKNOWN ? State.UNKNOWN : State.YES;
    }

    static State or(State one, State other) {
        if (one == State.YES || other == State.YES) {
            return State.YES;
        }
        return one == State.UNKNOWN || other == State.UNKNOWN ? State.UNKNOWN : State.NO;
    }

    static State not(State value) {
        return switch (value) {
            case YES -> State.NO;
            case NO -> State.YES;
            case UNKNOWN -> State.UNKNOWN;
        };
    }
}
