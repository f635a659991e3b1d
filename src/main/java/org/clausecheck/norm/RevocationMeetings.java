package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Codes.TerminationEffectKind;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Termination;
import org.clausecheck.sheet.clause.TerminationEffect;

/** C21: an irrevocable right that the burdened side alone may end at will; and a clause that survives and yet ends. */
final class RevocationMeetings implements Finder {

    private final Persons persons;

    RevocationMeetings(Persons persons) {
        this.persons = persons;
    }

    @Override
    public void find(InForce clauses) {
        List<Termination> terminations = clauses.all(Termination.class);
        for (Licence licence : clauses.all(Licence.class)) {
            if (licence.irrevocable().is(true).possible()) {
                terminations.forEach(termination -> revoke(clauses, licence, termination));
            }
        }
        terminations.forEach(termination -> termination.effects().stream().filter(RevocationMeetings::isEnd).forEach(
                effect -> effect.clauses().forEach(ref -> clauses.deal().target(ref).flatMap(Target::clause).ifPresent(
                        clause -> survive(clauses, clause, termination, effect, ref)))));
    }

    private static boolean isEnd(TerminationEffect effect) {
        return effect.effect() == TerminationEffectKind.ENDS || effect.effect() == TerminationEffectKind.WINDS_DOWN;
    }

    private void revoke(InForce clauses, Licence licence, Termination termination) {
        Truth ends = ends(clauses, licence, termination);
        if (ends.no()) {
            return;
        }
        List<String> by = Persons.ids(termination.by());
        String licensor = licence.licensor().id();
        List<String> licensee = List.of(licence.licensee().id());
        InForce.Pair pair = new InForce.Pair(licence, termination, licensor, List.of(licensor, licensee.get(0)));
        clauses.near(Matter.REVOCATION, pair);
        Truth truth = Truth.all(licence.irrevocable().is(true), ends, termination.grounds().has(Ground.CONVENIENCE),
                byBurdened(licence, termination, by), clauses.meet(power(clauses, termination), clauses.period(licence)),
                clauses.firm(licence), clauses.firm(termination));
        List<Why> seen = List.of(clauses.seen(licence, "irrevocable"),
                clauses.seen(termination, "may be ended at will by " + String.join(", ", by)));
        clauses.report(Matter.REVOCATION, "C21", pair, truth, seen, about(licence), clauses.order(licence, licensee, termination, by),
                power(clauses, termination));
    }

    /** What the clause that ends is about. */
    private static Extent about(Clause clause) {
        return Extent.of(Aspect.ASSET, Part.of(clause.scope().assets()));
    }

    /** Whether the power reaches the licence: by an effect for want of any other ground, without effects by the end of its document. */
    private static Truth ends(InForce clauses, Licence licence, Termination termination) {
        if (termination.effects().isEmpty() && !termination.effects().isOpen()) {
            return Truth.of(termination.document().equals(licence.document()));
        }
        List<Truth> each = new ArrayList<>();
        termination.effects().forEach(effect -> {
            if (isEnd(effect) && clauses.deal().names(effect.clauses(), licence)) {
                each.add(effect.grounds().isEmpty() && !effect.grounds().isOpen() ? Truth.YES : effect.grounds().has(Ground.CONVENIENCE));
            }
        });
        if (termination.effects().isOpen() && termination.document().equals(licence.document())) {
            each.add(Truth.unknown(new Why.Missing(termination.effects().place(), "withheld")));
        }
        return Truth.any(each);
    }

    /** The licensor's side alone; where the licensee may end it too, whether each may by itself is not said. */
    private Truth byBurdened(Licence licence, Termination termination, List<String> by) {
        String licensor = licence.licensor().id();
        long burdened = by.stream().filter(party -> persons.inGroupOf(party, licensor) != State.NO).count();
        if (burdened == by.size() && !by.isEmpty()) {
            return Truth.YES;
        }
        return burdened == 0 ? Truth.NO : Truth.unknown(new Why.Missing(termination.by().place(), "whether each of " + String.join(", ", by)
                + " may end " + licence.id() + " alone"));
    }

    private static Period power(InForce clauses, Termination termination) {
        Period period = clauses.period(termination);
        if (!termination.notBefore().isStated()) {
            return period;
        }
        Bounds from = clauses.deal().timeline().dayIn(termination, termination.notBefore());
        return new Period(period.start().max(from), period.end());
    }

    private void survive(InForce clauses, Clause clause, Termination termination, TerminationEffect effect, TargetRef ref) {
        Truth survives = clause.common().survives().test(Survival::survives);
        if (survives.no() || clause == termination || clauses.firm(clause).no()) {
            return;
        }
        List<String> parties = List.copyOf(persons.between(clause));
        InForce.Pair pair = new InForce.Pair(clause, termination, "", parties);
        clauses.near(Matter.REVOCATION, pair);
        Truth truth = Truth.all(survives, sameLength(clause, effect).opposite(), clauses.firmTogether(clause, termination));
        List<Why> seen = List.of(
                new Why.Seen(clause.common().survives().place().orElse(clause.place()), clauses.deal().nameOf(clause) + " survives"),
                new Why.Seen(ref.place(), clauses.deal().nameOf(termination) + " ends it"));
        clauses.report(Matter.REVOCATION, "C21b", pair, truth, seen, about(clause),
                clauses.order(clause, parties, termination, Persons.ids(termination.by())));
    }

    /** A wind-down as long as the survival is the survival. */
    private static Truth sameLength(Clause clause, TerminationEffect effect) {
        return Truth.of(effect.effect() == TerminationEffectKind.WINDS_DOWN && effect.period().isStated()
                && clause.common().survives().value().flatMap(Survival::period).filter(effect.period().get()::equals).isPresent());
    }
}
