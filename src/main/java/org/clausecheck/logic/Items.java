package org.clausecheck.logic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list as it stands in a file: its entries, and whether there may be more. An absent list of a clause is empty and complete
 * (not promised); a withheld one, and an absent list of facts, has entries that cannot be seen.
 *
 * @param <T> the type of an entry
 */
public final class Items<T> implements Iterable<T> {

    private final Fact.Status status;
    private final List<T> entries;
    private final Place place;

    private Items(Fact.Status status, List<T> entries, Place place) {
        this.status = status;
        this.entries = List.copyOf(entries);
        this.place = place;
    }

    /** A list as written, possibly empty. */
    public static <T> Items<T> stated(List<T> entries, Place at) {
        return new Items<>(Fact.Status.STATED, entries, at);
    }

    /** A list that a clause could have at this place and does not. */
    public static <T> Items<T> unstated(Place at) {
        return new Items<>(Fact.Status.UNSTATED, List.of(), at);
    }

    /** A list with entries that cannot be seen beside those given. */
    public static <T> Items<T> withheld(List<T> visible, Place at) {
        return new Items<>(Fact.Status.WITHHELD, visible, at);
    }

    /** A list of facts that nothing gives. */
    public static <T> Items<T> unknown(Place at) {
        return new Items<>(Fact.Status.UNKNOWN, List.of(), at);
    }

    public Fact.Status status() {
        return status;
    }

    /** The entries that can be seen. */
    public List<T> entries() {
        return entries;
    }

    /** Where the list stands, or would stand. */
    public Place place() {
        return place;
    }

    public Stream<T> stream() {
        return entries.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return entries.iterator();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int size() {
        return entries.size();
    }

    public Optional<T> first() {
        return entries.stream().findFirst();
    }

    /** Written out, be it as {@code []}. */
    public boolean isStated() {
        return status == Fact.Status.STATED;
    }

    /** There may be entries that cannot be seen. */
    public boolean isOpen() {
        return status == Fact.Status.WITHHELD || status == Fact.Status.UNKNOWN;
    }

    /** YES if there is an entry, UNKNOWN if there may be one that cannot be seen, else NO. */
    public Truth stated() {
        Why reason = entries.isEmpty()
                ? new Why.Missing(place, isOpen() ? status == Fact.Status.WITHHELD ? "withheld" : "not known" : "not stated")
                : new Why.Seen(place, Words.of(entries));
        return new Truth(!entries.isEmpty() ? Truth.State.YES : isOpen() ? Truth.State.UNKNOWN : Truth.State.NO, List.of(reason));
    }

    /** Whether the list names this entry; unknown if it may be among those that cannot be seen. */
    public Truth has(Object entry) {
        return some(found -> Truth.of(found.equals(entry)).because(new Why.Seen(place, Words.of(found))));
    }

    /** Whether one entry passes; unknown if none does but entries may be hidden. */
    public Truth some(Function<? super T, Truth> test) {
        Truth seen = Truth.any(entries.stream().map(test).toList());
        if (seen.yes() || !isOpen()) {
            return seen.no() && seen.why().isEmpty() ? seen.because(missing()) : seen;
        }
        return Truth.any(seen, Truth.unknown(missing()));
    }

    /** Whether every entry passes; unknown if all seen do but entries may be hidden, and for a list that nothing gives. */
    public Truth every(Function<? super T, Truth> test) {
        List<Truth> results = new ArrayList<>(entries.stream().map(test).toList());
        if (isOpen()) {
            results.add(Truth.unknown(missing()));
        }
        return Truth.all(results);
    }

    private Why missing() {
        return new Why.Missing(place, status == Fact.Status.WITHHELD ? "withheld" : isOpen() ? "not known" : "not stated");
    }

    /** Equal entries in the same case; places do not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Items<?> items && status == items.status && entries.equals(items.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return Words.of(entries);
    }
}
