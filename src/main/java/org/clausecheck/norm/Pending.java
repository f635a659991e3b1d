package org.clausecheck.norm;

import java.util.LinkedHashSet;
import java.util.Set;

import org.clausecheck.logic.Truth;

/**
 * What a clause waits for.
 *
 * @param truth    yes if it waits for nothing any more, no if what it waits for has failed for good, else unknown
 * @param consents parties without whose consent it does not operate
 */
public record Pending(Truth truth, Set<String> consents) {

    /** Waits for nothing. */
    static final Pending NOTHING = new Pending(Truth.YES, Set.of());

    /** Both must come. */
    Pending and(Pending other) {
        if (other == NOTHING) {
            return this;
        }
        if (this == NOTHING) {
            return other;
        }
        Set<String> all = new LinkedHashSet<>(consents);
        all.addAll(other.consents);
        return new Pending(Truth.all(truth, other.truth), all);
    }

    /** One of both is enough. */
    Pending or(Pending other) {
        Set<String> both = new LinkedHashSet<>(consents);
        both.retainAll(other.consents);
        return new Pending(Truth.any(truth, other.truth), both);
    }
}
