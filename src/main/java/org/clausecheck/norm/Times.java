package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;

/** Whether two periods meet, by the bounds of their ends; days are inclusive. An event that may never occur is no day. */
final class Times {

    private Times() {
    }

    /** Whether two periods have a day in common from a first day on. */
    static State meet(Period one, Period other, LocalDate first) {
        if (endsWhereStarts(one, other) || endsWhereStarts(other, one)) {
            return State.NO;
        }
        LocalDate latestStart = later(later(one.start().latest(), other.start().latest()), first);
        LocalDate soonestEnd = earlier(one.end().soonest(), other.end().soonest());
        if (!latestStart.isAfter(soonestEnd) && !latestStart.equals(LocalDate.MAX)) {
            return State.YES;
        }
        LocalDate soonestStart = later(later(one.start().soonest(), other.start().soonest()), first);
        return soonestStart.isAfter(earlier(one.end().latest(), other.end().latest())) || neverStarts(one) || neverStarts(other)
                ? State.NO : State.UNKNOWN;
    }

    private static boolean neverStarts(Period period) {
        return period.start().isNever();
    }

    private static boolean endsWhereStarts(Period one, Period next) {
        Optional<String> end = one.end().identity();
        return end.isPresent() && end.equals(next.start().identity());
    }

    /** Whether a period holds a day that is known within bounds. */
    static State contains(Period period, Bounds day) {
        if (period.end().identity().isPresent() && period.end().identity().equals(day.identity())) {
            return State.NO;
        }
        boolean startsWith = day.identity().isPresent() && day.identity().equals(period.start().identity());
        State after = startsWith ? State.YES : notBefore(day, period.start());
        return Kleene.and(after, notBefore(period.end(), day));
    }

    private static State notBefore(Bounds one, Bounds other) {
        if (!one.soonest().isBefore(other.latest())) {
            return State.YES;
        }
        return one.latest().isBefore(other.soonest()) ? State.NO : State.UNKNOWN;
    }

    /** Whether a period holds every day of another. */
    static State covers(Period outer, Period inner) {
        State start = same(outer.start(), inner.start()) ? State.YES : notBefore(inner.start(), outer.start());
        State end = same(outer.end(), inner.end()) ? State.YES : notBefore(outer.end(), inner.end());
        return Kleene.and(start, end);
    }

    private static boolean same(Bounds one, Bounds other) {
        return one == other || one.identity().isPresent() && one.identity().equals(other.identity());
    }

    /** The common days of two periods from a first day on. */
    static Period common(Period one, Period other, LocalDate first) {
        Bounds start = start(one.start(), other.start(), first);
        Bounds end = one.end().isNever() ? other.end() : other.end().isNever() ? one.end()
                : same(one.end(), other.end()) ? one.end() : one.end().min(other.end());
        return new Period(start, end);
    }

    private static Bounds start(Bounds one, Bounds other, LocalDate first) {
        Bounds later = !one.latest().isAfter(first) ? other : !other.latest().isAfter(first) || same(one, other) ? one : one.max(other);
        return later.latest().isAfter(first) ? later.soonest().isAfter(first) ? later : from(later, first) : Bounds.on(first);
    }

    private static Bounds from(Bounds day, LocalDate first) {
        return new Bounds(first, day.latest(), day.identity(), day.promised(), day.seen(), day.missing());
    }

    /** What is left of a period on a day. */
    static Period from(Period period, LocalDate first) {
        return new Period(start(period.start(), period.start(), first), period.end());
    }

    /** The first day of a period, if it is known. */
    static Optional<LocalDate> first(Period period) {
        return period.start().isExact() && !period.start().soonest().equals(LocalDate.MIN) && !period.start().isNever()
                ? Optional.of(period.start().soonest()) : Optional.empty();
    }

    /** What would settle whether two periods meet from a first day on: the open starts and ends that matter. */
    static List<Why> missing(Period one, Period other, LocalDate first) {
        LocalDate latestStart = later(later(one.start().latest(), other.start().latest()), first);
        List<Why> missing = new ArrayList<>();
        for (Period period : List.of(one, other)) {
            add(missing, period.start(), period.start().latest().isAfter(first));
            add(missing, period.end(), period.end().soonest().isBefore(latestStart));
        }
        return missing;
    }

    private static void add(List<Why> missing, Bounds day, boolean matters) {
        if (matters && !day.isExact()) {
            day.missing().stream().filter(why -> !missing.contains(why)).forEach(missing::add);
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
