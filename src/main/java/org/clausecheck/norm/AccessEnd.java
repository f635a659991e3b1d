package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.TerminationEffectKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.LicenceTail;
import org.clausecheck.sheet.clause.Termination;
import org.clausecheck.sheet.clause.TerminationEffect;

/** How long a right to technology lasts, and what follows its end: a tail, a wind-down, a survival, another right. */
public final class AccessEnd {

    private final AccessRights rights;
    private final AccessRight right;

    AccessEnd(AccessRights rights, AccessRight right) {
        this.rights = rights;
        this.right = right;
    }

    /** The ends of all rights of the sheet. */
    public static List<AccessEnd> of(Deal deal, Standing standing) {
        AccessRights rights = AccessRights.of(deal, standing);
        return rights.inSheet().stream().map(right -> new AccessEnd(rights, right)).toList();
    }

    /** The clause that gives the right. */
    public Clause clause() {
        return right.clause();
    }

    /** The right. */
    public AccessRight right() {
        return right;
    }

    private Deal deal() {
        return rights.deal();
    }

    private Document document() {
        return deal().documentOf(right.clause());
    }

    /** Whether it ends at all: no for a right without limit of time or without a stated end; unknown if its end is withheld. */
    public Truth comes() {
        Fact<When> written = right.clause().common().ends();
        if (written.status() == Fact.Status.WITHHELD) {
            return written.stated();
        }
        Bounds end = deal().timeline().period(right.clause()).end();
        return new Truth(end.promised() && !end.isNever() ? Truth.State.YES : Truth.State.NO, end.seen());
    }

    /**
     * Whether its end may leave somebody without what he relies on: no for a right that serves research alone, on which no product runs, and
     * for one whose end certainly lies further away than this, so that nobody need provide for it now.
     */
    public Truth matters(Fact<Duration> farOff) {
        Truth distant = farOff.check(time -> deal().timeline().period(right.clause()).end().after(Bounds.on(time.after(deal().asOf()))));
        return rights.isForResearch(right) ? Truth.NO : distant.yes() ? distant.opposite() : Truth.YES;
    }

    /**
     * The end on which the recipient can rely: with renewals where he alone decides on them, without where others alone do, else with both
     * possibilities.
     */
    Bounds promised() {
        Clause clause = right.clause();
        Bounds end = deal().timeline().period(clause).end();
        Fact<When> written = clause.common().ends();
        if (!written.isStated() || written.get() instanceof When.Unstated || !clause.common().renewal().isStated()) {
            return end;
        }
        Bounds once = deal().timeline().dayIn(clause, written);
        if (right.isRenewableByOthersOnly() && !deal().world().hasCome(clause.common().renewal().get().exercisedOn()).yes()) {
            return once;
        }
        return right.isRenewableByRecipient() && once.isExact() ? Bounds.on(end.latest(), end.seen().toArray(Why[]::new)) : end;
    }

    /** Whether the right, or what it leaves of an asset, is promised to a day. */
    Truth reaches(Optional<String> asset, Fact<LocalDate> day) {
        return Truth.any(promised().reaches(day), right.tail().check(tail -> Truth.all(isMoreThanWindDown(tail), leaves(tail, asset),
                end(tail).reaches(day))));
    }

    /** Whether anything of the right goes on after a day; an end that is not stated stops nothing. */
    Truth goesOnAfter(Fact<LocalDate> day) {
        if (!day.isStated()) {
            return day.stated();
        }
        Bounds last = new Bounds(day.get(), day.get(), Optional.empty(), true, day.origin(), List.of());
        Bounds own = promised();
        Truth tail = right.tail().check(rest -> Truth.all(isMoreThanWindDown(rest), end(rest).promised() ? end(rest).after(last)
                : Truth.YES));
        Truth survives = right.clause().common().survives().check(survival -> Truth.of(survival.survives()).and(survival.period()
                .map(period -> own.shift(period::after).after(last)).orElse(Truth.YES)));
        return own.promised() ? Truth.any(own.after(last), tail, survives) : Truth.YES;
    }

    private static Truth isMoreThanWindDown(LicenceTail tail) {
        return tail.winddown().is(true).opposite();
    }

    private Truth leaves(LicenceTail tail, Optional<String> asset) {
        return tail.assets().isEmpty() && !tail.assets().isOpen() ? Truth.YES
                : asset.map(code -> tail.assets().some(left -> Truth.of(left.code().equals(code)))).orElse(Truth.NO);
    }

    /** The end of a tail; one that is not stated promises no day. */
    private Bounds end(LicenceTail tail) {
        return tail.ends().status() == Fact.Status.UNSTATED ? Bounds.never().notPromised() : deal().timeline().day(tail.ends(), document());
    }

    /** Whether the recipient can go on, at least for existing customers, for some time after the end. */
    public Truth isFollowedFor(Fact<Duration> time) {
        Truth own = Truth.any(atLeast(right.transition(), time), right.tail().check(tail -> lasts(tail, time)),
                right.clause().common().survives().check(survival -> outlives(survival, time)), windsDown(time));
        Truth followed = !time.isStated() ? time.stated() : own.yes() ? own : own.or(isReplaced(time.get()));
        return followed.no() ? new Truth(Truth.State.NO, Stream.concat(time.origin().stream(), Stream.of(new Why.Absent(
                "no right, tail or wind-down for " + time + " after the end of " + deal().nameOf(right.clause())))).toList()) : followed;
    }

    private static Truth atLeast(Fact<Duration> found, Fact<Duration> time) {
        return found.isStated() ? found.atLeast(time) : found.stated();
    }

    private static Truth outlives(Survival survival, Fact<Duration> time) {
        return Truth.of(survival.survives())
                .and(survival.period().map(period -> Fact.stated(period, List.of()).atLeast(time)).orElse(Truth.YES));
    }

    /** A tail without an end lasts; one that is counted from the end of the right is compared by its length, any other by its day. */
    private Truth lasts(LicenceTail tail, Fact<Duration> time) {
        Truth whole = Truth.all(AccessRights.assetsOf(right).stream().map(asset -> leaves(tail, asset)).toList());
        if (tail.ends().status() != Fact.Status.STATED) {
            return Truth.all(whole, tail.ends().status() == Fact.Status.UNSTATED ? Truth.YES : tail.ends().stated());
        }
        if (tail.ends().get() instanceof When.Counted counted && !counted.backwards() && isEnd(counted.from())) {
            return Truth.all(whole, Fact.stated(counted.duration(), tail.ends().origin()).atLeast(time));
        }
        Bounds due = deal().timeline().period(right.clause()).end().shift(time.get()::after);
        return Truth.all(whole, end(tail).notBefore(due));
    }

    private boolean isEnd(When when) {
        boolean same = right.clause().common().ends().is(when).yes();
        return same || when instanceof When.EndOf endOf && deal().target(endOf.target())
                .filter(target -> target.clause().isPresent() ? target.covers(right.clause()) : target.document() == document())
                .isPresent();
    }

    private Truth windsDown(Fact<Duration> time) {
        return Truth.any(deal().clauses().filter(Termination.class::isInstance).flatMap(clause -> ((Termination) clause).effects().stream())
                .filter(effect -> effect.grounds().isEmpty() && deal().names(effect.clauses(), right.clause()))
                .filter(effect -> effect.effect() == TerminationEffectKind.WINDS_DOWN || effect.effect() == TerminationEffectKind.CONTINUES)
                .map(effect -> windsDown(effect, time)).toList());
    }

    private static Truth windsDown(TerminationEffect effect, Fact<Duration> time) {
        return effect.period().status() == Fact.Status.UNSTATED ? Truth.YES : atLeast(effect.period(), time);
    }

    /** Whether other rights of the two give all of it without a gap and long enough. */
    private Truth isReplaced(Duration time) {
        Bounds end = deal().timeline().period(right.clause()).end();
        Bounds due = end.shift(time::after);
        Bounds next = end.shift(day -> day.plusDays(1));
        return Truth.all(AccessRights.assetsOf(right).stream().map(asset -> rights.some(right, other -> {
            Period period = deal().timeline().period(other.clause());
            return other.clause() == right.clause() ? Truth.NO
                    : Truth.all(rights.covers(other, right, asset), period.end().notBefore(due), next.notBefore(period.start()));
        })).toList());
    }

    @Override
    public String toString() {
        return deal().nameOf(right.clause()) + " ends " + deal().timeline().period(right.clause()).end();
    }
}
