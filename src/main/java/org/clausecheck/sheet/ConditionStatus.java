package org.clausecheck.sheet;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Condition;

/**
 * Where a condition precedent stands on the day asked about (format, section 5).
 *
 * @param condition the clause
 * @param state     its state
 * @param why       what shows it, or what is missing
 */
public record ConditionStatus(Condition condition, State state, List<Why> why) {

    /** The states of a condition. */
    public enum State {
        /** Satisfied, by its own words with a binding instrument or by the facts. */
        SATISFIED,
        /** Waived by the day asked about. */
        WAIVED,
        /** Failed for good: its own words, or a refusal on record. */
        FAILED,
        /** Neither satisfied nor waived, and its long stop has not passed. */
        OPEN,
        /** Open after its long stop. */
        LAPSED,
        /** Its own words and a fact say opposite things. */
        CONTRADICTED,
        /** Said to be satisfied, but only by paper that does not bind, an option, or a committed part that falls short. */
        UNSUPPORTED,
        /** Its status, or what it needs, is withheld. */
        UNKNOWN
    }

    /** Whether what depends on it operates: yes if satisfied or waived, no if failed or lapsed, else unknown. */
    public Truth holds() {
        return switch (state) {
            case SATISFIED, WAIVED -> new Truth(Truth.State.YES, why);
            case FAILED, LAPSED -> new Truth(Truth.State.NO, why);
            case OPEN, CONTRADICTED, UNSUPPORTED, UNKNOWN -> new Truth(Truth.State.UNKNOWN, why.isEmpty() ? List.of(missing()) : why);
        };
    }

    /** Whether it is met: yes if satisfied or waived, unknown if it cannot be seen, else no. */
    public Truth met() {
        return switch (state) {
            case SATISFIED, WAIVED -> new Truth(Truth.State.YES, why);
            case UNKNOWN -> new Truth(Truth.State.UNKNOWN, why);
            default -> new Truth(Truth.State.NO, why);
        };
    }

    private Why missing() {
        return new Why.Missing(condition.place(), "condition " + condition.id() + " is " + state.name().toLowerCase(java.util.Locale.ROOT));
    }
}
