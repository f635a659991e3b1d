package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/**
 * A holding in percent between the least and the most it can be.
 *
 * @param low     the least, 0 to 100
 * @param high    the most, 0 to 100
 * @param seen    the figures it comes from
 * @param missing what would narrow it
 */
public record PercentRange(BigDecimal low, BigDecimal high, List<Why> seen, List<Why> missing) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    static final MathContext DIGITS = MathContext.DECIMAL64;

    /** Nothing at all. */
    public static PercentRange none() {
        return new PercentRange(BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of());
    }

    /** Anything between nothing and the whole. */
    public static PercentRange unknown(List<Why> missing) {
        return new PercentRange(BigDecimal.ZERO, WHOLE, List.of(), missing);
    }

    /** A figure as a text sets it: "up to" is what the text allows, "at least" is open above, a range is open between its ends. */
    public static PercentRange allowed(Fact<Bounded<BigDecimal>> figure) {
        if (!figure.isStated()) {
            return unknown(figure.origin());
        }
        Bounded<BigDecimal> percent = figure.get();
        BigDecimal most = percent.most().orElse(WHOLE);
        BigDecimal least = percent.bound() == Bounded.Bound.RANGE ? percent.figure() : percent.most().isPresent() ? most : percent.figure();
        return new PercentRange(least, most, figure.origin(), least.compareTo(most) == 0 ? List.of()
                : figure.place().map(place -> List.<Why>of(new Why.Missing(place, "one figure instead of " + percent))).orElse(List.of()));
    }

    /** The sum of two holdings, at most the whole. */
    public PercentRange plus(PercentRange other) {
        return new PercentRange(low.add(other.low).min(WHOLE), high.add(other.high).min(WHOLE), join(seen, other.seen),
                join(missing, other.missing));
    }

    /** The greater of two. */
    public PercentRange max(PercentRange other) {
        return new PercentRange(low.max(other.low), high.max(other.high), join(seen, other.seen), join(missing, other.missing));
    }

    /** From the low end of this to the high end of another: what lies between two states of one holding. */
    PercentRange upTo(PercentRange other, List<Why> open) {
        return new PercentRange(low.min(other.low), high.max(other.high), join(seen, other.seen), join(join(missing, other.missing), open));
    }

    /** With its least lowered to nothing, because something of unknown size may take from it. */
    PercentRange lessened(List<Why> open) {
        return new PercentRange(BigDecimal.ZERO, high, seen, join(missing, open));
    }

    private static List<Why> join(List<Why> one, List<Why> two) {
        return Stream.concat(one.stream(), two.stream()).distinct().toList();
    }

    /**
     * Whether the holding passes a line: certainly, certainly not, or possibly. A line of "less than" is passed where it is reached; one of
     * "at least" sets no upper end and cannot be judged.
     */
    public Truth passes(Fact<Bounded<BigDecimal>> line) {
        if (!line.isStated()) {
            return line.stated();
        }
        Bounded<BigDecimal> top = line.get();
        if (top.most().isEmpty()) {
            return new Truth(Truth.State.UNKNOWN, line.origin());
        }
        boolean reaching = top.bound() == Bounded.Bound.LESS_THAN;
        BigDecimal upper = top.most().get();
        BigDecimal lower = top.bound() == Bounded.Bound.RANGE ? top.figure() : upper;
        if (isPast(low, upper, reaching)) {
            return new Truth(Truth.State.YES, join(seen, line.origin()));
        }
        return isPast(high, lower, reaching) ? new Truth(Truth.State.UNKNOWN, missing.isEmpty() ? join(seen, line.origin()) : missing)
                : new Truth(Truth.State.NO, join(seen, line.origin()));
    }

    private static boolean isPast(BigDecimal value, BigDecimal line, boolean reaching) {
        int order = value.compareTo(line);
        return order > 0 || reaching && order == 0;
    }

    /** As a message writes it, to two decimals. */
    @Override
    public String toString() {
        String from = rounded(low);
        if (low.compareTo(high) == 0) {
            return from;
        }
        return high.compareTo(WHOLE) >= 0 ? "at least " + from : from + " to " + rounded(high);
    }

    private static String rounded(BigDecimal value) {
        return Words.of(value.setScale(2, RoundingMode.HALF_UP));
    }
}
