package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.ConditionStatus.State;
import org.clausecheck.sheet.clause.Condition;

/** The status of every condition of a deal on the day asked about. */
public final class Conditions {

    private final Deal deal;
    private final Evidence evidence;
    private final Map<Condition, ConditionStatus> known = new IdentityHashMap<>();

    Conditions(Deal deal) {
        this.deal = deal;
        this.evidence = new Evidence(deal);
    }

    /** The condition clauses of the sheet and of its agreements. */
    public Stream<Condition> all() {
        return deal.clauses().filter(Condition.class::isInstance).map(Condition.class::cast);
    }

    /** The status of the condition that a trigger names. */
    public ConditionStatus of(TriggerRef ref) {
        return deal.target(ref).flatMap(Target::clause).filter(Condition.class::isInstance).map(clause -> of((Condition) clause))
                .orElseThrow(() -> new IllegalArgumentException("no event or condition " + ref.text()));
    }

    /** The status of a condition. */
    public ConditionStatus of(Condition condition) {
        ConditionStatus status = known.get(condition);
        if (status == null) {
            known.put(condition, new ConditionStatus(condition, State.UNKNOWN, List.of()));
            status = judge(condition);
            known.put(condition, status);
        }
        return status;
    }

    private ConditionStatus judge(Condition condition) {
        Evidence.Found found = evidence.of(condition);
        if (hasCome(condition.failedOn())) {
            return found.shown().yes() ? status(condition, State.CONTRADICTED, condition.failedOn().origin(), found.shown().why())
                    : status(condition, State.FAILED, condition.failedOn().origin());
        }
        if (hasCome(condition.waivedOn())) {
            return status(condition, State.WAIVED, condition.waivedOn().origin());
        }
        if (hasCome(condition.satisfiedOn())) {
            return claimed(condition, found);
        }
        if (found.shown().yes()) {
            Truth support = evidence.committedPart(condition);
            return support.no() ? status(condition, State.UNSUPPORTED, support.why()) : status(condition, State.SATISFIED, found.shown().why());
        }
        if (found.refused()) {
            return status(condition, State.FAILED, found.shown().why());
        }
        return condition.satisfiedOn().isOpen() || condition.waivedOn().isOpen()
                ? status(condition, State.UNKNOWN, condition.satisfiedOn().origin()) : waiting(condition);
    }

    private ConditionStatus claimed(Condition condition, Evidence.Found found) {
        if (found.shown().no()) {
            return status(condition, State.CONTRADICTED, condition.satisfiedOn().origin(), found.shown().why());
        }
        Truth support = Truth.all(evidence.instrumentsBind(condition), evidence.committedPart(condition));
        if (support.no()) {
            return status(condition, State.UNSUPPORTED, condition.satisfiedOn().origin(), support.why());
        }
        return support.unknown() ? status(condition, State.UNKNOWN, support.why())
                : status(condition, State.SATISFIED, condition.satisfiedOn().origin(), support.why());
    }

    private ConditionStatus waiting(Condition condition) {
        Why open = new Why.Missing(condition.place(), "condition " + deal.nameOf(condition) + " is neither satisfied nor waived");
        Bounds last = longStop(condition);
        LocalDate asOf = deal.asOf();
        return last.latest().isBefore(asOf) ? status(condition, State.LAPSED, List.of(open), last.seen())
                : status(condition, State.OPEN, List.of(open), last.seen());
    }

    /** The last day for a condition: its own, else for one that closing waits for the long stop of its document; never without one. */
    public Bounds longStop(Condition condition) {
        Document document = deal.documentOf(condition);
        if (condition.longStop().status() != Fact.Status.UNSTATED) {
            return deal.timeline().day(condition.longStop(), document);
        }
        Fact<When> ofDocument = document.dates().longStop();
        boolean gatesClosing = condition.for_().stream().anyMatch(gate -> gate.text().equals("closing"));
        return gatesClosing && ofDocument.isStated() ? deal.timeline().day(ofDocument, document) : Bounds.never().notPromised();
    }

    private boolean hasCome(Fact<LocalDate> day) {
        return deal.world().hasCome(day).yes();
    }

    @SafeVarargs
    private static ConditionStatus status(Condition condition, State state, List<Why>... why) {
        List<Why> all = new ArrayList<>();
        for (List<Why> part : why) {
            all.addAll(part);
        }
        return new ConditionStatus(condition, state, List.copyOf(all));
    }
}
