package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.Codes.TerminationEffectKind;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.clause.TermClause;
import org.clausecheck.sheet.clause.Termination;

/**
 * Whether a clause falls away no later than something happens: by its own end or that of its document, by its condition, by an exception
 * for the whole of it, or by a termination made for the case.
 */
public final class Sunset {

    private final Deal deal;
    private final Standing standing;
    private final Function<Event, Truth> meant;
    private final Fact<LocalDate> expected;

    /**
     * A sunset at an event.
     *
     * @param deal     the deal
     * @param standing which clauses stand
     * @param meant    whether a declared event is the one that is meant
     * @param expected the day on which it is planned, for ends by date; unstated if a date is never as good
     */
    public Sunset(Deal deal, Standing standing, Function<Event, Truth> meant, Fact<LocalDate> expected) {
        this.deal = deal;
        this.standing = standing;
        this.meant = meant;
        this.expected = expected;
    }

    /** Whether the clause falls away by then; if not, the reason is its end. */
    public Truth of(Clause clause) {
        Truth falls = Truth.any(ends(clause), clause.common().conditionalOn().check(this::fails), excepted(clause), terminated(clause));
        return falls.no() ? falls.only(clause.common().ends().origin().toArray(Why[]::new)) : falls;
    }

    private Truth ends(Clause clause) {
        Fact<When> ends = clause.common().ends();
        Document document = deal.documentOf(clause);
        if (ends.isStated() && !(ends.get() instanceof When.Unstated)) {
            return by(ends.get(), document).because(ends.origin().toArray(Why[]::new));
        }
        Truth unwritten = ends.isOpen() ? ends.stated() : new Truth(Truth.State.NO, ends.origin());
        return clause instanceof TermClause ? unwritten : Truth.any(unwritten, endOf(document));
    }

    private Truth endOf(Document document) {
        return document.clauses().stream().filter(TermClause.class::isInstance).findFirst().map(this::ends).orElse(Truth.NO);
    }

    private Truth by(When when, Document document) {
        if (when instanceof When.AtEvent at) {
            Truth same = deal.event(at.event().id()).map(meant).orElse(Truth.NO);
            return same.no() ? byDay(deal.timeline().day(when, document)) : same;
        }
        if (when instanceof When.EarliestOf earliest) {
            return Truth.any(earliest.parts().stream().map(part -> by(part, document)).toList());
        }
        if (when instanceof When.LatestOf latest) {
            return Truth.all(latest.parts().stream().map(part -> by(part, document)).toList());
        }
        if (when instanceof When.EndOf end) {
            return deal.target(end.target()).map(target -> target.clause().map(this::ends).orElseGet(() -> endOf(target.document())))
                    .orElse(Truth.NO);
        }
        return when instanceof When.Counted counted && counted.backwards() && by(counted.from(), document).yes()
                ? Truth.YES : byDay(deal.timeline().day(when, document));
    }

    /** An end by date, or one that a long stop bounds, is as good where it lies before the planned day; an end without bound never is. */
    private Truth byDay(Bounds end) {
        return end.latest().equals(LocalDate.MAX) ? Truth.NO
                : expected.check(day -> Bounds.on(day, expected.origin().toArray(Why[]::new)).notBefore(end));
    }

    /** Whether a trigger can hold no longer once the event has happened. */
    private Truth fails(Trigger trigger) {
        if (trigger instanceof Trigger.Not not) {
            return holds(not.part());
        }
        if (trigger instanceof Trigger.AllOf all) {
            return Truth.any(all.parts().stream().map(this::fails).toList());
        }
        return trigger instanceof Trigger.AnyOf any ? Truth.all(any.parts().stream().map(this::fails).toList()) : Truth.NO;
    }

    /** Whether a trigger holds once the event has happened, whatever else has. */
    Truth holds(Trigger trigger) {
        if (trigger instanceof Trigger.Not not) {
            return fails(not.part());
        }
        if (trigger instanceof Trigger.AllOf all) {
            return Truth.all(all.parts().stream().map(this::holds).toList());
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return Truth.any(any.parts().stream().map(this::holds).toList());
        }
        TriggerRef ref = ((Trigger.Named) trigger).ref();
        return deal.event(ref.text()).map(meant).orElseGet(() -> deal.target(ref).flatMap(Target::clause)
                .filter(Condition.class::isInstance).map(clause -> requires((Condition) clause)).orElse(Truth.NO));
    }

    private Truth requires(Condition condition) {
        return condition.requires().kind() == RequirementKind.EVENT
                ? condition.requires().event().check(event -> deal.event(event.id()).map(meant).orElse(Truth.NO)) : Truth.NO;
    }

    private Truth excepted(Clause clause) {
        return clause.common().carveOuts().some(exception -> Truth.all(wholly(exception), Truth.any(
                exception.when().check(this::holds),
                exception.starts().check(when -> by(when, deal.documentOf(clause))))));
    }

    private static Truth wholly(CarveOut exception) {
        Scope scope = exception.scope();
        return Truth.any(Stream.of(scope.actions(), scope.assets(), scope.origins(), scope.securities(), scope.fields(),
                scope.territories(), scope.counterparties(), exception.clauses()).map(part -> part.stated()).toList()).opposite();
    }

    private Truth terminated(Clause clause) {
        return Truth.any(deal.documentOf(clause).clauses().stream().filter(Termination.class::isInstance).map(Termination.class::cast)
                .filter(end -> standing.standing(end).possible() && !end.common().binding().is(false).yes())
                .map(end -> Truth.all(end.when().check(this::holds), reaches(end, clause))).toList());
    }

    private Truth reaches(Termination end, Clause clause) {
        Truth stated = end.effects().stated();
        return stated.no() ? Truth.YES : end.effects().some(effect -> Truth.all(
                Truth.of(effect.effect() == TerminationEffectKind.ENDS),
                Truth.of(deal.names(effect.clauses(), clause)),
                Truth.any(effect.grounds().stated().opposite(), effect.grounds().has(Ground.EVENT))));
    }
}
