package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.LocalCode;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.Competition;

/** Whether the persons of an act are among those of a prohibition, and whether they lie inside a relief. */
final class Circles {

    private static final String OUTSIDERS = "any-third-party";
    private static final String COMPETITORS = "competitors";

    private final Deal deal;
    private final Persons persons;

    Circles(Deal deal, Persons persons) {
        this.deal = deal;
        this.persons = persons;
    }

    /** Whether a prohibition reaches the dealing with one counterparty of an act. */
    State reaches(Norm prohibition, Norm act, String code) {
        Circle circle = prohibition.circle();
        return switch (circle.kind()) {
            case ALL_BUT -> Kleene.and(outside(circle.holders(), code),
                    circle.codes().isEmpty() ? State.YES : named(prohibition, act, code));
            case ONLY -> named(prohibition, act, code);
            case WITHHELD -> Kleene.or(named(prohibition, act, code), State.UNKNOWN);
            default -> State.YES;
        };
    }

    private State named(Norm prohibition, Norm act, String code) {
        State best = State.NO;
        for (String own : prohibition.circle().codes()) {
            best = Kleene.or(best, overlap(own, prohibition, code, act));
        }
        return best;
    }

    /** Whether there is somebody in a code who is not of the holders' groups. */
    private State outside(List<String> holders, String code) {
        if (code.equals(OUTSIDERS) || code.equals(COMPETITORS)) {
            return State.YES;
        }
        Optional<Items<LocalCode>> members = members(code);
        if (members.isPresent()) {
            return outsideGroup(holders, members.get());
        }
        State inside = State.NO;
        for (String holder : holders) {
            inside = Kleene.or(inside, persons.inGroupOf(code, holder));
        }
        return Kleene.not(inside);
    }

    /** A group that names nobody is a class of persons other than the holder. */
    private State outsideGroup(List<String> holders, Items<LocalCode> members) {
        State some = members.isEmpty() && !members.isOpen() ? State.YES : State.NO;
        for (LocalCode member : members) {
            some = Kleene.or(some, outside(holders, member.code()));
        }
        return members.isOpen() ? Kleene.or(some, State.UNKNOWN) : some;
    }

    /** The members of a group; empty if the code is none. */
    private Optional<Items<LocalCode>> members(String code) {
        return deal.party(code).isPresent() ? Optional.empty() : deal.definition(code).map(Definition::contains);
    }

    private State overlap(String own, Norm prohibition, String code, Norm act) {
        if (own.equals(code)) {
            return own.equals(COMPETITORS) && !prohibition.towards().equals(act.towards()) ? State.UNKNOWN : State.YES;
        }
        Optional<Items<LocalCode>> ownMembers = members(own);
        Optional<Items<LocalCode>> members = members(code);
        if (isOpenClass(own) && isOpenClass(code)) {
            return State.UNKNOWN;
        }
        if (members.isPresent()) {
            return some(members.get(), member -> overlap(own, prohibition, member, act));
        }
        if (ownMembers.isPresent()) {
            return some(ownMembers.get(), member -> overlap(member, prohibition, code, act));
        }
        return isOpenClass(code) ? member(own, code, act) : isOpenClass(own) ? member(code, own, prohibition) : related(own, code);
    }

    private static boolean isOpenClass(String code) {
        return code.equals(OUTSIDERS) || code.equals(COMPETITORS);
    }

    /** A group whose members are not all named may hold anybody. */
    private static State some(Items<LocalCode> members, Function<String, State> test) {
        State some = members.isEmpty() ? State.UNKNOWN : State.NO;
        for (LocalCode member : members) {
            some = Kleene.or(some, test.apply(member.code()));
        }
        return members.isOpen() ? Kleene.or(some, State.UNKNOWN) : some;
    }

    /** Whether a party belongs to an open class, as a clause means it. */
    private State member(String party, String openClass, Norm norm) {
        if (openClass.equals(OUTSIDERS)) {
            return persons.between(norm.source()).contains(party) ? State.NO : State.YES;
        }
        State competes = State.NO;
        for (String protectedParty : norm.towards()) {
            competes = Kleene.or(competes, competes(party, protectedParty));
        }
        return norm.towards().isEmpty() ? State.UNKNOWN : competes;
    }

    /** Two facts that disagree leave it open, as does none. */
    private State competes(String one, String other) {
        boolean yes = false;
        boolean no = false;
        for (Competition fact : deal.facts().competition()) {
            List<String> parties = Persons.ids(fact.parties());
            if (!World.isDisputed(fact) && parties.contains(one) && parties.contains(other)) {
                yes |= fact.compete();
                no |= !fact.compete();
            }
        }
        return yes == no ? State.UNKNOWN : yes ? State.YES : State.NO;
    }

    /** One person is one person; whether a name means its subsidiaries too is not said. */
    private State related(String own, String code) {
        return persons.line(code).contains(own) ? State.UNKNOWN : State.NO;
    }

    /** Whether a counterparty of an act lies inside the circle of a relief, or of an act that may cover a prohibition. */
    State inside(String code, Norm act, Circle circle, Norm owner) {
        State best = switch (circle.kind()) {
            case ANYONE -> State.YES;
            case ONLY -> State.NO;
            default -> State.UNKNOWN;
        };
        for (String own : circle.codes()) {
            best = Kleene.or(best, inside(code, act, own, owner));
        }
        return best;
    }

    private State inside(String code, Norm act, String own, Norm owner) {
        if (code.equals(own)) {
            return overlap(own, owner, code, act);
        }
        Optional<Items<LocalCode>> members = members(code);
        if (members.isPresent()) {
            State all = members.get().isEmpty() || members.get().isOpen() ? State.UNKNOWN : State.YES;
            for (LocalCode member : members.get()) {
                all = Kleene.and(all, inside(member.code(), act, own, owner));
            }
            return own.equals(OUTSIDERS) && members.get().isEmpty() ? State.YES : all;
        }
        return isOpenClass(code) ? own.equals(OUTSIDERS) && code.equals(COMPETITORS) ? State.YES : State.NO
                : overlap(own, owner, code, act);
    }

    /** Whether all whom a prohibition shuts out, or one person whom it names, are among the persons of an act. */
    State covers(Norm act, Norm prohibition) {
        Circle shut = prohibition.circle();
        Circle open = act.circle();
        if (open.kind() == Circle.Kind.ANYONE) {
            return State.YES;
        }
        if (open.kind() != Circle.Kind.ONLY) {
            return open.kind() == Circle.Kind.AT_CHOICE ? State.NO : State.UNKNOWN;
        }
        if (shut.codes().isEmpty()) {
            return open.codes().contains(OUTSIDERS) ? State.YES : State.NO;
        }
        State best = shut.kind() == Circle.Kind.WITHHELD ? State.UNKNOWN : State.NO;
        for (String code : shut.codes()) {
            best = Kleene.or(best, inside(code, prohibition, open, act));
        }
        return best;
    }
}
