package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Rate;
import org.clausecheck.sheet.clause.RevenueBase;
import org.clausecheck.sheet.clause.RevenueShare;

/** C16: two revenue shares of one payer and payee that give one day two rates. */
final class RateMeetings implements Finder {

    @Override
    public void find(InForce clauses) {
        Map<String, List<RevenueShare>> groups = new LinkedHashMap<>();
        clauses.all(RevenueShare.class).forEach(share -> groups
                .computeIfAbsent(share.payer().id() + "/" + share.payee().id(), key -> new ArrayList<>()).add(share));
        groups.values().forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    compare(clauses, group.get(i), group.get(j));
                }
            }
        });
    }

    private static void compare(InForce clauses, RevenueShare one, RevenueShare other) {
        List<String> parties = List.of(one.payer().id(), one.payee().id());
        Shared base = clauses.overlap().codes(Aspect.ASSET, base(one), base(other), State.YES);
        if (base.best() == State.NO) {
            return;
        }
        clauses.docket().near(Matter.RATES, one, other, parties);
        clauses.docket().near(Matter.RATES, other, one, parties);
        Precedence.Order order = clauses.order(one, parties, other, parties);
        if (givenForDifferentThings(clauses, one, other) || order.settled()) {
            return;
        }
        List<Truth> pairs = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        for (Rate mine : one.rates()) {
            for (Rate theirs : other.rates()) {
                Period days = Times.common(period(clauses, one, mine), period(clauses, other, theirs), clauses.deal().asOf());
                Truth pair = twoRates(clauses, one, mine, other, theirs);
                pairs.add(pair);
                first = pair.possible() ? earlier(first, Times.first(days)) : first;
            }
        }
        pairs.addAll(hidden(clauses, one, other));
        Truth rates = Truth.any(pairs);
        Truth truth = Truth.all(rates, new Truth(base.best(), base.missing()), clauses.firm(one), clauses.firm(other));
        if (truth.possible()) {
            Clause subject = clauses.docket().compare(one, other) <= 0 ? one : other;
            clauses.docket().add(new Raw(Matter.RATES, "C16", Clash.Kind.CONFLICT, truth.yes() ? rates : truth, subject,
                    Optional.of(subject == one ? other : one), Optional.empty(), one.payer().id(), Extent.of("pay", base), first,
                    order.words(), parties));
        }
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    /** The revenue that a share counts; all of it where it does not say. */
    static Part base(RevenueShare share) {
        if (share.base().isOpen()) {
            return new Part(List.of(), Part.Said.WITHHELD, List.of(), share.place().member("base"));
        }
        return share.base().value().map(RateMeetings::counted).orElseGet(() -> Part.absent(share.place()));
    }

    private static Part counted(RevenueBase base) {
        return Part.of(base.assets()).except(base.excludedAssets().stream().map(Asset::code).toList());
    }

    private static boolean givenForDifferentThings(InForce clauses, RevenueShare one, RevenueShare other) {
        List<Target> mine = targets(clauses, one);
        List<Target> theirs = targets(clauses, other);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static List<Target> targets(InForce clauses, RevenueShare share) {
        return share.common().inExchangeFor().stream().flatMap(ref -> clauses.deal().target(ref).stream()).toList();
    }

    /** Rates that cannot be seen may be others; a share without any rate has none to differ. */
    private static List<Truth> hidden(InForce clauses, RevenueShare one, RevenueShare other) {
        List<Truth> hidden = new ArrayList<>();
        boolean bothHaveRates = has(one.rates()) && has(other.rates());
        for (RevenueShare share : List.of(one, other)) {
            if (bothHaveRates && share.rates().isOpen()) {
                hidden.add(Truth.all(clauses.meet(clauses.period(one), clauses.period(other)),
                        Truth.unknown(new Why.Missing(share.rates().place(), "withheld"))));
            }
        }
        return hidden;
    }

    private static boolean has(Items<Rate> rates) {
        return !rates.isEmpty() || rates.isOpen();
    }

    private static Truth twoRates(InForce clauses, RevenueShare one, Rate mine, RevenueShare other, Rate theirs) {
        return Truth.all(sameRate(mine, theirs).opposite(), clauses.meet(period(clauses, one, mine), period(clauses, other, theirs)),
                sameTier(mine, theirs));
    }

    /** The days of a rate, as far as its clause stands. */
    private static Period period(InForce clauses, RevenueShare share, Rate rate) {
        Period whole = clauses.period(share);
        boolean starts = rate.starts().status() != Fact.Status.UNSTATED;
        boolean ends = rate.ends().isOpen() || rate.ends().value().filter(when -> !(when instanceof When.Unstated)).isPresent();
        Bounds start = starts ? clauses.deal().timeline().dayIn(share, rate.starts()) : whole.start();
        Bounds end = ends ? clauses.deal().timeline().dayIn(share, rate.ends()) : whole.end();
        return Times.common(whole, new Period(start, end), LocalDate.MIN);
    }

    private static Truth sameRate(Rate mine, Rate theirs) {
        if (mine.percent().toString().equals(theirs.percent().toString())) {
            return Truth.YES;
        }
        Span own = mine.percent().span(theirs.percent());
        Span their = theirs.percent().span(mine.percent());
        List<Why> seen = List.of(new Why.Seen(mine.margin().place(), mine.percent() + " %"),
                new Why.Seen(theirs.margin().place(), theirs.percent() + " %"));
        return Truth.all(new Truth(own.atLeast(their), seen), new Truth(their.atLeast(own), seen));
    }

    /** Whether some revenue lies in the tiers of both rates. */
    static Truth sameTier(Rate one, Rate other) {
        return Truth.all(below(one.above(), other.upTo()), below(other.above(), one.upTo()));
    }

    private static Truth below(Fact<Money> above, Fact<Money> upTo) {
        boolean unlimited = above.status() == Fact.Status.UNSTATED || upTo.status() == Fact.Status.UNSTATED;
        return unlimited ? Truth.YES : above.lessThan(upTo);
    }
}
