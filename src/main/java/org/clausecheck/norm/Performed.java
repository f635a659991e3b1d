package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Performance;

/** What has been performed by the day asked about. */
final class Performed {

    private final Map<Object, List<Performance>> performances = new IdentityHashMap<>();

    Performed(Deal deal) {
        deal.facts().performances().forEach(performance -> {
            if (!World.isDisputed(performance) && !performance.on().isAfter(deal.asOf())) {
                deal.target(performance.of()).ifPresent(target -> performances
                        .computeIfAbsent(what(target), key -> new ArrayList<>()).add(performance));
            }
        });
    }

    private static Object what(Target target) {
        return target.tranche().<Object>map(tranche -> tranche).or(() -> target.clause()).orElse(target.document());
    }

    /** The recorded performances of a clause as a whole. */
    List<Performance> of(Clause clause) {
        return performances.getOrDefault(clause, List.of());
    }

    /** Whether an act has been performed in full: all of its amount, or at all where amounts do not tell. */
    boolean whole(Draft draft) {
        Object act = draft.tranche().<Object>map(tranche -> tranche).orElse(draft.source());
        List<Performance> done = performances.getOrDefault(act, List.of());
        if (done.isEmpty()) {
            return false;
        }
        Optional<Money> owed = amount(draft).value().flatMap(Bounded::committed);
        List<Money> paid = done.stream().flatMap(performance -> performance.amount().value().flatMap(Bounded::committed).stream()).toList();
        if (owed.isEmpty() || paid.isEmpty() || paid.stream().anyMatch(money -> !money.currency().equals(owed.get().currency()))) {
            return true;
        }
        return paid.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(owed.get().amount()) >= 0;
    }

    private static Fact<Bounded<Money>> amount(Draft draft) {
        if (draft.tranche().isPresent()) {
            Tranche tranche = draft.tranche().get();
            return tranche.amount();
        }
        Clause clause = draft.source();
        return clause instanceof Equity equity ? equity.amount() : clause instanceof Payment payment ? payment.amount()
                : Fact.unstated(clause.place());
    }
}
