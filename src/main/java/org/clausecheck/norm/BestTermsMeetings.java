package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.RateSchedule;
import org.clausecheck.sheet.RateStep;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.MostFavoured;
import org.clausecheck.sheet.clause.RevenueShare;

/**
 * C27: terms in force to another that are better than those of the party that was promised the best. Only rates can be compared: who pays
 * is better off with a lower one, who is paid with a higher one.
 */
final class BestTermsMeetings implements Finder {

    private final Persons persons;
    private final Reliefs reliefs;

    BestTermsMeetings(Persons persons, Reliefs reliefs) {
        this.persons = persons;
        this.reliefs = reliefs;
    }

    @Override
    public void find(InForce clauses) {
        List<RevenueShare> shares = clauses.all(RevenueShare.class);
        for (MostFavoured promise : clauses.all(MostFavoured.class)) {
            for (boolean pays : new boolean[] {true, false}) {
                List<RevenueShare> own = shares.stream().filter(share -> isBetween(share, promise, pays, true)).toList();
                shares.stream().filter(share -> !own.isEmpty() && isBetween(share, promise, pays, false))
                        .forEach(other -> compare(clauses, promise, own, other, pays));
            }
        }
    }

    /** A share between the bound party and the beneficiary, or another; {@code pays} if the bound party is paid. */
    private boolean isBetween(RevenueShare share, MostFavoured promise, boolean pays, boolean own) {
        String bound = pays ? share.payee().id() : share.payer().id();
        String other = pays ? share.payer().id() : share.payee().id();
        return bound.equals(promise.bound().id()) && own == (persons.inGroupOf(other, promise.beneficiary().id()) == State.YES);
    }

    private void compare(InForce clauses, MostFavoured promise, List<RevenueShare> own, RevenueShare other, boolean pays) {
        String bound = promise.bound().id();
        InForce.Pair pair = new InForce.Pair(promise, other, bound, List.of(bound, promise.beneficiary().id()));
        clauses.near(Matter.BEST_TERMS, pair);
        String rival = pays ? other.payer().id() : other.payee().id();
        Shared covered = clauses.overlap().codes(Aspect.ASSET, Part.of(promise.scope().assets()), RateMeetings.base(other), State.YES);
        Truth better = Truth.any(own.stream().map(share -> better(clauses, share, other, pays)).toList());
        Truth through = Truth.any(reliefs.of(promise, List.of(promise.beneficiary().id())).stream().map(relief -> {
            boolean named = relief.circle().isNamed() && relief.circle().codes().contains(rival) && relief.targets().isEmpty();
            return named ? relief.holds() : reliefs.letsThrough(relief, other, purpose -> false, "pay");
        }).toList());
        Truth truth = Truth.all(new Truth(covered.best(), covered.missing()), better, through.opposite(),
                clauses.firmTogether(promise, other));
        clauses.report(Matter.BEST_TERMS, "C27", pair, truth, better.why(), new Extent().add(Aspect.ACTION, "pay"),
                clauses.order(promise, List.of(promise.beneficiary().id()), other, List.of(rival)));
    }

    /** Whether the other has, on a common day and for like revenue, a better rate than the beneficiary. */
    private static Truth better(InForce clauses, RevenueShare own, RevenueShare other, boolean pays) {
        Shared base = clauses.overlap().codes(Aspect.ASSET, RateMeetings.base(own), RateMeetings.base(other), State.YES);
        if (base.best() == State.NO) {
            return Truth.NO;
        }
        List<Truth> pairs = new ArrayList<>();
        for (RateStep mine : RateSchedule.of(clauses.deal(), own).steps()) {
            for (RateStep theirs : RateSchedule.of(clauses.deal(), other).steps()) {
                Span one = mine.rate().percent().span(theirs.rate().percent());
                Span two = theirs.rate().percent().span(mine.rate().percent());
                State worse = pays ? one.moreThan(two) : two.moreThan(one);
                pairs.add(Truth.all(new Truth(worse, worse == State.UNKNOWN ? List.of(open(mine, theirs))
                        : List.of(seen(own, mine, clauses), seen(other, theirs, clauses))),
                        clauses.meet(mine.period(), theirs.period()), RateMeetings.sameTier(mine.rate(), theirs.rate())));
            }
        }
        for (RevenueShare share : List.of(own, other)) {
            if (share.rates().isOpen()) {
                pairs.add(Truth.unknown(new Why.Missing(share.rates().place(), "withheld")));
            }
        }
        return Truth.all(Truth.any(pairs), new Truth(base.best(), base.missing()));
    }

    private static Why open(RateStep mine, RateStep theirs) {
        return new Why.Missing(theirs.rate().margin().place(), "which rate is better, " + mine.rate().percent() + " % or "
                + theirs.rate().percent() + " %");
    }

    private static Why seen(Clause share, RateStep step, InForce clauses) {
        return new Why.Seen(step.rate().margin().place(), clauses.deal().nameOf(share) + ": " + step.rate().percent() + " %");
    }
}
