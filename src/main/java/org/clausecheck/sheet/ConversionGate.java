package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * Whether the coming of votes itself waits for a clearance, or is filed for. What closing waits for does not help: the votes come later,
 * and need a filing of their own.
 */
public final class ConversionGate {

    private static final List<Action> USE = List.of(new Action("convert-securities"), new Action("acquire-securities"));

    private final Deal deal;
    private final Standing standing;
    private final VotesToCome votes;
    private final Regime regime;

    private ConversionGate(Deal deal, Standing standing, VotesToCome votes, Regime regime) {
        this.deal = deal;
        this.standing = standing;
        this.votes = votes;
        this.regime = regime;
    }

    /**
     * YES if a condition gates the clause by name, its own trigger waits for the clearance, a bar on using the securities is lifted by it,
     * a
     * party undertakes to file for it, or it has been filed for; unknown for an undertaking under the regime that does not say for what.
     */
    public static Truth of(Deal deal, Standing standing, VotesToCome votes, String regime) {
        return new ConversionGate(deal, standing, votes, new Regime(regime)).isThere();
    }

    private Truth isThere() {
        List<Truth> found = new ArrayList<>();
        votes.steps().forEach(clause -> found.add(waits(clause)));
        for (Clause clause : deal.sheet().clauses()) {
            if (standing.standing(clause).possible() && !clause.common().binding().is(false).yes()) {
                found.add(gates(clause));
            }
        }
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(regime) && !World.isDisputed(filing))
                .filter(filing -> votes.steps().stream().anyMatch(clause -> deal.names(filing.for_(), clause)))
                .forEach(filing -> found.add(Truth.any(filing.expectedOn().stated(), filing.filedOn().stated(), filing.clearedOn()
                .stated())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no clearance under " + regime.code() + " for " + votes.security().name())) : any;
    }

    /** By the words of the clause itself. */
    private Truth waits(Clause clause) {
        Stream<Fact<Trigger>> triggers = Stream.concat(Stream.of(clause.common().conditionalOn()),
                clause instanceof Conversion conversion ? Stream.of(conversion.when())
                        : Deal.tranches(clause).stream().map(tranche -> tranche.when()));
        return Truth.any(triggers.map(trigger -> trigger.status() == Fact.Status.UNSTATED ? Truth.NO : trigger.check(this::needs))
                .toList());
    }

    /** Whether a trigger holds only with the clearance: one part of an "and", every part of an "or". */
    private Truth needs(Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return Truth.any(all.parts().stream().map(this::needs).toList());
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return Truth.all(any.parts().stream().map(this::needs).toList());
        }
        if (trigger instanceof Trigger.Not) {
            return Truth.NO;
        }
        TriggerRef ref = ((Trigger.Named) trigger).ref();
        return deal.event(ref.text()).map(this::isClearance).orElseGet(() -> deal.target(ref).flatMap(Target::clause)
                .filter(Condition.class::isInstance).map(clause -> isUnder((Condition) clause)).orElse(Truth.NO));
    }

    private Truth isClearance(Event event) {
        return Truth.all(Truth.of(event.kind() == EventKind.CLEARANCE), event.regime().is(regime));
    }

    private Truth isUnder(Condition condition) {
        Optional<Event> event = condition.requires().event().value().flatMap(ref -> deal.event(ref.id()));
        return Truth.any(condition.requires().regime().is(regime), event.map(this::isClearance).orElse(Truth.NO));
    }

    /** By another clause. */
    private Truth gates(Clause clause) {
        Why seen = new Why.Seen(clause.place(), clause.id());
        if (clause instanceof Condition condition) {
            boolean named = condition.for_().stream().filter(gate -> !gate.isStage()).flatMap(gate -> deal.target(gate).stream())
                    .anyMatch(target -> target.clause().isPresent() && votes.steps().stream().anyMatch(target::covers));
            return named ? isUnder(condition).because(seen) : Truth.NO;
        }
        if (clause instanceof Restraint restraint && restraint.scope().actions().stream().anyMatch(USE::contains)
                && restraint.bound().stream().anyMatch(votes.holder()::equals)) {
            Stream<CarveOut> reliefs = restraint.common().carveOuts().stream();
            return Truth.any(reliefs.map(relief -> relief.when().status() == Fact.Status.UNSTATED ? Truth.NO : relief.when()
                    .check(this::needs))
                    .toList()).because(seen);
        }
        return clause instanceof Undertaking undertaking ? promises(undertaking).because(seen) : Truth.NO;
    }

    private Truth promises(Undertaking undertaking) {
        Truth under = undertaking.regimes().has(regime);
        boolean said = !undertaking.clauses().isEmpty() || !undertaking.scope().securities().isEmpty()
                || undertaking.scope().actions().stream().anyMatch(USE::contains);
        boolean named = votes.steps().stream().anyMatch(clause -> deal.names(undertaking.clauses(), clause))
                || undertaking.scope().securities().stream().anyMatch(ref -> ref.id().equals(votes.security().id()))
                || undertaking.scope().actions().stream().anyMatch(USE::contains);
        return !under.possible() ? under : said ? Truth.all(under, Truth.of(named)) : Truth.all(under, Truth.unknown(
                new Why.Missing(undertaking.place().member("clauses"), "whether " + undertaking.id() + " is meant for " + votes.security()
                        .name())));
    }
}
