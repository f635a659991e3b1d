package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.clause.Rate;

/**
 * One rate of a revenue share over its days and its tier of yearly revenue. A tier runs from above the one figure up to the other; without
 * the one it begins at nothing, without the other it has no upper end.
 *
 * @param rate   as it stands
 * @param period from when to when; what the rate leaves out is taken from the clause
 * @param opens  whether it starts with the clause, because it names no start of its own
 * @param closes whether it ends with the clause, because it names no end of its own
 */
public record RateStep(Rate rate, Period period, boolean opens, boolean closes) {

    /** Whether it covers any day at all: no if it certainly ends before it starts. */
    Truth hasDays() {
        boolean none = period.start().after(period.end()).yes();
        return new Truth(none ? Truth.State.NO : Truth.State.YES, List.of(seen()));
    }

    /** Whether its tier holds any revenue at all: no if it begins where it has already ended. */
    Truth hasRevenue() {
        boolean both = rate.above().isStated() && rate.upTo().isStated();
        return both && rate.above().atLeast(rate.upTo()).yes() ? Truth.no(seen()) : Truth.YES;
    }

    /** Whether both apply on some day to some revenue. */
    public Truth meets(RateStep other) {
        return Truth.all(sharesDays(other), tierMeets(other));
    }

    /** Whether both apply on some day. */
    public Truth sharesDays(RateStep other) {
        return endsAtStartOf(other) || other.endsAtStartOf(this) ? Truth.NO : period.overlaps(other.period);
    }

    /** Whether some revenue lies in the tiers of both. */
    public Truth tierMeets(RateStep other) {
        return Truth.all(below(rate.above(), other.rate.upTo()), below(other.rate.above(), rate.upTo()));
    }

    private static Truth below(Fact<Money> above, Fact<Money> upTo) {
        boolean open = above.status() == Fact.Status.UNSTATED || upTo.status() == Fact.Status.UNSTATED;
        return open ? Truth.YES : above.lessThan(upTo);
    }

    /** Whether this tier begins higher than the other one ends, so that revenue lies between them. */
    Truth leavesGapAbove(RateStep lower) {
        boolean joined = rate.above().status() == Fact.Status.UNSTATED || lower.rate.upTo().status() == Fact.Status.UNSTATED;
        return joined ? Truth.NO : rate.above().moreThan(lower.rate.upTo());
    }

    /** Whether this tier goes on where the other one ends. */
    Truth goesOnFrom(RateStep lower) {
        Fact<Money> limit = lower.rate.upTo();
        Truth reaches = rate.above().status() == Fact.Status.UNSTATED ? Truth.YES : rate.above().atMost(limit);
        Truth exceeds = rate.upTo().status() == Fact.Status.UNSTATED ? Truth.YES : rate.upTo().moreThan(limit);
        return Truth.all(reaches, exceeds);
    }

    /**
     * Whether the day after its last is the other's first or a later one of it; an event that ends the one starts the other without a
     * break.
     */
    Truth isJoinedBy(RateStep next) {
        return endsAtStartOf(next) ? Truth.YES : period.end().shift(day -> day.plusDays(1)).notBefore(next.period.start());
    }

    /** Whether the other starts later; what starts where this ends is later, whenever that is. */
    public Truth isBefore(RateStep next) {
        return endsAtStartOf(next) ? Truth.YES : next.period.start().after(period.start());
    }

    /** Whether the one ends and the other starts at one event, or with a day between the two expressions of it. */
    private boolean endsAtStartOf(RateStep next) {
        Optional<String> end = period.end().identity();
        Optional<String> start = next.period.start().identity();
        return end.isPresent() && start.isPresent() && (start.equals(end) || start.equals(end.map(name -> "1 day after " + name))
                || end.equals(start.map(name -> "1 day before " + name)));
    }

    /** Whether the percentages are the same figure. */
    public Truth sameRate(RateStep other) {
        Bounded<BigDecimal> mine = rate.percent();
        Bounded<BigDecimal> theirs = other.rate.percent();
        if (mine.toString().equals(theirs.toString())) {
            return Truth.YES;
        }
        Span own = mine.span(theirs);
        Span their = theirs.span(mine);
        Truth.State from = own.atLeast(their);
        Truth.State to = their.atLeast(own);
        return Truth.all(new Truth(from, List.of(seen(), other.seen())), new Truth(to, List.of(seen(), other.seen())));
    }

    /** Whether the percentage is at most the other one. */
    public Truth atMost(RateStep other) {
        if (rate.percent().toString().equals(other.rate.percent().toString())) {
            return Truth.YES;
        }
        Truth.State state = other.rate.percent().span(rate.percent()).atLeast(rate.percent().span(other.rate.percent()));
        return new Truth(state, List.of(seen(), other.seen()));
    }

    Why seen() {
        return new Why.Seen(rate.margin().place(), this.toString());
    }

    /** Rate, days and tier in words. */
    @Override
    public String toString() {
        return rate.percent() + " %" + days(period) + (rate.above().isStated() ? " above " + Words.of(rate.above().get()) : "")
                + (rate.upTo().isStated() ? " up to " + Words.of(rate.upTo().get()) : "");
    }

    /** A period in words, with a space before; nothing of what is not known. */
    static String days(Period period) {
        LocalDate from = period.start().soonest();
        if (period.start().isExact() && period.end().isExact() && from.equals(period.end().soonest())) {
            return " on " + from;
        }
        boolean begins = period.start().isExact() || period.start().identity().isPresent();
        boolean ends = !period.end().isNever() && (period.end().isExact() || period.end().identity().isPresent());
        return (begins && !from.equals(LocalDate.MAX) ? " from " + period.start() : "") + (ends ? " to " + period.end() : "");
    }
}
