package org.clausecheck.finding;

import java.util.Optional;

/**
 * What the team has already said about a finding or an undecided outcome. It never changes what a rule found: everything is evaluated
 * first and shown everywhere; a standing only says whether it still counts for the verdict.
 *
 * @param waived  the waiver that accepts it; empty if none does
 * @param novelty whether it was there before; empty if nothing was compared with
 */
public record Standing(Optional<Waived> waived, Optional<Novelty> novelty) {

    /** Nothing was said. */
    public static final Standing OPEN = new Standing(Optional.empty(), Optional.empty());

    /** Accepted by a waiver. */
    public Standing waivedBy(Waived waiver) {
        return new Standing(Optional.of(waiver), novelty);
    }

    /** Compared with what was there before. */
    public Standing compared(Novelty found) {
        return new Standing(waived, Optional.of(found));
    }

    /** Whether it counts for the verdict: neither waived nor there before. */
    public boolean counts() {
        return waived.isEmpty() && !novelty.equals(Optional.of(Novelty.UNCHANGED));
    }
}
