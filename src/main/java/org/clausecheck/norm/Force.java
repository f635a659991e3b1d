package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;

/**
 * Which clauses and norms stand on the day asked about. In this order: documents, clauses, supersession, periods, conditions, reliefs;
 * each step drops a norm, cuts its period, or leaves its standing open.
 */
public final class Force {

    private final Deal deal;
    private final Validity validity;
    private final Replacements replacements;
    private final Gates gates;
    private final Persons persons;
    private final Reliefs reliefs;
    private final Performed performed;
    private final Map<Clause, ClauseForce> standings = new IdentityHashMap<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<Norm> former = new ArrayList<>();

    Force(Deal deal, Persons persons, Gates gates, Validity validity) {
        this.deal = deal;
        this.persons = persons;
        this.gates = gates;
        this.validity = validity;
        this.replacements = new Replacements(deal, validity, gates, persons);
        this.reliefs = new Reliefs(deal);
        this.performed = new Performed(deal);
        Readings readings = new Readings(new Scribe(deal, persons, gates));
        deal.clauses().forEach(clause -> judge(clause, readings.read(clause)));
    }

    Reliefs reliefs() {
        return reliefs;
    }

    Performed performed() {
        return performed;
    }

    /** The norms that stand, in reading order. */
    List<Norm> norms() {
        return norms;
    }

    /**
     * What clauses say that does not stand: superseded, ended, performed, not binding or fallen away. For showing beside what stands; of no
     * rule's concern.
     */
    public List<Norm> former() {
        return List.copyOf(former);
    }

    /** Where a clause of the sheet or of an agreement stands. */
    public ClauseForce of(Clause clause) {
        return standings.get(clause);
    }

    private void judge(Clause clause, List<Draft> drafts) {
        Document document = deal.documentOf(clause);
        Pending pending = gates.of(clause);
        Period written = deal.timeline().period(clause);
        Truth inForce = Truth.all(validity.begun(document), validity.counts(clause), validity.outlives(clause, document, written));
        List<Supersession> supersessions = replacements.of(clause, losers(clause, drafts));
        Period period = Replacements.cut(written, supersessions);
        Truth standing = Truth.all(inForce, current(period, supersessions), pending.truth().no() ? pending.truth() : Truth.YES);
        standings.put(clause, new ClauseForce(clause, standing, period, pending, supersessions));
        if (inForce.possible() && !pending.truth().no()) {
            drafts.forEach(draft -> stand(draft, document, pending, inForce)
                    .ifPresentOrElse(norms::add, () -> former.add(draft.finish(List.of()))));
        } else {
            drafts.forEach(draft -> former.add(draft.only(Truth.NO).finish(List.of())));
        }
    }

    /** Everybody who would lose with the clause; for a clause without a norm the signatories of its document. */
    private Set<String> losers(Clause clause, List<Draft> drafts) {
        Set<String> losers = new LinkedHashSet<>();
        drafts.forEach(draft -> losers.addAll(draft.losers()));
        return drafts.isEmpty() ? persons.between(clause) : losers;
    }

    private Truth current(Period period, List<Supersession> supersessions) {
        if (!period.end().latest().isBefore(deal.asOf())) {
            return Truth.all(supersessions.stream().map(this::notYet).toList());
        }
        Why reason = supersessions.isEmpty() ? new Why.Note("ended on " + period.end())
                : new Why.Note("superseded by " + name(supersessions.get(0)));
        return Truth.no(reason);
    }

    /** Open only while it is open whether the day has come from which a text is replaced. */
    private Truth notYet(Supersession one) {
        boolean perhaps = !one.from().soonest().isAfter(deal.asOf()) && (one.truth().unknown() || one.from().latest().isAfter(deal.asOf()));
        return perhaps ? new Truth(Truth.State.UNKNOWN, one.truth().unknown() ? one.truth().why() : one.from().missing()) : Truth.YES;
    }

    /** What supersedes, in words. */
    String name(Supersession one) {
        return one.by().map(deal::nameOf).orElse(one.document().id());
    }

    private Optional<Norm> stand(Draft draft, Document document, Pending pending, Truth inForce) {
        boolean agreement = document != deal.sheet();
        if (agreement && draft.day().isPresent()) {
            draft.pending(gates.of(document.id(), "closing"));
        }
        draft.pending(pending).only(inForce.unknown() ? inForce : Truth.YES);
        List<Supersession> cuts = new ArrayList<>(replacements.of(draft.source(), draft.losers()));
        draft.tranche().ifPresent(tranche -> cuts.addAll(replacements.of(tranche, draft.losers())));
        cut(draft, cuts);
        boolean history = draft.period().end().latest().isBefore(deal.asOf());
        boolean settled = agreement && draft.day().isPresent() && performed.whole(draft);
        boolean oldActOfSheet = !agreement && draft.day().isPresent() && cuts.isEmpty();
        if (draft.standing().no() || settled || history && !oldActOfSheet) {
            return Optional.empty();
        }
        Norm norm = draft.finish(List.of());
        return Optional.of(norm.modality() == Modality.POWER ? norm : draft.finish(reliefs.of(norm)));
    }

    /** A continuing norm is cut short; a one-off act falls if its day comes after. */
    private void cut(Draft draft, List<Supersession> cuts) {
        if (cuts.isEmpty()) {
            return;
        }
        if (draft.day().isEmpty()) {
            draft.during(Replacements.cut(draft.period(), cuts));
            return;
        }
        Bounds day = draft.day().get();
        for (Supersession one : cuts) {
            LocalDate from = one.from().latest();
            if (!day.soonest().isBefore(from)) {
                draft.only(one.truth().opposite());
            } else if (!day.latest().isBefore(one.from().soonest())) {
                draft.only(new Truth(Truth.State.UNKNOWN, one.from().missing()));
            }
        }
    }
}
