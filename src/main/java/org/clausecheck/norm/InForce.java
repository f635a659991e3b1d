package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;

/** The clauses that stand, for meetings that are found by clause type and not by bearer and act. */
final class InForce {

    private final Deal deal;
    private final Force force;
    private final Precedence precedence;
    private final Overlap overlap;
    private final Docket docket;

    InForce(Deal deal, Force force, Precedence precedence, Overlap overlap, Docket docket) {
        this.deal = deal;
        this.force = force;
        this.precedence = precedence;
        this.overlap = overlap;
        this.docket = docket;
    }

    Deal deal() {
        return deal;
    }

    Docket docket() {
        return docket;
    }

    Overlap overlap() {
        return overlap;
    }

    /** The clauses of a type that stand or may stand. */
    <C extends Clause> List<C> all(Class<C> type) {
        List<C> all = new ArrayList<>();
        deal.clauses().forEach(clause -> {
            if (type.isInstance(clause) && force.of(clause).standing().possible()) {
                all.add(type.cast(clause));
            }
        });
        return all;
    }

    /** From when to when a clause stands. */
    Period period(Clause clause) {
        return force.of(clause).period();
    }

    /** Whether a clause stands and waits for nothing. */
    Truth firm(Clause clause) {
        ClauseForce own = force.of(clause);
        return Truth.all(own.standing(), own.pending().truth());
    }

    /** Whether two clauses have a day in common from the one asked about on. */
    Truth meet(Clause one, Clause other) {
        return meet(period(one), period(other));
    }

    Truth meet(Period one, Period other) {
        State state = Times.meet(one, other, deal.asOf());
        return new Truth(state, state == State.UNKNOWN ? Times.missing(one, other, deal.asOf()) : List.of());
    }

    Precedence.Order order(Clause one, List<String> losersOfOne, Clause other, List<String> losersOfOther) {
        return precedence.between(one, losersOfOne, other, losersOfOther);
    }

    /** The reason that a clause gives for a clash. */
    Why seen(Clause clause, String text) {
        return new Why.Seen(clause.place(), deal.nameOf(clause) + ": " + text);
    }

    /** A meeting of two clauses while both stand. */
    Raw raw(Matter matter, String number, Truth truth, Clause subject, Clause other, String bearer, Map<Aspect, Set<String>> extent,
            List<Why> evidence, List<String> parties) {
        return raw(matter, number, truth, subject, other, bearer, extent, evidence, parties, period(other));
    }

    /** A meeting of a clause with another that has effect in a period of its own. */
    Raw raw(Matter matter, String number, Truth truth, Clause subject, Clause other, String bearer, Map<Aspect, Set<String>> extent,
            List<Why> evidence, List<String> parties, Period effect) {
        return new Raw(matter, number, Clash.Kind.CONFLICT, truth, subject, Optional.of(other), Optional.empty(), bearer, extent,
                Times.first(Times.common(period(subject), effect, deal.asOf())), evidence, parties);
    }
}
