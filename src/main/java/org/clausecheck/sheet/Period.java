package org.clausecheck.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/** From one day to another, both included; both may be known within bounds only. */
public record Period(Bounds start, Bounds end) {

    /**
     * Whether the two have a day in common: yes if the later of the latest starts is not after the earlier of the soonest ends, no if the
     * later of the soonest starts is after the earlier of the latest ends, or if one starts at the event at which the other ends.
     */
    public Truth overlaps(Period other) {
        if (meetsAtEvent(other) || other.meetsAtEvent(this)) {
            return Truth.NO;
        }
        return Truth.all(end.notBefore(other.start), other.end.notBefore(start));
    }

    private boolean meetsAtEvent(Period next) {
        return end.identity().isPresent() && end.identity().equals(next.start.identity());
    }

    /** The days that both have. */
    public Period common(Period other) {
        return new Period(start.max(other.start), end.min(other.end));
    }

    /** Whether every day of the other lies in this. */
    public Truth covers(Period other) {
        return Truth.all(other.start.notBefore(start), end.notBefore(other.end));
    }

    /** Whether it ends no later than so long after it starts; an end that the text does not promise is NO. */
    public Truth lastsAtMost(Fact<Duration> length) {
        if (!end.promised() || end.isNever()) {
            return new Truth(Truth.State.NO, end.seen());
        }
        return length.check(most -> start.shift(most::after).notBefore(end));
    }

    /** What would fix both ends. */
    public List<Why> missing() {
        return Stream.concat(start.missing().stream(), end.missing().stream()).distinct().toList();
    }
}
