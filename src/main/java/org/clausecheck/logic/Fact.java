package org.clausecheck.logic;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value with its origin, or the reason why there is none. Four cases: <em>stated</em>; <em>unstated</em>, a term that a clause
 * could have and does not (closed world: not promised); <em>withheld</em>, a term that exists and cannot be seen; <em>unknown</em>,
 * a fact of the world that the sheet does not give (open world), or one that two statements dispute.
 * Tests give NO for an unstated value and UNKNOWN for a withheld or unknown one.
 *
 * @param <T> the type of the value
 */
public final class Fact<T> {

    /** Which of the four cases. */
    public enum Status { STATED, UNSTATED, WITHHELD, UNKNOWN }

    private final Status status;
    private final T value;
    private final List<Why> origin;

    private Fact(Status status, T value, List<Why> origin) {
        this.status = status;
        this.value = value;
        this.origin = origin;
    }

    /** A value read at a place. */
    public static <T> Fact<T> stated(T value, Place at) {
        return stated(value, List.of(new Why.Seen(at, Words.of(value))));
    }

    /** A value with the reasons that gave it, for example a table row. */
    public static <T> Fact<T> stated(T value, List<Why> origin) {
        return new Fact<>(Status.STATED, Objects.requireNonNull(value), List.copyOf(origin));
    }

    /** A term that could stand at this place of a clause and does not. */
    public static <T> Fact<T> unstated(Place at) {
        return new Fact<>(Status.UNSTATED, null, List.of(new Why.Missing(at, "not stated")));
    }

    /** A value that certainly does not exist, for these reasons, for example a table row without such a figure. */
    public static <T> Fact<T> unstated(List<Why> reasons) {
        return new Fact<>(Status.UNSTATED, null, List.copyOf(reasons));
    }

    /** A term that the instrument has and the reader cannot see. */
    public static <T> Fact<T> withheld(Place at) {
        return new Fact<>(Status.WITHHELD, null, List.of(new Why.Missing(at, "withheld")));
    }

    /** A fact that nothing in the sheet gives. */
    public static <T> Fact<T> unknown(Place at) {
        return unknown(List.of(new Why.Missing(at, "not known")));
    }

    /** A fact that is unknown for these reasons. */
    public static <T> Fact<T> unknown(List<Why> reasons) {
        return new Fact<>(Status.UNKNOWN, null, List.copyOf(reasons));
    }

    public Status status() {
        return status;
    }

    /** The value if it is stated. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The value, for callers that have asked {@link #isStated()}; else {@link NoSuchElementException}. */
    public T get() {
        return value().orElseThrow(() -> new NoSuchElementException("no value: " + this));
    }

    /** Where the value came from, or what is missing. */
    public List<Why> origin() {
        return origin;
    }

    /** The place of the value, or where it would stand; empty for a figure of a table. */
    public Optional<Place> place() {
        return origin.stream().flatMap(why -> why.at().stream()).findFirst();
    }

    public boolean isStated() {
        return status == Status.STATED;
    }

    /** Withheld or unknown: neither there nor known to be absent. */
    public boolean isOpen() {
        return status == Status.WITHHELD || status == Status.UNKNOWN;
    }

    /** YES if there is a value, NO if there certainly is none, UNKNOWN if it is withheld or unknown. */
    public Truth stated() {
        return new Truth(isStated() ? Truth.State.YES : isOpen() ? Truth.State.UNKNOWN : Truth.State.NO, origin);
    }

    /** Whether the value equals this one. */
    public Truth is(Object expected) {
        return test(found -> found.equals(expected));
    }

    /** Whether the value is one of these. */
    public Truth isOneOf(Object... expected) {
        return test(found -> Stream.of(expected).anyMatch(found::equals));
    }

    /** Whether the value passes a test that always has an answer. */
    public Truth test(Function<? super T, Boolean> test) {
        return check(found -> Truth.of(test.apply(found)));
    }

    /** Whether the value passes a three-valued test; the value itself is among the reasons. */
    public Truth check(Function<? super T, Truth> test) {
        if (!isStated()) {
            return stated();
        }
        Truth result = test.apply(value);
        return new Truth(result.state(), Stream.concat(origin.stream(), result.why().stream()).toList());
    }

    /** Whether the size is at least that of the other; unknown across units and where bounds leave it open. */
    public Truth atLeast(Fact<?> other) {
        return compare(other, Span::atLeast);
    }

    /** Whether the size is more than that of the other. */
    public Truth moreThan(Fact<?> other) {
        return compare(other, Span::moreThan);
    }

    /** Whether the size is at most that of the other. */
    public Truth atMost(Fact<?> other) {
        return other.isStated() && isStated() ? moreThan(other).opposite() : bothStated(other);
    }

    /** Whether the size is less than that of the other. */
    public Truth lessThan(Fact<?> other) {
        return other.isStated() && isStated() ? atLeast(other).opposite() : bothStated(other);
    }

    public Truth atLeast(Object other) {
        return atLeast(constant(other));
    }

    public Truth moreThan(Object other) {
        return moreThan(constant(other));
    }

    public Truth atMost(Object other) {
        return atMost(constant(other));
    }

    public Truth lessThan(Object other) {
        return lessThan(constant(other));
    }

    private static Fact<Object> constant(Object value) {
        return stated(value, List.of());
    }

    private Truth bothStated(Fact<?> other) {
        return Truth.all(stated(), other.stated());
    }

    private Truth compare(Fact<?> other, SpanTest test) {
        if (!isStated() || !other.isStated()) {
            return bothStated(other);
        }
        Object mine = value;
        Object theirs = other.value;
        Truth.State state = test.apply(Span.of(mine, theirs), Span.of(theirs, mine));
        return new Truth(state, Stream.concat(origin.stream(), other.origin.stream()).toList());
    }

    /** What the value leads to, with the same origin; no value leads to none. */
    public <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return isStated() ? stated(function.apply(value), origin) : new Fact<>(status, null, origin);
    }

    /** What the value leads to, with the origins of both; no value leads to none. */
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        if (!isStated()) {
            return new Fact<>(status, null, origin);
        }
        Fact<R> result = function.apply(value);
        return new Fact<>(result.status, result.value, Stream.concat(origin.stream(), result.origin.stream()).distinct().toList());
    }

    /** This value where a condition holds; unstated where it does not, unknown where that is. For questions that have a sense only then. */
    public Fact<T> onlyIf(Truth condition) {
        return condition.yes() ? this : condition.no() ? unstated(condition.why()) : unknown(condition.why());
    }

    /** This fact if it is stated or withheld, else the other. */
    public Fact<T> orElse(Fact<T> other) {
        return status == Status.UNSTATED || status == Status.UNKNOWN ? other : this;
    }

    /** Equal values in the same case; places do not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> fact && status == fact.status && Objects.equals(value, fact.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, value);
    }

    @Override
    public String toString() {
        return isStated() ? Words.of(value) : status.name().toLowerCase(java.util.Locale.ROOT);
    }

    private interface SpanTest {
        Truth.State apply(Span mine, Span theirs);
    }
}
