package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Clause;

/**
 * Shares of one whole that apply over periods, on the day on which they come to most. Of several shares of one receiver on one day the
 * greatest counts: they are versions of one promise, and another rule's business.
 */
public final class FullestDay {

    private final List<Share> shares;

    /**
     * A share over a period.
     *
     * @param clause   where it is promised
     * @param receiver who gets it, or for what; shares of two receivers add up
     * @param percent  the figure; the committed part counts
     * @param period   from when to when
     * @param counts   whether it counts at all: its clause stands, and it is a share of this whole
     */
    public record Share(Clause clause, String receiver, Fact<Bounded<BigDecimal>> percent, Period period, Truth counts) {

        private BigDecimal committed() {
            return percent.value().flatMap(Bounded::committed).orElse(BigDecimal.ZERO);
        }

        /** Whether the share is there on the first day of another. */
        private Truth runsAtStartOf(Share other) {
            Truth runs = Truth.all(other.period.start().notBefore(period.start()), period.end().notBefore(other.period.start()));
            return this == other ? counts : Truth.all(counts, runs);
        }
    }

    private FullestDay(List<Share> shares) {
        this.shares = shares;
    }

    /** The sums of these shares; a sum of intervals is greatest on the first day of one of them. */
    public static List<PercentSum> sums(String whole, List<Share> shares) {
        return new FullestDay(shares).sums(whole);
    }

    /** The sum on the first day of every share that has company on it, the fullest first; one sum, if any exceeds the whole. */
    private List<PercentSum> sums(String whole) {
        List<PercentSum> sums = new ArrayList<>();
        for (Share day : shares) {
            PercentSum sum = sum(whole, day);
            if (sum.parts().size() > 1) {
                sums.add(sum);
            }
        }
        sums.sort((one, two) -> rank(two) != rank(one) ? Integer.compare(rank(two), rank(one)) : two.least().compareTo(one.least()));
        return sums.isEmpty() ? List.of() : List.of(sums.get(0));
    }

    private static int rank(PercentSum sum) {
        return sum.right().no() ? 2 : sum.right().unknown() ? 1 : 0;
    }

    private PercentSum sum(String whole, Share day) {
        Map<String, Share> certain = new LinkedHashMap<>();
        Map<String, Share> possible = new LinkedHashMap<>();
        Map<Share, Truth> doubts = new LinkedHashMap<>();
        for (Share share : shares) {
            Truth runs = share.runsAtStartOf(day);
            if (runs.yes() && !share.percent.isOpen()) {
                certain.merge(share.receiver, share, FullestDay::greater);
            } else if (runs.possible()) {
                possible.merge(share.receiver, share, FullestDay::greater);
                doubts.put(share, runs);
            }
        }
        List<PercentSum.Part> parts = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        certain.values().forEach(share -> add(parts, clauses, share, share.percent));
        BigDecimal all = certain.values().stream().map(Share::committed).reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(possible.values().stream().map(Share::committed).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Share share : possible.values()) {
            boolean open = share.percent.isOpen();
            if (!open && all.compareTo(BigDecimal.valueOf(100)) > 0) {
                add(parts, clauses, share, Fact.unknown(doubts.get(share).why()));
            } else {
                add(parts, clauses, share, share.percent);
            }
        }
        return new PercentSum(List.copyOf(clauses), whole, parts, true, Truth.NO);
    }

    private static void add(List<PercentSum.Part> parts, List<Clause> clauses, Share share, Fact<Bounded<BigDecimal>> percent) {
        parts.add(new PercentSum.Part(share.receiver, percent));
        if (!clauses.contains(share.clause)) {
            clauses.add(share.clause);
        }
    }

    private static Share greater(Share one, Share two) {
        return two.committed().compareTo(one.committed()) > 0 ? two : one;
    }
}
