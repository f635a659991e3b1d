package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Period;

/**
 * A prohibition and an act that have something in common in every part and in time.
 *
 * @param prohibition what must not be
 * @param act         what is done, or may be
 * @param parts       what they have in common, part by part
 * @param time        whether they meet in time
 * @param common      the common days
 * @param late        what would settle the time, where it is open
 */
record Meeting(Norm prohibition, Norm act, Map<Aspect, Shared> parts, State time, Period common, List<Why> late) {

    static Map<Aspect, Shared> noParts() {
        return new EnumMap<>(Aspect.class);
    }

    /** The best that any cell comes to, reliefs aside. */
    State state() {
        State state = time;
        for (Shared shared : parts.values()) {
            state = Kleene.and(state, shared.best());
        }
        return state;
    }

    /** What would settle it. */
    List<Why> missing() {
        List<Why> missing = new ArrayList<>();
        parts.values().forEach(shared -> missing.addAll(shared.missing()));
        if (time == State.UNKNOWN) {
            missing.addAll(late);
        }
        return missing;
    }
}
