package org.clausecheck.finding;

import java.util.Optional;

/**
 * What the team has already said about a finding or an undecided outcome. It never changes what a rule found: everything is evaluated
 * first and shown everywhere; a disposition only says whether it still counts for the verdict.
 *
 * @param waived  the waiver that accepts it; empty if none does
 * @param novelty whether it was there before; empty if nothing was compared with
 */
public record Disposition(Optional<Waived> waived, Optional<Novelty> novelty) {

    /** Nothing was said. */
    public static final Disposition OPEN = new Disposition(Optional.empty(), Optional.empty());

    /** Accepted by a waiver. */
    public Disposition waivedBy(Waived waiver) {
        return new Disposition(Optional.of(waiver), novelty);
    }

    /** Compared with what was there before. */
    public Disposition compared(Novelty found) {
        return new Disposition(waived, Optional.of(found));
    }

    /** Whether it counts for the verdict: neither waived nor there before. */
    public boolean counts() {
        return waived.isEmpty() && !novelty.equals(Optional.of(Novelty.UNCHANGED));
    }
}
