package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /**
     * The sum on the fullest day, the first of several; none if no two receivers have a day in common. A sum of intervals is greatest on
     * the first day of one of them.
     */
    public static Optional<PercentSum> sum(String whole, List<Share> shares) {
        return new FullestDay(shares.stream().sorted(Comparator.comparing(share -> share.period.start().soonest())).toList()).sum(whole);
    }

    private Optional<PercentSum> sum(String whole) {
        List<PercentSum> sums = new ArrayList<>();
        for (Share day : shares) {
            List<Receiver> receivers = receivers(day);
            if (receivers.size() > 1) {
                sums.add(added(whole, receivers));
            }
        }
        return fullest(sums.stream());
    }

    /** The sum that is most wrong, or else most nearly, and of those the greatest; the first of equals. */
    static Optional<PercentSum> fullest(Stream<PercentSum> sums) {
        return sums.max(Comparator.comparing(FullestDay::rank).thenComparing(PercentSum::least));
    }

    private static int rank(PercentSum sum) {
        return sum.right().no() ? 2 : sum.right().unknown() ? 1 : 0;
    }

    private List<Receiver> receivers(Share day) {
        Map<String, Receiver> receivers = new LinkedHashMap<>();
        for (Share share : shares) {
            Truth runs = share.runsAtStartOf(day);
            if (runs.possible()) {
                receivers.computeIfAbsent(share.receiver, Receiver::new).add(share, runs);
            }
        }
        return List.copyOf(receivers.values());
    }

    private static PercentSum added(String whole, List<Receiver> receivers) {
        BigDecimal most = receivers.stream().map(Receiver::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean doubtsMatter = most.compareTo(BigDecimal.valueOf(100)) > 0;
        List<PercentSum.Part> parts = new ArrayList<>();
        Set<Object> clauses = new LinkedHashSet<>();
        receivers.forEach(receiver -> receiver.addTo(parts, clauses, doubtsMatter));
        return new PercentSum(List.copyOf(clauses), whole, parts, true, Truth.NO);
    }

    /** What one receiver gets on a day: the greatest share that is certain, and those that may be greater. */
    private static final class Receiver {

        private final String name;
        private final Map<Share, Truth> doubtful = new LinkedHashMap<>();
        private final List<Share> certain = new ArrayList<>();

        Receiver(String name) {
            this.name = name;
        }

        void add(Share share, Truth runs) {
            if (runs.yes() && !share.percent.isOpen()) {
                certain.add(share);
            } else {
                doubtful.put(share, runs);
            }
        }

        private Optional<Share> greatest() {
            return certain.stream().max(Comparator.comparing(Share::committed));
        }

        private BigDecimal least() {
            return greatest().map(Share::committed).orElse(BigDecimal.ZERO);
        }

        BigDecimal most() {
            return doubtful.keySet().stream().map(Share::committed).reduce(least(), BigDecimal::max);
        }

        void addTo(List<PercentSum.Part> parts, Set<Object> clauses, boolean doubtsMatter) {
            greatest().ifPresent(share -> {
                parts.add(new PercentSum.Part(name, share.percent));
                clauses.add(share.clause);
            });
            doubtful.forEach((share, runs) -> {
                boolean open = share.percent.isOpen() || doubtsMatter && share.committed().compareTo(least()) > 0;
                if (open || certain.isEmpty()) {
                    Fact<Bounded<BigDecimal>> hidden = share.percent.isOpen() ? share.percent : Fact.unknown(runs.why());
                    parts.add(new PercentSum.Part(name, open ? hidden : share.percent));
                    clauses.add(share.clause);
                }
            });
        }
    }
}
