package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.ConditionStatus;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Event;
import org.clausecheck.sheet.Gate;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Tranche;

/** Which conditions a clause, a tranche or a document waits for, and where they stand. */
final class Gates {

    private final Deal deal;
    private final Map<Clause, List<Condition>> ofClause = new IdentityHashMap<>();
    private final Map<Tranche, List<Condition>> ofTranche = new IdentityHashMap<>();
    private final Map<String, List<Condition>> ofDocument = new java.util.HashMap<>();
    private final Map<Clause, Pending> known = new IdentityHashMap<>();

    Gates(Deal deal) {
        this.deal = deal;
        deal.conditions().all().forEach(condition -> condition.for_().forEach(gate -> file(condition, gate)));
    }

    private void file(Condition condition, Gate gate) {
        if (gate.isStage()) {
            ofDocument.computeIfAbsent(condition.document() + "#" + gate.text(), key -> new ArrayList<>()).add(condition);
            return;
        }
        Optional<Target> target = deal.target(gate);
        target.flatMap(Target::tranche).ifPresentOrElse(
                tranche -> ofTranche.computeIfAbsent(tranche, key -> new ArrayList<>()).add(condition),
                () -> target.ifPresent(found -> found.clause().ifPresentOrElse(
                        clause -> ofClause.computeIfAbsent(clause, key -> new ArrayList<>()).add(condition),
                        () -> ofDocument.computeIfAbsent(found.document().id(), key -> new ArrayList<>()).add(condition))));
    }

    /** What a clause waits for by its own words, and by conditions that name it or its document. */
    Pending of(Clause clause) {
        Pending pending = known.get(clause);
        if (pending == null) {
            pending = clause.common().conditionalOn().isStated() ? of(clause.common().conditionalOn().get())
                    : clause.common().conditionalOn().isOpen() ? new Pending(clause.common().conditionalOn().stated(), Set.of())
                    : Pending.NOTHING;
            pending = pending.and(all(ofClause.getOrDefault(clause, List.of()), clause))
                    .and(all(ofDocument.getOrDefault(clause.document(), List.of()), clause));
            known.put(clause, pending);
        }
        return pending;
    }

    /** What a tranche waits for beside its clause. */
    Pending of(Tranche tranche) {
        Pending own = tranche.when().isStated() ? of(tranche.when().get())
                : tranche.when().isOpen() ? new Pending(tranche.when().stated(), Set.of()) : Pending.NOTHING;
        return own.and(all(ofTranche.getOrDefault(tranche, List.of()), null));
    }

    /** What a document's stage waits for: {@code effective} or {@code closing}. */
    Pending of(String document, String stage) {
        return all(ofDocument.getOrDefault(document + "#" + stage, List.of()), null);
    }

    private Pending all(List<Condition> conditions, Clause waiting) {
        Pending all = Pending.NOTHING;
        for (Condition condition : conditions) {
            all = condition == waiting ? all : all.and(of(condition));
        }
        return all;
    }

    private Pending of(Condition condition) {
        ConditionStatus status = deal.conditions().of(condition);
        boolean asks = condition.requires().kind() == RequirementKind.CONSENT && status.state() != ConditionStatus.State.WAIVED;
        return new Pending(status.holds(), asks ? new LinkedHashSet<>(Persons.ids(condition.requires().of())) : Set.of());
    }

    private Pending of(Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return all.parts().stream().map(this::of).reduce(Pending.NOTHING, Pending::and);
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return any.parts().stream().map(this::of).reduce(Pending::or).orElse(Pending.NOTHING);
        }
        if (trigger instanceof Trigger.Not not) {
            return new Pending(deal.timeline().holds(not.part()).opposite(), Set.of());
        }
        Trigger.Named named = (Trigger.Named) trigger;
        return deal.event(named.ref().text()).map(this::of).orElseGet(() -> of(deal.conditions().of(named.ref()).condition()));
    }

    /** An event that has not occurred may yet occur: it leaves what waits for it open. */
    private Pending of(Event event) {
        Truth occurred = deal.world().hasOccurred(event);
        boolean answer = event.kind() == EventKind.CONSENT || event.kind() == EventKind.CHOICE;
        Set<String> consents = answer && event.party().isStated() ? Set.of(event.party().get().id()) : Set.of();
        return new Pending(occurred.no() ? Truth.unknown(deal.world().missing(event)) : occurred, consents);
    }
}
