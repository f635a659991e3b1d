package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Period;

/** Whether one norm leaves nothing of a part of another. */
final class Cover {

    private final Deal deal;
    private final Codebook codes;
    private final Circles circles;
    private final Inside inside;

    Cover(Deal deal, Codebook codes, Circles circles, Inside inside) {
        this.deal = deal;
        this.codes = codes;
        this.circles = circles;
        this.inside = inside;
    }

    /**
     * Whether an act swallows a prohibition: one written cell of the prohibition is covered by it in every part, with everybody and for the
     * whole time that is left. What waits for a condition swallows nothing.
     */
    State swallows(Norm act, Norm prohibition) {
        if (act.firmness() == Firmness.CONDITIONAL) {
            return State.NO;
        }
        State state = actions(act, prohibition);
        for (Aspect aspect : List.of(Aspect.ASSET, Aspect.FIELD, Aspect.TERRITORY, Aspect.ORIGIN, Aspect.SECURITY)) {
            state = state == State.NO ? state : Kleene.and(state, part(aspect, act, prohibition));
        }
        state = state == State.NO ? state : Kleene.and(state, circles.covers(act, prohibition));
        return state == State.NO ? state : Kleene.and(state, Times.covers(act.period(), Times.from(prohibition.period(), deal.asOf())));
    }

    private State actions(Norm act, Norm prohibition) {
        if (prohibition.nature() == Nature.GRANT_BAN) {
            boolean free = act.nature() == Nature.FREEDOM && act.rights().isAbsent() && act.reach().actions().names("license");
            return free ? State.YES : some(Aspect.ACTION, prohibition.rights(), act.rights());
        }
        if (act.reach().actions().isAbsent()) {
            return act.nature() == Nature.FREEDOM ? State.YES : State.UNKNOWN;
        }
        return some(Aspect.ACTION, prohibition.reach().actions(), act.reach().actions());
    }

    private State part(Aspect aspect, Norm act, Norm prohibition) {
        Part open = aspect.of(act.reach());
        Part shut = aspect.of(prohibition.reach());
        if (open.isAbsent() && open.without().isEmpty()) {
            boolean unsaid = act.nature() != Nature.FREEDOM && (aspect == Aspect.ASSET || aspect == Aspect.SECURITY);
            return unsaid && !shut.isAbsent() ? State.UNKNOWN : State.YES;
        }
        return some(aspect, shut, open);
    }

    /** Whether one code of the first part lies inside the second. */
    private State some(Aspect aspect, Part shut, Part open) {
        if (shut.isAbsent()) {
            return open.isEverything() ? State.YES : open.isHidden() ? State.UNKNOWN : State.NO;
        }
        State best = shut.isHidden() ? State.UNKNOWN : State.NO;
        for (String code : shut.codes()) {
            State in = inside.code(aspect, code, open, deal.asOf());
            for (String without : open.without()) {
                in = Kleene.and(in, Kleene.not(codes.of(aspect, deal.asOf()).overlap(code, without)));
            }
            best = Kleene.or(best, in);
        }
        return best;
    }

    /** Whether a prohibition leaves nothing of a licensed right: all of it lies inside, for all the time that is left. */
    State leavesNothing(Norm prohibition, Norm right) {
        if (!prohibition.reliefs().isEmpty() || prohibition.circle().kind() != Circle.Kind.ANYONE) {
            return State.NO;
        }
        State state = State.YES;
        for (Aspect aspect : List.of(Aspect.ACTION, Aspect.ASSET, Aspect.FIELD, Aspect.TERRITORY, Aspect.ORIGIN, Aspect.SECURITY)) {
            state = state == State.NO ? state : Kleene.and(state, all(aspect, right, prohibition));
        }
        Period left = Times.from(right.period(), deal.asOf());
        return state == State.NO ? state : Kleene.and(state, Times.covers(prohibition.period(), left));
    }

    private State all(Aspect aspect, Norm right, Norm prohibition) {
        Part shut = aspect.of(prohibition.reach());
        Part part = aspect.of(right.reach());
        if (shut.isEverything()) {
            return State.YES;
        }
        if (part.isAbsent()) {
            return shut.isHidden() || aspect == Aspect.ASSET && shut.names("technology") ? State.UNKNOWN : State.NO;
        }
        State all = part.isHidden() ? State.UNKNOWN : State.YES;
        LocalDate day = deal.asOf();
        for (String code : part.codes()) {
            all = Kleene.and(all, inside.code(aspect, code, shut, day));
        }
        return all;
    }
}
