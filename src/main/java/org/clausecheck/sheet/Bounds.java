package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * A day known within bounds. Every comparison is interval arithmetic with yes, no or unknown; the same event is the same day.
 *
 * @param soonest  the first day it can be; {@link LocalDate#MIN} without limit
 * @param latest   the last day it can be; {@link LocalDate#MAX} without limit
 * @param identity the expression it comes from if it hangs on events, so that two ends at one event are equal
 * @param promised whether the text gives the day in any form; an end that is not stated promises none
 * @param seen     where it was read
 * @param missing  what would narrow the bounds
 */
public record Bounds(LocalDate soonest, LocalDate latest, Optional<String> identity, boolean promised, List<Why> seen, List<Why> missing) {

    /** Exactly this day. */
    public static Bounds on(LocalDate day, Why... seen) {
        return new Bounds(day, day, Optional.empty(), true, List.of(seen), List.of());
    }

    /** Some day between two, both included. */
    public static Bounds between(LocalDate soonest, LocalDate latest, List<Why> missing) {
        return new Bounds(soonest, latest, Optional.empty(), true, List.of(), missing);
    }

    /** Without end. */
    public static Bounds never(Why... seen) {
        return on(LocalDate.MAX, seen);
    }

    /** Any day at all. */
    public static Bounds unknown(Why... missing) {
        return between(LocalDate.MIN, LocalDate.MAX, List.of(missing));
    }

    public boolean isExact() {
        return soonest.equals(latest);
    }

    /** No end at all. */
    public boolean isNever() {
        return soonest.equals(LocalDate.MAX);
    }

    /** The day, if it is one; unknown with what is missing otherwise. A day without end is unstated. */
    public Fact<LocalDate> asFact() {
        if (isExact() && !isNever()) {
            return Fact.stated(soonest, seen);
        }
        return Fact.unknown(missing.isEmpty() ? seen : missing);
    }

    /** The same bounds with the reasons of where they were read. */
    public Bounds seenAt(List<Why> where) {
        return new Bounds(soonest, latest, identity, promised, where, missing);
    }

    /** The same bounds under the name of the expression they come from. */
    public Bounds named(String expression) {
        return new Bounds(soonest, latest, Optional.of(expression), promised, seen, missing);
    }

    /** The same bounds, as an end the text does not state. */
    public Bounds notPromised() {
        return new Bounds(soonest, latest, identity, false, seen, missing);
    }

    /** Both bounds moved; those without limit stay. */
    public Bounds shift(UnaryOperator<LocalDate> by) {
        return new Bounds(soonest.equals(LocalDate.MIN) || soonest.equals(LocalDate.MAX) ? soonest : by.apply(soonest),
                latest.equals(LocalDate.MAX) || latest.equals(LocalDate.MIN) ? latest : by.apply(latest), identity, promised, seen, missing);
    }

    /** The earlier of two days. */
    public Bounds min(Bounds other) {
        return combine(other, earlier(soonest, other.soonest), earlier(latest, other.latest));
    }

    /** The later of two days. */
    public Bounds max(Bounds other) {
        return combine(other, later(soonest, other.soonest), later(latest, other.latest));
    }

    private Bounds combine(Bounds other, LocalDate from, LocalDate to) {
        List<Why> where = Stream.concat(seen.stream(), other.seen.stream()).distinct().toList();
        boolean exact = from.equals(to);
        List<Why> open = exact ? List.of() : Stream.concat(missing.stream(), other.missing.stream()).distinct().toList();
        return new Bounds(from, to, Optional.empty(), promised && other.promised, where, open);
    }

    /** Whether this day is on or after the other. */
    public Truth notBefore(Bounds other) {
        if (sameEvent(other) || !soonest.isBefore(other.latest)) {
            return decided(Truth.State.YES, other);
        }
        return latest.isBefore(other.soonest) ? decided(Truth.State.NO, other) : open(other);
    }

    /** Whether this day is after the other. */
    public Truth after(Bounds other) {
        return other.notBefore(this).opposite();
    }

    /** Whether the text promises that this end is on or after a day: an end that is not stated promises none. */
    public Truth reaches(Fact<LocalDate> day) {
        if (!day.isStated()) {
            return day.stated();
        }
        Bounds required = new Bounds(day.get(), day.get(), Optional.empty(), true, day.origin(), List.of());
        return promised ? notBefore(required) : decided(Truth.State.NO, required);
    }

    private boolean sameEvent(Bounds other) {
        return identity.isPresent() && identity.equals(other.identity);
    }

    private Truth decided(Truth.State state, Bounds other) {
        return new Truth(state, Stream.concat(seen.stream(), other.seen.stream()).toList());
    }

    private Truth open(Bounds other) {
        return new Truth(Truth.State.UNKNOWN, Stream.concat(missing.stream(), other.missing.stream()).toList());
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return one.isBefore(two) ? one : two;
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    @Override
    public String toString() {
        if (isExact()) {
            return isNever() ? "never" : soonest.toString();
        }
        boolean from = !soonest.equals(LocalDate.MIN);
        boolean to = !latest.equals(LocalDate.MAX);
        if (identity.isEmpty()) {
            return from && to ? "a day between " + soonest + " and " + latest : from ? "a day from " + soonest + " on"
                    : to ? "a day up to " + latest : "a day that is not known";
        }
        String name = identity.get().startsWith("event:") ? "event " + identity.get().substring(6) : identity.get();
        // an expression that names the day itself need not say it again
        String earliest = from && !name.contains(soonest.toString()) ? ", not before " + soonest : "";
        return name + earliest + (to && !name.contains(latest.toString()) ? ", by " + latest + " at the latest" : "");
    }
}
