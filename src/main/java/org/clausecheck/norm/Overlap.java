package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;

/** What a prohibition and an act have in common, part by part. */
final class Overlap {

    private final Deal deal;
    private final Codebook codes;
    private final Circles circles;
    private final ActionOverlap actions;

    Overlap(Deal deal, Codebook codes, Circles circles, Persons persons) {
        this.deal = deal;
        this.codes = codes;
        this.circles = circles;
        this.actions = new ActionOverlap(deal, codes, persons);
    }

    /** The actions in common. */
    Shared actions(Norm prohibition, Norm act) {
        return actions.of(prohibition, act);
    }

    /** The assets in common. A dealing in shares is a dealing with no asset but securities. */
    Shared assets(Norm prohibition, Norm act) {
        Part own = prohibition.reach().assets();
        Part theirs = act.reach().assets();
        if (theirs.isAbsent() && !own.isAbsent() && isAbout(act, "deal-in-securities")) {
            State state = own.names("securities") ? State.YES : own.isHidden() ? State.UNKNOWN : State.NO;
            return new Shared().add(Shared.ALL, state, hidden(Aspect.ASSET, prohibition, own));
        }
        return share(Aspect.ASSET, prohibition, act, own, theirs, deal.asOf());
    }

    private boolean isAbout(Norm act, String branch) {
        List<String> all = act.reach().actions().codes();
        return !all.isEmpty() && all.stream().allMatch(code -> codes.isInside(code, branch));
    }

    /** One of the other parts in common, on a day. */
    Shared part(Aspect aspect, Norm prohibition, Norm act, LocalDate day) {
        return share(aspect, prohibition, act, aspect.of(prohibition.reach()), aspect.of(act.reach()), day);
    }

    private Shared share(Aspect aspect, Norm prohibition, Norm act, Part own, Part theirs, LocalDate day) {
        if (own.isAbsent() && theirs.isAbsent()) {
            return Shared.EVERYTHING;
        }
        Shared shared = new Shared();
        Terms terms = codes.of(aspect, day);
        if (own.isAbsent()) {
            theirs.codes().forEach(code -> add(shared, aspect, terms, code, State.YES, own, theirs, () -> null));
            if (theirs.isHidden()) {
                shared.add(Shared.HIDDEN, State.YES, () -> null);
            }
            return shared;
        }
        if (own.isHidden()) {
            shared.add(Shared.HIDDEN, State.UNKNOWN, hidden(aspect, prohibition, own));
        }
        if (theirs.isHidden()) {
            shared.add(Shared.HIDDEN, State.UNKNOWN, hidden(aspect, act, theirs));
        }
        if (theirs.isAbsent()) {
            State state = isUnsaid(aspect, act) ? State.UNKNOWN : State.YES;
            own.codes().forEach(code -> add(shared, aspect, terms, code, state, own, theirs, unsaid(aspect, act, theirs)));
            return shared;
        }
        for (String code : theirs.codes()) {
            for (String other : own.codes()) {
                State state = terms.overlap(code, other);
                if (state != State.NO) {
                    add(shared, aspect, terms, terms.inside(other, code) == State.YES ? other : code, state, own, theirs,
                            () -> codes.missing(aspect, code, other, theirs.place()));
                }
            }
        }
        return shared;
    }

    /** What an act leaves out it leaves open in its things; in field, place and origin it means all. A freedom means all anyway. */
    private static boolean isUnsaid(Aspect aspect, Norm act) {
        return act.nature() != Nature.FREEDOM && act.nature() != Nature.DEALING && (aspect == Aspect.ASSET || aspect == Aspect.SECURITY);
    }

    /** Adds a common code unless either side takes it out. */
    private void add(Shared shared, Aspect aspect, Terms terms, String code, State state, Part own, Part theirs, Supplier<Why> missing) {
        State kept = state;
        Supplier<Why> reason = missing;
        for (Part part : List.of(own, theirs)) {
            for (String without : part.without()) {
                State taken = terms.inside(code, without);
                if (taken == State.UNKNOWN && kept == State.YES) {
                    reason = () -> codes.missing(aspect, code, without, part.place());
                }
                kept = Kleene.and(kept, Kleene.not(taken));
            }
        }
        shared.add(code, kept, reason);
    }

    private Supplier<Why> hidden(Aspect aspect, Norm norm, Part part) {
        return () -> new Why.Missing(part.place(), aspect.words() + " of " + deal.nameOf(norm.source()) + " (withheld)");
    }

    private Supplier<Why> unsaid(Aspect aspect, Norm norm, Part part) {
        return () -> new Why.Missing(part.place(), aspect.words() + " of " + deal.nameOf(norm.source()) + " (not said which)");
    }

    /** The persons in common. A duty that names nobody can be performed with the holder, but no secret is told to who has it. */
    Shared persons(Norm prohibition, Norm act) {
        Circle shut = prohibition.circle();
        Circle with = act.circle();
        if (prohibition.nature() == Nature.OWN_USE_BAN && !with.isNamed()) {
            return new Shared();
        }
        Shared shared = new Shared();
        boolean anyone = shut.kind() == Circle.Kind.ANYONE || prohibition.nature() == Nature.SECRECY;
        switch (with.kind()) {
            case AT_CHOICE -> shared.add(Shared.ALL, anyone ? State.YES : State.NO, () -> null);
            case ANYONE -> shared.add(Shared.ALL, freely(shut, act), unsaidPersons(act));
            case UNSAID, WITHHELD -> shared.add(Shared.HIDDEN, shut.kind() == Circle.Kind.ANYONE ? State.YES : State.UNKNOWN,
                    unsaidPersons(act));
            default -> { }
        }
        for (String code : with.codes()) {
            shared.add(code, shut.kind() == Circle.Kind.ANYONE ? State.YES : circles.reaches(prohibition, act, code),
                    () -> new Why.Missing(shut.place(), "whether " + code + " is among those with whom " + deal.nameOf(prohibition.source())
                            + " forbids to deal"));
        }
        return shared;
    }

    /** A freedom that names nobody is one to deal with anyone; where the bearer may act alone it may mean no more than that. */
    private static State freely(Circle shut, Norm act) {
        return shut.alone() && act.nature() == Nature.FREEDOM || shut.kind() == Circle.Kind.WITHHELD ? State.UNKNOWN : State.YES;
    }

    private Supplier<Why> unsaidPersons(Norm act) {
        return () -> new Why.Missing(act.circle().place(), "with whom " + deal.nameOf(act.source()) + " is to be performed");
    }

    /** The codes that two clauses have in common in one part; {@code ifUnsaid} where one of them names none and the other does. */
    Shared codes(Aspect aspect, Part one, Part other, State ifUnsaid) {
        if (one.isAbsent() && other.isAbsent()) {
            return Shared.EVERYTHING;
        }
        Shared shared = new Shared();
        Terms terms = codes.of(aspect, deal.asOf());
        for (Part part : List.of(one, other)) {
            Part counterpart = part == one ? other : one;
            if (part.isHidden()) {
                shared.add(Shared.HIDDEN, counterpart.isAbsent() ? ifUnsaid : State.UNKNOWN,
                        () -> new Why.Missing(part.place(), aspect.words() + " (withheld)"));
            }
            if (counterpart.isAbsent()) {
                part.codes().forEach(code -> add(shared, aspect, terms, code, ifUnsaid, one, other,
                        () -> new Why.Missing(counterpart.place(), "which " + aspect.words() + " are meant")));
            }
        }
        for (String code : one.codes()) {
            for (String theirs : other.codes()) {
                add(shared, aspect, terms, terms.inside(theirs, code) == State.YES ? theirs : code, terms.overlap(code, theirs), one, other,
                        () -> codes.missing(aspect, code, theirs, one.place()));
            }
        }
        return shared;
    }
}
