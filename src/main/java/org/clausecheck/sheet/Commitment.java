package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Span;
import org.clausecheck.logic.Why;

/**
 * How much an instrument commits, and to how much it can come, in one unit. What it names with "up to", leaves to an option or makes
 * depend on an open condition is counted in the second figure only.
 *
 * @param unit      currency or unit, as {@link Span} has it
 * @param committed the part that is promised, or has already been performed
 * @param nominal   the whole, as if everything were called and every bound reached
 * @param unlimited whether the text sets no upper end, so that {@code nominal} is only a floor
 * @param seen      where the figures stand
 * @param hidden    figures that are withheld or in another unit, and doubts whether an instrument binds
 */
public record Commitment(String unit, BigDecimal committed, BigDecimal nominal, boolean unlimited, List<Why> seen, List<Why> hidden) {

    public Commitment {
        seen = List.copyOf(seen);
        hidden = List.copyOf(hidden);
    }

    /** Nothing at all. */
    public static Commitment none(String unit) {
        return new Commitment(unit, BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(), List.of());
    }

    /** Nothing that can be seen. */
    static Commitment hidden(String unit, List<Why> why) {
        return new Commitment(unit, BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(), why);
    }

    /** What a single figure commits; none in another unit. */
    static Commitment of(String unit, Bounded<?> figure, List<Why> seen) {
        if (!unit(figure.figure()).equals(unit)) {
            return hidden(unit, seen);
        }
        BigDecimal size = size(figure.figure());
        Optional<BigDecimal> most = figure.most().map(Commitment::size);
        return new Commitment(unit, figure.committed().isPresent() ? size : BigDecimal.ZERO, most.orElse(size), most.isEmpty(), seen, List.of());
    }

    /** The unit in which a figure is counted. */
    public static String unit(Object figure) {
        return Span.of(figure, figure).unit();
    }

    /** The size of a figure in its unit. */
    public static BigDecimal size(Object figure) {
        return Span.of(figure, figure).low().orElseThrow();
    }

    /** Both together. */
    public Commitment plus(Commitment other) {
        return new Commitment(unit, committed.add(other.committed), nominal.add(other.nominal), unlimited || other.unlimited,
                Stream.concat(seen.stream(), other.seen.stream()).distinct().toList(),
                Stream.concat(hidden.stream(), other.hidden.stream()).distinct().toList());
    }

    /** The same figures, none of them binding. */
    Commitment uncommitted() {
        return new Commitment(unit, BigDecimal.ZERO, nominal, unlimited, seen, hidden);
    }

    /** With a doubt whether it binds. */
    Commitment doubted(List<Why> why) {
        return new Commitment(unit, committed, nominal, unlimited, seen, Stream.concat(hidden.stream(), why.stream()).toList());
    }

    /** What has been performed is as good as promised. */
    Commitment atLeast(BigDecimal performed) {
        return new Commitment(unit, committed.max(performed), nominal.max(performed), unlimited, seen, hidden);
    }

    /** With another whole, where the text gives one beside its parts. */
    Commitment upTo(Commitment whole) {
        return new Commitment(unit, committed, nominal.max(whole.nominal), unlimited || whole.unlimited,
                Stream.concat(seen.stream(), whole.seen.stream()).distinct().toList(), hidden);
    }

    /** Whether any figure at all was found. */
    public boolean isEmpty() {
        return nominal.signum() == 0 && hidden.isEmpty();
    }

    /** Whether it can come to this size. */
    public boolean canReach(BigDecimal size) {
        return unlimited || nominal.compareTo(size) >= 0;
    }

    /** The committed part in words. */
    public String words() {
        return committed.signum() == 0 ? "nothing" : words(unit, committed);
    }

    /** A size in its unit, in words. */
    static String words(String unit, BigDecimal size) {
        return unit.matches("[A-Z]{3}") ? unit + " " + Scale.write(size)
                : unit.equals("kW") ? new Quantity(size.movePointLeft(3), "MW").toString() : new Quantity(size, unit + "s").toString();
    }
}
