package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Why;

/**
 * How much an instrument commits, and to how much it can come, in one denomination. What it names with "up to", leaves to an option or
 * makes depend on an open condition is counted in the second figure only.
 *
 * @param denomination   currency or unit
 * @param committed the part that is promised, or has already been performed
 * @param nominal   the whole, as if everything were called and every bound reached
 * @param unlimited whether the text sets no upper end, so that {@code nominal} is only a floor
 * @param seen      where the figures stand
 * @param hidden    figures that are withheld or in another denomination, and doubts whether an instrument binds
 */
public record Commitment(Denomination denomination, BigDecimal committed, BigDecimal nominal, boolean unlimited, List<Why> seen,
        List<Why> hidden) {

    public Commitment {
        seen = List.copyOf(seen);
        hidden = List.copyOf(hidden);
    }

    /** Nothing at all. */
    public static Commitment none(Denomination denomination) {
        return new Commitment(denomination, BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(), List.of());
    }

    /** Nothing that can be seen. */
    static Commitment hidden(Denomination denomination, List<Why> why) {
        return new Commitment(denomination, BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(), why);
    }

    /** What a single figure of this denomination commits; hidden in another one. */
    static Commitment of(Denomination denomination, Bounded<?> figure, List<Why> seen) {
        if (!Denomination.of(figure).equals(denomination)) {
            return hidden(denomination, seen);
        }
        BigDecimal size = Denomination.size(figure);
        BigDecimal committed = figure.committed().isPresent() ? size : BigDecimal.ZERO;
        Optional<BigDecimal> most = figure.most().map(Denomination::size);
        return new Commitment(denomination, committed, most.orElse(size), most.isEmpty(), seen, List.of());
    }

    /** Both together. */
    public Commitment plus(Commitment other) {
        return new Commitment(denomination, committed.add(other.committed), nominal.add(other.nominal), unlimited || other.unlimited,
                both(seen, other.seen), both(hidden, other.hidden));
    }

    private static List<Why> both(List<Why> one, List<Why> two) {
        return Stream.concat(one.stream(), two.stream()).distinct().toList();
    }

    /** The same figures, none of them binding. */
    Commitment uncommitted() {
        return new Commitment(denomination, BigDecimal.ZERO, nominal, unlimited, seen, hidden);
    }

    /** With a doubt whether it binds, or whether there is more. */
    Commitment doubted(List<Why> why) {
        return new Commitment(denomination, committed, nominal, unlimited, seen, both(hidden, why));
    }

    /** At least so much is certain, for example because it has been performed. */
    Commitment atLeast(BigDecimal certain) {
        return new Commitment(denomination, committed.max(certain), nominal.max(certain), unlimited, seen, hidden);
    }

    /** With another whole, where the text gives one beside its parts. */
    Commitment upTo(Commitment whole) {
        return new Commitment(denomination, committed, nominal.max(whole.nominal), unlimited || whole.unlimited, both(seen, whole.seen),
                hidden);
    }

    /** Whether it has no figure at all, seen or hidden. */
    public boolean isEmpty() {
        return nominal.signum() == 0 && hidden.isEmpty();
    }

    /** Whether it can come to this size. */
    public boolean canReach(BigDecimal size) {
        return unlimited || nominal.compareTo(size) >= 0;
    }

    /** The committed part in words. */
    @Override
    public String toString() {
        return committed.signum() == 0 ? "nothing" : denomination.words(committed);
    }
}
