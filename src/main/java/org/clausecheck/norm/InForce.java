package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Map<Class<?>, List<Clause>> standing = new IdentityHashMap<>();

    InForce(Deal deal, Force force, Precedence precedence, Overlap overlap, Docket docket) {
        this.deal = deal;
        this.force = force;
        this.precedence = precedence;
        this.overlap = overlap;
        this.docket = docket;
        deal.clauses().forEach(clause -> {
            if (force.of(clause).standing().possible()) {
                standing.computeIfAbsent(clause.getClass(), type -> new ArrayList<>()).add(clause);
            }
        });
    }

    /**
     * Two clauses that meet.
     *
     * @param subject the clause asked about
     * @param other   the other one
     * @param bearer  whose norms meet; empty where it is nobody's
     * @param parties everybody concerned
     */
    record Pair(Clause subject, Clause other, String bearer, List<String> parties) {
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
        return standing.getOrDefault(type, List.of()).stream().map(type::cast).toList();
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

    /** Whether two clauses stand, wait for nothing, and have a day in common from the one asked about on. */
    Truth firmTogether(Clause one, Clause other) {
        return Truth.all(meet(period(one), period(other)), firm(one), firm(other));
    }

    /** Whether two periods have a day in common from the one asked about on. */
    Truth meet(Period one, Period other) {
        State state = Times.meet(one, other, deal.asOf());
        return new Truth(state, state == State.UNKNOWN ? Times.missing(one, other, deal.asOf()) : List.of());
    }

    /** Whether express words settle two clauses; the parties are those who lose with each. */
    Precedence.Order order(Clause one, List<String> losersOfOne, Clause other, List<String> losersOfOther) {
        return precedence.between(one, losersOfOne, other, losersOfOther);
    }

    /** The reason that a clause gives for a clash. */
    Why seen(Clause clause, String text) {
        return new Why.Seen(clause.place(), deal.nameOf(clause) + ": " + text);
    }

    /** Notes that two clauses came near each other. */
    void near(Matter matter, Pair pair) {
        docket.near(matter, pair.subject(), pair.other(), pair.parties());
    }

    /** Notes a clash that is certain or possible and that no words settle; a certain one is told by what was seen. */
    void report(Matter matter, String number, Pair pair, Truth truth, List<Why> seen, Extent extent, Precedence.Order order) {
        report(matter, number, pair, truth, seen, extent, order, period(pair.other()));
    }

    /** See above; the other clause has effect in a period of its own. */
    void report(Matter matter, String number, Pair pair, Truth truth, List<Why> seen, Extent extent, Precedence.Order order,
            Period effect) {
        if (truth.possible() && !order.settled()) {
            docket.add(new Raw(matter, number, Clash.Kind.CONFLICT, truth.yes() ? new Truth(State.YES, seen) : truth, pair.subject(),
                    Optional.of(pair.other()), Optional.empty(), pair.bearer(), extent,
                    Times.first(Times.common(period(pair.subject()), effect, deal.asOf())), order.words(), pair.parties()));
        }
    }
}
