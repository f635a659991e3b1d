package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Performance;

/**
 * What has been paid or delivered under a clause or one of its tranches by the day asked about; disputed entries are left out.
 *
 * @param entries the entries on record
 */
public record Performances(List<Performance> entries) {

    /** Under the clause with all its tranches, or under one tranche alone. */
    public static Performances of(Deal deal, Clause clause, Optional<Tranche> tranche) {
        return new Performances(deal.facts().performances().stream()
                .filter(entry -> !entry.on().isAfter(deal.asOf()) && !World.isDisputed(entry))
                .filter(entry -> deal.target(entry.of()).filter(target -> target.clause().filter(clause::equals).isPresent()
                        && (tranche.isEmpty() || target.tranche().equals(tranche))).isPresent()).toList());
    }

    /** Those by one party or its group, and those that do not say by whom. */
    public Performances by(Deal deal, PartyRef party) {
        return new Performances(entries.stream()
                .filter(entry -> !entry.by().isStated() || isOf(deal, entry.by().get(), party).yes()).toList());
    }

    /** Those by parties that are not known to belong to the group of this one. */
    public Performances byOthers(Deal deal, PartyRef party) {
        return new Performances(entries.stream()
                .filter(entry -> entry.by().isStated() && !isOf(deal, entry.by().get(), party).yes()).toList());
    }

    /** Whether a party is another one or controlled by it: unknown where the chain of parents breaks off. */
    public static Truth isOf(Deal deal, PartyRef party, PartyRef group) {
        Fact<PartyRef> next = deal.party(party).parent();
        if (party.equals(group)) {
            return Truth.YES;
        }
        for (int steps = 0; next.isStated() && steps < deal.parties().size(); steps++) {
            if (next.get().equals(group)) {
                return Truth.yes(next.origin().toArray(Why[]::new));
            }
            next = deal.party(next.get()).parent();
        }
        return next.stated().no() ? Truth.NO : new Truth(Truth.State.UNKNOWN, next.origin());
    }

    /** The sum in one denomination, what is certain of it; entries in other denominations are left out. */
    public BigDecimal total(Denomination denomination) {
        return entries.stream().flatMap(entry -> Stream.of(entry.amount(), entry.quantity()))
                .flatMap(figure -> figure.value().stream().map(bounded -> (Bounded<?>) bounded))
                .filter(figure -> Denomination.of(figure).equals(denomination))
                .map(figure -> figure.committed().map(Denomination::size).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether an entry leaves open how much it was. */
    public boolean isOpen() {
        return entries.stream().anyMatch(entry -> !entry.amount().isStated() && !entry.quantity().isStated());
    }
}
