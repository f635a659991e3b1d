package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.FirstRight;

/** Compares a prohibition with an act of the same bearer: C1 to C15 and C24 of the table of clashes. */
final class Meetings {

    private final Deal deal;
    private final Overlap overlap;
    private final Excuse excuse;
    private final Precedence precedence;
    private final Validity validity;
    private final Routing routing;
    private final ClashTable table;
    private final Docket docket;
    private long comparisons;

    Meetings(Deal deal, Overlap overlap, Excuse excuse, Precedence precedence, Validity validity, Routing routing, ClashTable table,
            Docket docket) {
        this.deal = deal;
        this.overlap = overlap;
        this.excuse = excuse;
        this.precedence = precedence;
        this.validity = validity;
        this.routing = routing;
        this.table = table;
        this.docket = docket;
    }

    /** How many pairs of norms have been compared. */
    long comparisons() {
        return comparisons;
    }

    /** Compares two norms of one bearer. */
    void compare(Norm prohibition, Norm act) {
        comparisons++;
        if (prohibition.source() == act.source() || !canMeet(prohibition, act)) {
            return;
        }
        Shared actions = overlap.actions(prohibition, act);
        boolean sole = actions.best() == State.NO && isBesideGrantBan(prohibition, act);
        if (actions.best() == State.NO && !sole) {
            return;
        }
        Shared assets = overlap.assets(prohibition, act);
        if (assets.best() == State.NO) {
            return;
        }
        routing.near(prohibition, act, actions, docket);
        if (!sole) {
            meet(prohibition, act, actions, assets);
        }
    }

    /** Promised dealings meet only who favours a holder; a step that must come first leaves a freedom free. */
    private static boolean canMeet(Norm prohibition, Norm act) {
        return switch (act.nature()) {
            case DEALING -> dealings(prohibition, act);
            case FREEDOM -> !prohibition.nature().isUnless();
            case LICENSED -> prohibition.nature() == Nature.RESTRAINT;
            default -> true;
        };
    }

    /** C7: exclusive twice; C8: exclusive and first; C9: first twice, by rights of one kind. */
    private static boolean dealings(Norm prohibition, Norm act) {
        boolean first = act.source() instanceof FirstRight;
        return switch (prohibition.nature()) {
            case EXCLUSIVITY, WHOLE_DEMAND -> true;
            case FIRST_RIGHT -> first && Routing.kind(prohibition).equals(Routing.kind(act));
            default -> false;
        };
    }

    /** What a sole licensor does himself comes near the licence and is free. */
    private static boolean isBesideGrantBan(Norm prohibition, Norm act) {
        return prohibition.nature() == Nature.GRANT_BAN && act.nature() == Nature.ACT && prohibition.rights().codes().stream()
                .anyMatch(right -> act.reach().actions().codes().contains(right));
    }

    private void meet(Norm prohibition, Norm act, Shared actions, Shared assets) {
        if (act.nature() == Nature.LICENSED) {
            table.limits(prohibition, act).ifPresent(docket::add);
            return;
        }
        boolean asked = prohibition.nature().isUnless() && act.nature() != Nature.DEALING
                && !prohibition.source().document().equals(act.source().document());
        Period period = asked ? contract(act) : act.period();
        LocalDate first = first(act, asked);
        State time = time(prohibition, act, period, asked, first);
        Map<Aspect, Shared> parts = Meeting.noParts();
        parts.put(Aspect.ACTION, actions);
        parts.put(Aspect.ASSET, assets);
        if (time == State.NO || !share(prohibition, act, period, first, parts)) {
            return;
        }
        Period common = asked || act.day().isPresent() ? period : Times.common(prohibition.period(), period, first);
        Meeting meeting = new Meeting(prohibition, act, parts, time, common, Times.missing(prohibition.period(), period, first));
        Precedence.Order order = precedence.between(prohibition, act);
        if (!order.settled() && !waitsForLeave(prohibition, act)) {
            Excuse.Rest rest = excuse.of(meeting);
            if (rest.state() != State.NO) {
                table.clash(meeting, rest, order.words()).ifPresent(docket::add);
            }
        }
    }

    /** Where a step must come first, the day of contract counts. */
    private Period contract(Norm act) {
        Bounds signed = validity.signed(deal.documentOf(act.source()));
        return new Period(signed, signed);
    }

    /** The first day that counts: the one asked about, or for an older one-off act of the sheet that of the sheet. */
    private LocalDate first(Norm act, boolean asked) {
        if (asked) {
            return LocalDate.MIN;
        }
        boolean older = deal.inSheet(act.source()) && act.day().filter(day -> day.latest().isBefore(deal.asOf())).isPresent();
        return older ? act.day().get().soonest() : deal.asOf();
    }

    private State time(Norm prohibition, Norm act, Period period, boolean asked, LocalDate first) {
        if (asked) {
            return Kleene.and(Times.contains(prohibition.period(), period.start()),
                    Times.contains(prohibition.period(), Bounds.on(deal.asOf())));
        }
        if (act.day().isPresent()) {
            State standing = act.day().get().latest().isBefore(first) ? State.NO : State.YES;
            return Kleene.and(standing, Times.contains(prohibition.period(), act.day().get()));
        }
        return Times.meet(prohibition.period(), act.period(), first);
    }

    private boolean share(Norm prohibition, Norm act, Period period, LocalDate first, Map<Aspect, Shared> parts) {
        Shared persons = overlap.persons(prohibition, act);
        if (persons.best() == State.NO) {
            return false;
        }
        parts.put(Aspect.PERSON, persons);
        LocalDate day = Times.first(Times.common(prohibition.period(), period, first)).orElse(deal.asOf());
        for (Aspect aspect : List.of(Aspect.FIELD, Aspect.TERRITORY, Aspect.ORIGIN, Aspect.SECURITY)) {
            Shared shared = overlap.part(aspect, prohibition, act, day);
            if (shared.best() == State.NO) {
                return false;
            }
            parts.put(aspect, shared);
        }
        return true;
    }

    /** An act that waits for the leave of everybody protected breaks nothing: whether the leave has come is asked elsewhere. */
    private static boolean waitsForLeave(Norm prohibition, Norm act) {
        return !prohibition.towards().isEmpty() && act.awaits().containsAll(prohibition.towards())
                || prohibition.release().stream().anyMatch(act.awaits()::contains);
    }
}
