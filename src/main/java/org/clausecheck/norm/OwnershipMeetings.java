package org.clausecheck.norm;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Ownership;

/** C18: two owners of one thing at one time, without joint ownership and without an assignment from the one to the other. */
final class OwnershipMeetings implements Finder {

    @Override
    public void find(InForce clauses) {
        List<Ownership> all = clauses.all(Ownership.class);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                compare(clauses, all.get(i), all.get(j));
            }
        }
    }

    private static void compare(InForce clauses, Ownership one, Ownership other) {
        Set<String> mine = new LinkedHashSet<>(Persons.ids(one.owners()));
        Set<String> theirs = new LinkedHashSet<>(Persons.ids(other.owners()));
        Shared assets = clauses.overlap().things(Part.of(one.scope().assets()), Part.of(other.scope().assets()), State.UNKNOWN);
        if (mine.equals(theirs) || assets.best() == State.NO) {
            return;
        }
        Clause subject = clauses.docket().compare(one, other) <= 0 ? one : other;
        List<String> parties = List.copyOf(both(mine, theirs));
        clauses.docket().near(Matter.GENERAL, one, other, parties);
        clauses.docket().near(Matter.GENERAL, other, one, parties);
        Precedence.Order order = clauses.order(one, List.copyOf(mine), other, List.copyOf(theirs));
        boolean joint = one.joint().isStated() || other.joint().isStated();
        if (joint || order.settled()) {
            return;
        }
        Truth truth = Truth.all(new Truth(assets.best(), assets.missing()), parts(clauses, one, other), clauses.meet(one, other),
                Truth.any(assigns(clauses, one, mine, other), assigns(clauses, other, theirs, one)).opposite(),
                notHidden(one), notHidden(other), clauses.firm(one), clauses.firm(other));
        if (truth.possible()) {
            Truth told = truth.yes() ? Truth.yes(clauses.seen(one, String.join(", ", mine) + " owns"),
                    clauses.seen(other, String.join(", ", theirs) + " owns")) : truth;
            Map<Aspect, Set<String>> extent = new EnumMap<>(Aspect.class);
            assets.values().forEach(value -> extent.computeIfAbsent(Aspect.ASSET, key -> new LinkedHashSet<>()).add(value.code()));
            clauses.docket().add(clauses.raw(Matter.GENERAL, "C18", told, subject, subject == one ? other : one, "", extent, order.words(), parties));
        }
    }

    private static Truth notHidden(Ownership ownership) {
        return ownership.joint().isOpen() ? ownership.joint().stated() : Truth.YES;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Truth parts(InForce clauses, Ownership one, Ownership other) {
        Reach mine = Reach.of(one.scope());
        Reach theirs = Reach.of(other.scope());
        State state = State.YES;
        for (Aspect aspect : List.of(Aspect.ORIGIN, Aspect.FIELD, Aspect.TERRITORY)) {
            state = Kleene.and(state, clauses.overlap().codes(aspect, aspect.of(mine), aspect.of(theirs), State.YES).best());
        }
        return state == State.UNKNOWN ? Truth.unknown(new Why.Missing(one.scope().fields().place(), "whether the two mean the same things")) : Truth.of(state == State.YES);
    }

    /** The second clause passes on what an owner of the first had, not before he had it. */
    private static Truth assigns(InForce clauses, Ownership first, Set<String> owners, Ownership second) {
        if (!second.assignor().isStated()) {
            return second.assignor().isOpen() ? second.assignor().stated() : Truth.NO;
        }
        return owners.contains(second.assignor().get().id())
                ? clauses.period(second).start().notBefore(clauses.period(first).start()) : Truth.NO;
    }
}
