package org.clausecheck.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A truth value of Kleene's strong three-valued logic together with the reasons that made it so. A YES of {@link #all} keeps
 * every reason, a NO the reasons of what is not so, an UNKNOWN the reasons of what is unknown; {@link #any} mirrors that.
 */
public record Truth(State state, List<Why> why) {

    /** Yes, no, or not to be decided from what is known. */
    public enum State { YES, NO, UNKNOWN }

    /** True without a reason. */
    public static final Truth YES = new Truth(State.YES, List.of());
    /** False without a reason. */
    public static final Truth NO = new Truth(State.NO, List.of());
    /** Undecided without a reason. */
    public static final Truth UNKNOWN = new Truth(State.UNKNOWN, List.of());

    public Truth {
        why = List.copyOf(new LinkedHashSet<>(why));
    }

    /** YES or NO; never unknown. */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** YES with reasons. */
    public static Truth yes(Why... why) {
        return new Truth(State.YES, List.of(why));
    }

    /** NO with reasons. */
    public static Truth no(Why... why) {
        return new Truth(State.NO, List.of(why));
    }

    /** UNKNOWN; the reasons name what would decide. */
    public static Truth unknown(Why... why) {
        return new Truth(State.UNKNOWN, List.of(why));
    }

    /** YES if every part is, NO if one part is not, else UNKNOWN. YES for no parts at all. */
    public static Truth all(Truth... parts) {
        return all(Arrays.asList(parts));
    }

    /** See {@link #all(Truth...)}. */
    public static Truth all(Collection<Truth> parts) {
        if (parts.stream().anyMatch(Truth::no)) {
            return new Truth(State.NO, lacking(parts.stream().filter(Truth::no).toList()));
        }
        if (parts.stream().anyMatch(Truth::unknown)) {
            return new Truth(State.UNKNOWN, reasons(parts, Truth::unknown));
        }
        return new Truth(State.YES, reasons(parts, part -> true));
    }

    /** YES if one part is, NO if none is, else UNKNOWN. NO for no parts at all. */
    public static Truth any(Truth... parts) {
        return any(Arrays.asList(parts));
    }

    /** See {@link #any(Truth...)}. */
    public static Truth any(Collection<Truth> parts) {
        if (parts.stream().anyMatch(Truth::yes)) {
            return new Truth(State.YES, reasons(parts, Truth::yes));
        }
        if (parts.stream().anyMatch(Truth::unknown)) {
            return new Truth(State.UNKNOWN, reasons(parts, Truth::unknown));
        }
        return new Truth(State.NO, reasons(parts, part -> true));
    }

    /** Where one part is not so whatever clauses there are, no absence of a clause decides. */
    private static List<Why> lacking(List<Truth> parts) {
        List<Why> reasons = reasons(parts, part -> true);
        return parts.stream().noneMatch(Truth::isCertain) ? reasons
                : reasons.stream().map(why -> why instanceof Why.Absent absent ? absent.beside() : why).toList();
    }

    private boolean isCertain() {
        return !why.isEmpty() && !restsOnAbsence();
    }

    /** Whether a clause that is found nowhere decides: one that is withheld might change the answer. */
    public boolean restsOnAbsence() {
        return why.stream().anyMatch(reason -> reason instanceof Why.Absent absent && absent.decisive());
    }

    private static List<Why> reasons(Collection<Truth> parts, Predicate<Truth> kept) {
        List<Why> reasons = new ArrayList<>();
        parts.stream().filter(kept).forEach(part -> reasons.addAll(part.why));
        return reasons;
    }

    /** The opposite, with the same reasons; unknown stays unknown. */
    public Truth opposite() {
        return switch (state) {
            case YES -> new Truth(State.NO, why);
            case NO -> new Truth(State.YES, why);
            case UNKNOWN -> this;
        };
    }

    /** Both; see {@link #all(Truth...)}. */
    public Truth and(Truth other) {
        return all(this, other);
    }

    /** One or the other; see {@link #any(Truth...)}. */
    public Truth or(Truth other) {
        return any(this, other);
    }

    /** If this then the other: not this, or the other. */
    public Truth implies(Truth other) {
        return any(opposite(), other);
    }

    /** This, or the question that comes first: as long as that one is open, only a yes says more, and it alone is what is missing. */
    public Truth once(Truth settled) {
        return settled.unknown() && !yes() ? settled : this;
    }

    /** The same value with further reasons. */
    public Truth because(Why... more) {
        return new Truth(state, Stream.concat(why.stream(), Stream.of(more)).toList());
    }

    /** The same value with a remark. */
    public Truth because(String note) {
        return because(new Why.Note(note));
    }

    /** The same value with these reasons in place of its own. */
    public Truth only(Why... reasons) {
        return new Truth(state, List.of(reasons));
    }

    public boolean yes() {
        return state == State.YES;
    }

    public boolean no() {
        return state == State.NO;
    }

    public boolean unknown() {
        return state == State.UNKNOWN;
    }

    /** Yes or unknown: what a rule asks before it goes on to its tables. */
    public boolean possible() {
        return state != State.NO;
    }
}
