package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        if (mine.equals(theirs)) {
            return;
        }
        Shared assets = clauses.overlap().codes(Aspect.ASSET, Part.of(one.scope().assets()), Part.of(other.scope().assets()),
                State.UNKNOWN);
        if (assets.best() == State.NO) {
            return;
        }
        List<String> parties = both(mine, theirs);
        Clause subject = clauses.docket().compare(one, other) <= 0 ? one : other;
        InForce.Pair pair = new InForce.Pair(subject, subject == one ? other : one, "", parties);
        clauses.near(Matter.GENERAL, pair);
        clauses.near(Matter.GENERAL, new InForce.Pair(pair.other(), subject, "", parties));
        Truth passedOn = Truth.any(assigns(clauses, one, mine, other), assigns(clauses, other, theirs, one));
        Truth truth = Truth.all(new Truth(assets.best(), assets.missing()), parts(clauses, one, other), passedOn.opposite(),
                one.joint().stated().opposite(), other.joint().stated().opposite(), clauses.firmTogether(one, other));
        Extent extent = new Extent();
        extent.addBest(Aspect.ASSET, assets);
        clauses.report(Matter.GENERAL, "C18", pair, truth, List.of(owns(clauses, one), owns(clauses, other)), extent,
                clauses.order(one, List.copyOf(mine), other, List.copyOf(theirs)));
    }

    private static Why owns(InForce clauses, Ownership ownership) {
        return clauses.seen(ownership, String.join(" and ", Persons.ids(ownership.owners())) + " own");
    }

    private static List<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return new ArrayList<>(both);
    }

    private static Truth parts(InForce clauses, Ownership one, Ownership other) {
        Reach mine = Reach.of(one.scope());
        Reach theirs = Reach.of(other.scope());
        List<Truth> parts = new ArrayList<>();
        for (Aspect aspect : List.of(Aspect.ORIGIN, Aspect.FIELD, Aspect.TERRITORY)) {
            Shared shared = clauses.overlap().codes(aspect, aspect.of(mine), aspect.of(theirs), State.YES);
            parts.add(new Truth(shared.best(), shared.missing()));
        }
        return Truth.all(parts);
    }

    /** The second clause passes on what an owner of the first had, not before he had it. */
    private static Truth assigns(InForce clauses, Ownership first, Set<String> owners, Ownership second) {
        if (!second.assignor().isStated()) {
            return second.assignor().stated();
        }
        return owners.contains(second.assignor().get().id())
                ? clauses.period(second).start().notBefore(clauses.period(first).start()) : Truth.NO;
    }
}
