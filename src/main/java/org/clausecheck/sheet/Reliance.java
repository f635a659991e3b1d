package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * A place of the sheet that takes a figure as firm, and the instruments that the figure comes from.
 *
 * @param subjects the clause, fact or document that relies, and the clauses it relies on
 * @param matter   what is the matter, in words
 * @param who      who relies, in words
 * @param relied   the figure it takes as firm, in words
 * @param taken    as what it takes it: {@code firm}, or {@code the most}
 * @param found    what there is behind it, in words
 * @param applies  whether the figure is one of those instruments at all: a figure beyond all that they can come to is another one
 * @param holds    whether they commit it; unknown if a figure is withheld
 */
public record Reliance(List<Object> subjects, String matter, String who, String relied, String taken, String found, Truth applies,
        Truth holds) {

    public Reliance {
        subjects = List.copyOf(subjects);
    }

    /** A figure that is taken as firm, and may not be committed. */
    Reliance(List<Object> subjects, String who, String relied, String found, Truth applies, Truth holds) {
        this(subjects, "Not all is committed", who, relied, "firm", found, applies, holds);
    }

    /** Reliance of a figure of this size on what instruments commit; one beyond their reach concerns them only if {@code always}. */
    static Reliance on(List<Object> subjects, String who, BigDecimal size, Commitment source, String name, boolean always) {
        Why[] seen = source.seen().toArray(Why[]::new);
        boolean covered = source.committed().compareTo(size) >= 0;
        Truth holds = covered ? Truth.yes(seen) : source.hidden().isEmpty() ? Truth.no(seen)
                : Truth.unknown(source.hidden().toArray(Why[]::new));
        Truth applies = Truth.of(covered || always || !source.hidden().isEmpty() || source.canReach(size));
        return new Reliance(subjects, who, source.denomination().words(size), name + " commits " + source, applies, holds);
    }

    /** Reliance whose figure cannot be seen. */
    static Reliance hidden(List<Object> subjects, String who, List<Why> missing) {
        return new Reliance(subjects, who, "a figure that is withheld", "it cannot be compared", Truth.YES,
                Truth.unknown(missing.toArray(Why[]::new)));
    }
}
