package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Profile;
import org.clausecheck.sheet.clause.Rate;
import org.clausecheck.sheet.clause.RevenueShare;

/**
 * The rates of a revenue share over time: whether each day has one rate, and how they develop. The edges of the schedule are the start and
 * the end that the clause itself states; where it states none, the schedule begins with its first rate and ends with its last. Rates that
 * are withheld may fill a gap, but cannot undo an overlap that can be seen.
 */
public final class RateSchedule {

    private final RevenueShare share;
    private final Period whole;
    private final List<RateStep> steps = new ArrayList<>();

    private RateSchedule(Deal deal, RevenueShare share) {
        this.share = share;
        this.whole = deal.timeline().period(share);
        share.rates().forEach(rate -> steps.add(step(deal, rate)));
    }

    /** The schedule of a revenue share. */
    public static RateSchedule of(Deal deal, RevenueShare share) {
        return new RateSchedule(deal, share);
    }

    private RateStep step(Deal deal, Rate rate) {
        boolean opens = rate.starts().status() == Fact.Status.UNSTATED;
        boolean closes = rate.ends().status() == Fact.Status.UNSTATED
                || rate.ends().value().filter(When.Unstated.class::isInstance).isPresent();
        return new RateStep(rate, new Period(opens ? whole.start() : deal.timeline().dayIn(share, rate.starts()),
                closes ? whole.end() : deal.timeline().dayIn(share, rate.ends())), opens, closes);
    }

    /** The rates with their days, in the order of the text. */
    public List<RateStep> steps() {
        return List.copyOf(steps);
    }

    /** Whether each day of the schedule has exactly one rate for each part of the revenue. */
    public Truth oneRateADay() {
        return Truth.all(flaws().stream().map(flaw -> flaw.truth().opposite()).toList());
    }

    /** What is wrong with the schedule, in words; what cannot be decided if nothing is certain; empty if all is well. */
    public String flaw() {
        return words(flaws());
    }

    private static String words(List<Flaw> flaws) {
        return flaws.stream().filter(flaw -> flaw.truth().yes()).findFirst().map(Flaw::words)
                .or(() -> flaws.stream().filter(flaw -> flaw.truth().unknown()).findFirst().map(Flaw::inDoubt)).orElse("");
    }

    private record Flaw(Truth truth, String words, String inDoubt) {
        Flaw(Truth truth, String words) {
            this(truth, words, "perhaps " + words);
        }
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Items<Rate> rates = share.rates();
        if (rates.isOpen()) {
            flaws.add(new Flaw(rates.every(rate -> Truth.YES), "rates that cannot be seen", "rates that cannot be seen"));
        } else if (rates.isEmpty()) {
            flaws.add(new Flaw(Truth.yes(new Why.Missing(rates.place(), "no rate is stated")), "no rate at all"));
        }
        steps.forEach(step -> addOwn(flaws, step));
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                addOverlap(flaws, steps.get(i), steps.get(j));
            }
        }
        addStart(flaws);
        steps.forEach(step -> addGaps(flaws, step));
        return flaws;
    }

    private static void addOwn(List<Flaw> flaws, RateStep step) {
        flaws.add(new Flaw(step.hasDays().opposite(), step + ", which starts after it ends"));
        flaws.add(new Flaw(step.hasRevenue().opposite(), step + ", a tier that begins above its end"));
    }

    private static void addOverlap(List<Flaw> flaws, RateStep one, RateStep two) {
        Truth both = Truth.all(one.hasDays(), two.hasDays(), one.meets(two), one.sameRate(two).opposite());
        Period common = one.period().common(two.period());
        flaws.add(new Flaw(both.yes() ? Truth.yes(one.seen(), two.seen()) : both,
                one.rate().percent() + " % and " + two.rate().percent() + " %" + RateStep.days(common)));
    }

    /** The clause's own start must have a rate; a start that it does not state is that of the first rate. */
    private void addStart(List<Flaw> flaws) {
        Fact<When> starts = share.common().starts();
        if (steps.isEmpty() || starts.status() == Fact.Status.UNSTATED) {
            return;
        }
        Truth covered = Truth.any(steps.stream()
                .map(step -> step.opens() ? Truth.YES : whole.start().notBefore(step.period().start())).toList());
        flaws.add(gap(covered, "no rate at the start, " + whole.start(), starts.origin()));
    }

    private void addGaps(List<Flaw> flaws, RateStep step) {
        flaws.add(gap(followed(step), gapAfter(step), List.of(step.seen())));
        if (step.rate().upTo().isStated()) {
            flaws.add(gap(continuedAbove(step), "no rate for revenue just above " + step.rate().upTo().get(), List.of(step.seen())));
        }
    }

    /** Until the next rate, where one follows on a known day; else after the last. */
    private String gapAfter(RateStep step) {
        Bounds end = step.period().end();
        Optional<LocalDate> next = steps.stream().map(other -> other.period().start())
                .filter(start -> end.isExact() && start.isExact() && start.soonest().isAfter(end.soonest())).map(Bounds::soonest)
                .min(Comparator.naturalOrder());
        return next.map(day -> "no rate" + RateStep.days(new Period(end.shift(last -> last.plusDays(1)), Bounds.on(day.minusDays(1)))))
                .orElse("no rate after " + end);
    }

    /** A gap is certain only where all rates can be seen. */
    private Flaw gap(Truth filled, String words, List<Why> where) {
        Truth missing = filled.no() ? filled.opposite().only(where.toArray(Why[]::new)) : filled.opposite();
        return new Flaw(share.rates().isOpen() && missing.possible() ? share.rates().every(rate -> Truth.YES).opposite() : missing, words);
    }

    /** Whether another rate takes over when this one ends, or the schedule ends with it. */
    private Truth followed(RateStep step) {
        if (step.closes()) {
            return Truth.YES;
        }
        List<Truth> ways = new ArrayList<>(List.of(reachesEnd(step)));
        for (RateStep next : steps) {
            if (next != step) {
                ways.add(Truth.all(step.isJoinedBy(next), Truth.any(next.period().end().after(step.period().end()), reachesEnd(next))));
            }
        }
        return Truth.any(ways);
    }

    private Truth reachesEnd(RateStep step) {
        if (step.closes()) {
            return Truth.YES;
        }
        return statedEnd().map(end -> step.period().end().notBefore(end))
                .orElseGet(() -> Truth.all(steps.stream().filter(other -> other != step)
                        .map(other -> other.period().start().after(step.period().end()).opposite()).toList()));
    }

    private Optional<Bounds> statedEnd() {
        Fact<When> ends = share.common().ends();
        boolean stated = ends.isOpen() || ends.value().filter(when -> !(when instanceof When.Unstated)).isPresent();
        return stated ? Optional.of(whole.end()) : Optional.empty();
    }

    /** Whether the revenue above this tier has a rate of its own on the same days, or no tier lies higher at all. */
    private Truth continuedAbove(RateStep step) {
        List<Truth> none = new ArrayList<>();
        List<Truth> next = new ArrayList<>();
        for (RateStep other : steps) {
            if (other != step) {
                Truth sameTime = step.sharesDays(other);
                none.add(Truth.all(sameTime, other.leavesGapAbove(step)).opposite());
                next.add(Truth.all(sameTime, other.goesOnFrom(step)));
            }
        }
        return Truth.any(Truth.all(none), Truth.any(next));
    }

    /**
     * The first two rates, one of each schedule, that apply to one day and revenue and differ, in words; possible ones where none is
     * certain.
     */
    public String against(RateSchedule other) {
        List<Flaw> pairs = new ArrayList<>();
        for (RateStep mine : steps) {
            other.steps.forEach(theirs -> addOverlap(pairs, mine, theirs));
        }
        return words(pairs);
    }

    /** Whether the rates develop as a text says: never up if declining, never down if rising, unchanged if level. */
    public Truth follows(Fact<Profile> profile) {
        List<Truth> pairs = new ArrayList<>();
        for (RateStep earlier : steps) {
            for (RateStep later : steps) {
                if (earlier != later) {
                    pairs.add(profile.check(trend -> inOrder(trend, earlier, later)));
                }
            }
        }
        pairs.add(share.rates().every(rate -> Truth.YES));
        pairs.add(new Truth(profile.isOpen() ? Truth.State.UNKNOWN : Truth.State.YES, profile.isOpen() ? profile.origin() : List.of()));
        return Truth.all(pairs);
    }

    private static Truth inOrder(Profile trend, RateStep earlier, RateStep later) {
        Truth ordered = Truth.all(earlier.tierMeets(later), earlier.isBefore(later));
        if (ordered.no()) {
            return Truth.YES;
        }
        Truth kept = switch (trend) {
            case DECLINING -> later.atMost(earlier);
            case RISING -> earlier.atMost(later);
            case LEVEL -> later.sameRate(earlier);
        };
        return Truth.any(ordered.opposite(), kept);
    }

    /** When the share ends: as the clause states, else with its last rate if every rate has an end, else with its document. */
    public Bounds end() {
        boolean byRates = statedEnd().isEmpty() && !steps.isEmpty() && !share.rates().isOpen()
                && steps.stream().noneMatch(RateStep::closes);
        return byRates ? steps.stream().map(step -> step.period().end()).reduce(Bounds::max).orElseThrow() : whole.end();
    }

    /**
     * Whether every rate that applies after a day starts after it, and is below every rate that applied up to it; at least one must
     * have.
     */
    public Truth fallsAfter(Bounds day) {
        List<Truth> parts = new ArrayList<>(List.of(share.rates().every(rate -> Truth.YES), share.rates().stated()));
        for (RateStep later : steps) {
            Truth after = later.period().end().after(day);
            List<Truth> lower = new ArrayList<>(List.of(later.period().start().after(day)));
            List<Truth> any = new ArrayList<>();
            List<Truth> higher = new ArrayList<>();
            for (RateStep earlier : steps) {
                Truth before = Truth.all(day.notBefore(earlier.period().start()), earlier.tierMeets(later));
                any.add(before);
                higher.add(Truth.all(Truth.of(earlier != later), earlier.atMost(later).opposite()));
                lower.add(before.implies(Truth.all(Truth.of(earlier != later), earlier.atMost(later).opposite())));
            }
            parts.add(after.implies(Truth.all(Truth.any(higher), Truth.any(any), Truth.all(lower))));
        }
        return Truth.all(parts);
    }

    /** Whether every rate is above a percentage. */
    public Truth isAbove(Fact<BigDecimal> percent) {
        return share.rates().every(rate -> Fact.stated(rate.percent(), rate.margin().place()).moreThan(percent));
    }

    /** The first two rates that go against a trend, in words; all of them in doubt; empty if none does. */
    public String against(Fact<Profile> profile) {
        for (RateStep earlier : steps) {
            for (RateStep later : steps) {
                if (earlier != later && profile.isStated() && inOrder(profile.get(), earlier, later).no()) {
                    return later + " after " + earlier;
                }
            }
        }
        return steps.isEmpty() ? "no rate that can be seen" : Words.of(steps);
    }
}
