package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * A time limit that runs from a day.
 *
 * @param from the day from which it is counted, known or not
 */
public record TimeLimit(Bounds from) {

    /** A limit that runs from a day. */
    public static TimeLimit since(Bounds day) {
        return new TimeLimit(day);
    }

    /**
     * Whether a promised period ends no later than an allowed one, both counted from this day: 90 days against the three months that follow
     * a known day are exact. From a day that is known within bounds only, the lengths themselves are compared. A period that is not
     * promised is NO, one that is withheld or a limit that is unknown UNKNOWN.
     */
    public Truth keeps(Fact<Duration> promised, Fact<Duration> allowed) {
        if (!promised.isStated() || !allowed.isStated() || !from.isExact() || from.isNever()) {
            Truth lengths = promised.atMost(allowed);
            return lengths.unknown() && promised.isStated() && allowed.isStated() ? lengths.because(from.missing().toArray(Why[]::new))
                    : lengths;
        }
        return promised.check(mine -> allowed.test(limit -> !mine.after(from.soonest()).isAfter(limit.after(from.soonest()))));
    }
}
