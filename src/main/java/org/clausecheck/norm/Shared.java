package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;

/** What two norms have in common in one part of scope: the narrower codes, each certain or possible. */
final class Shared {

    /** Stands for all there is, where neither norm narrows the part. */
    static final String ALL = "";
    /** Stands for codes that cannot be seen. */
    static final String HIDDEN = "?";
    static final Shared EVERYTHING = new Shared().add(ALL, State.YES, () -> null);

    /**
     * A common code.
     *
     * @param code    the narrower of two codes
     * @param state   whether both really have it; never no
     * @param missing what would settle it
     */
    record Value(String code, State state, Supplier<Why> missing) {
    }

    private final List<Value> values = new ArrayList<>(2);
    private State best = State.NO;

    Shared add(String code, State state, Supplier<Why> missing) {
        if (state == State.NO) {
            return this;
        }
        best = Kleene.or(best, state);
        for (int i = 0; i < values.size(); i++) {
            Value known = values.get(i);
            if (known.code().equals(code)) {
                if (known.state() == State.UNKNOWN && state == State.YES) {
                    values.set(i, new Value(code, state, missing));
                }
                return this;
            }
        }
        values.add(new Value(code, state, missing));
        return this;
    }

    /** The best that any common code comes to. */
    State best() {
        return best;
    }

    List<Value> values() {
        return values;
    }

    /** What would settle the part where nothing is certain. */
    List<Why> missing() {
        List<Why> missing = new ArrayList<>();
        if (best == State.UNKNOWN) {
            values.forEach(value -> missing.add(value.missing().get()));
        }
        return missing;
    }
}
