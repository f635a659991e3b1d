package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/**
 * Percentages that are parts of one whole. Each figure may be off by half a unit of its last digit as written; bounds count with what they
 * leave open, so a sum is faulted only if no figures that fit the text can make it right.
 *
 * @param subjects what the sum is about: clauses, or facts
 * @param whole    what the parts are parts of, in words
 * @param parts    the parts; one that is withheld or unknown leaves the sum open, one that is not stated adds nothing
 * @param closed   whether they are promises, of which there are no others; of facts there may be more
 * @param complete whether they must make up the whole
 */
public record PercentSum(List<Object> subjects, String whole, List<Part> parts, boolean closed, Truth complete)
        implements Reckoning {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * One part of the whole.
     *
     * @param name    whose part, in words
     * @param percent the figure
     */
    public record Part(String name, Fact<Bounded<BigDecimal>> percent) {
    }

    public PercentSum {
        subjects = List.copyOf(subjects);
        parts = List.copyOf(parts);
    }

    /** The sum of what is certain: each figure, the floor of a bound. */
    public BigDecimal least() {
        return figures().stream().flatMap(figure -> figure.committed().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most the stated parts can come to; a part without upper limit counts as the whole. */
    private BigDecimal most() {
        return figures().stream().map(figure -> figure.most().orElse(WHOLE)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Bounded<BigDecimal>> figures() {
        return parts.stream().flatMap(part -> part.percent().value().stream()).toList();
    }

    /** By how much the sum can be off because figures are rounded as written. */
    private BigDecimal slack() {
        return figures().stream().map(figure -> roundingOf(figure.figure())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Half a unit of the last digit; none for zero and for the whole. */
    static BigDecimal roundingOf(BigDecimal figure) {
        return figure.signum() == 0 || figure.compareTo(WHOLE) == 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-figure.scale());
    }

    /** Whether the parts leave room within the whole: no if even the least of them exceeds it by more than rounding. */
    public Truth fits() {
        BigDecimal over = least().subtract(WHOLE);
        if (over.signum() > 0 && over.compareTo(slack()) >= 0) {
            return Truth.no(seen(figure -> figure.committed().isPresent()));
        }
        return open().isEmpty() ? Truth.yes(seen(figure -> true)) : Truth.unknown(open().toArray(Why[]::new));
    }

    /** Whether the parts can make up the whole: no if even the most of them falls short by more than rounding. */
    public Truth fills() {
        if (!open().isEmpty()) {
            return Truth.unknown(open().toArray(Why[]::new));
        }
        BigDecimal missing = WHOLE.subtract(most());
        boolean misses = missing.signum() > 0 && missing.compareTo(slack()) >= 0;
        return new Truth(misses ? Truth.State.NO : Truth.State.YES, List.of(seen(figure -> true)));
    }

    /** Whether the sum is right: within the whole, and the whole where these are all the parts. */
    @Override
    public Truth right() {
        return Truth.all(fits(), complete.implies(fills()));
    }

    /** Whether there is anything to judge: facts that are not said to be all can only be too much, for others may hold the rest. */
    @Override
    public Truth judged() {
        return closed ? Truth.YES : Truth.any(Truth.of(fits().no()), complete);
    }

    /** Holders and figures in words. */
    public String words() {
        return String.join(" + ", parts.stream().filter(part -> part.percent().status() != Fact.Status.UNSTATED)
                .map(part -> part.name() + " " + Words.of(part.percent())).toList());
    }

    /** What the sum should be, in words. */
    public String expected() {
        return complete.yes() ? "100" : "at most 100";
    }

    @Override
    public String finding() {
        return "the percentages of " + whole + " come to " + Words.of(least()) + " (" + words() + "), where " + expected() + " was to be expected";
    }

    private Why[] seen(Predicate<Bounded<BigDecimal>> kept) {
        return parts.stream().filter(part -> part.percent().value().filter(kept).isPresent())
                .flatMap(part -> part.percent().origin().stream()).toArray(Why[]::new);
    }

    private List<Why> open() {
        List<Why> open = new ArrayList<>();
        parts.stream().filter(part -> part.percent().isOpen()).forEach(part -> {
            open.add(new Why.Note("the part of " + part.name() + " is not certain"));
            open.addAll(part.percent().origin());
        });
        return open;
    }
}
