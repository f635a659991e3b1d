package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Tranche;

/**
 * Which clauses are superseded, by what and from when. Chains do not revive: a text that was replaced stays out when its successor falls.
 * Nothing is taken from a party that does not sign the superseding document.
 */
final class Replacements {

    private final Deal deal;
    private final Validity validity;
    private final Gates gates;
    private final Persons persons;
    private final Map<Clause, List<Supersession>> ofClause = new IdentityHashMap<>();
    private final Map<Tranche, List<Supersession>> ofTranche = new IdentityHashMap<>();
    private final Map<Supersession, Boolean> busy = new IdentityHashMap<>();

    Replacements(Deal deal, Validity validity, Gates gates, Persons persons) {
        this.deal = deal;
        this.validity = validity;
        this.gates = gates;
        this.persons = persons;
        for (Document document : deal.documents()) {
            if (validity.begun(document).possible()) {
                whole(document);
                document.clauses().forEach(clause -> single(document, clause));
            }
        }
    }

    private void whole(Document document) {
        if (!document.supersedes().isEmpty()) {
            Truth truth = validity.speaks(document);
            claim(document.supersedes(), new Supersession(document, Optional.empty(), deal.timeline().startOf(document), truth));
        }
    }

    private void single(Document document, Clause clause) {
        if (!clause.common().supersedes().isEmpty()) {
            Truth truth = Truth.all(validity.counts(clause), validity.begun(document), gates.of(clause).truth());
            claim(clause.common().supersedes(),
                    new Supersession(document, Optional.of(clause), deal.timeline().period(clause).start(), truth));
        }
    }

    private void claim(Items<TargetRef> targets, Supersession supersession) {
        if (supersession.truth().no()) {
            return;
        }
        for (TargetRef ref : targets) {
            deal.target(ref).ifPresent(target -> file(target, supersession));
        }
    }

    private void file(Target target, Supersession supersession) {
        if (target.tranche().isPresent()) {
            ofTranche.computeIfAbsent(target.tranche().get(), key -> new ArrayList<>()).add(supersession);
        } else if (target.clause().isPresent()) {
            file(target.clause().get(), supersession);
        } else if (target.document() != supersession.document()) {
            target.document().clauses().forEach(clause -> file(clause, supersession));
        }
    }

    private void file(Clause clause, Supersession supersession) {
        if (supersession.by().isEmpty() || supersession.by().get() != clause) {
            ofClause.computeIfAbsent(clause, key -> new ArrayList<>()).add(supersession);
        }
    }

    /** What takes a clause from these parties. */
    List<Supersession> of(Clause clause, Iterable<String> losers) {
        return binding(ofClause.get(clause), losers);
    }

    /** What takes a tranche from these parties. */
    List<Supersession> of(Tranche tranche, Iterable<String> losers) {
        return binding(ofTranche.get(tranche), losers);
    }

    private List<Supersession> binding(List<Supersession> all, Iterable<String> losers) {
        if (all == null) {
            return List.of();
        }
        return all.stream().filter(one -> persons.allSign(losers, one.document()) && takesEffect(one)).toList();
    }

    /** A text that was itself replaced before its first day replaces nothing. */
    private boolean takesEffect(Supersession one) {
        if (one.by().isEmpty() || busy.putIfAbsent(one, true) != null) {
            return true;
        }
        try {
            return ofClause.getOrDefault(one.by().get(), List.of()).stream().noneMatch(other -> other.truth().yes()
                    && other.from().latest().isBefore(one.from().soonest()) && takesEffect(other));
        } finally {
            busy.remove(one);
        }
    }

    /** The period as it is cut short. */
    static Period cut(Period period, List<Supersession> supersessions) {
        Period cut = period;
        for (Supersession one : supersessions) {
            cut = new Period(cut.start(), cut(cut.end(), one));
        }
        return cut;
    }

    private static Bounds cut(Bounds end, Supersession one) {
        Bounds before = one.from().shift(day -> day.minusDays(1));
        if (one.truth().yes()) {
            return end.isNever() ? before : end.min(before);
        }
        LocalDate soonest = before.soonest().isBefore(end.soonest()) ? before.soonest() : end.soonest();
        return new Bounds(soonest, end.latest(), Optional.empty(), end.promised(), end.seen(), one.truth().why());
    }
}
