package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Deadlock;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Codes.InvestorRightKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Termination;

/**
 * Whether the members of a joint venture can block each other, and what the clause does about it.
 *
 * @param venture the clause
 */
public record DeadlockTerms(JointVenture venture) {

    private static final Bounded<BigDecimal> HALF = Bounded.exact(BigDecimal.valueOf(50));

    /** The terms of a venture. */
    public static DeadlockTerms of(JointVenture venture) {
        return new DeadlockTerms(venture);
    }

    /** Whether nobody can be outvoted: an even number of members with equal shares or equal seats, or joint control. */
    public Truth isBalanced() {
        boolean several = venture.members().size() > 1 || venture.members().isOpen();
        return Truth.all(Truth.of(several), Truth.any(venture.control().is(ControlKind.JOINT), isEven(Member::percent, true),
                isEven(Member::seats, false)));
    }

    private <T> Truth isEven(Function<Member, Fact<T>> figure, boolean ofTheWhole) {
        List<Fact<T>> figures = venture.members().stream().map(figure).toList();
        List<T> stated = figures.stream().filter(Fact::isStated).map(Fact::get).toList();
        List<Why> open = figures.stream().filter(Fact::isOpen).flatMap(one -> one.origin().stream()).toList();
        boolean equal = stated.stream().distinct().count() == 1;
        boolean two = figures.size() == 2;
        if (ofTheWhole && equal && two && stated.contains(HALF)) {
            return new Truth(Truth.State.YES, figures.get(0).origin());
        }
        if (stated.size() + open.size() < figures.size() || stated.stream().distinct().count() > 1 || figures.size() % 2 == 1
                || figures.isEmpty()) {
            return Truth.NO;
        }
        return !open.isEmpty() || venture.members().isOpen() ? Truth.unknown(open.isEmpty()
                ? new Why[] {new Why.Missing(venture.members().place(), "withheld")} : open.toArray(Why[]::new))
                : new Truth(Truth.State.YES, figures.get(0).origin());
    }

    /**
     * A step up, a last word and a way out; buying each other out and dissolution are both of the last two, a casting vote both of the
     * first two.
     */
    public Checklist terms(Deal deal) {
        return Checklist.of(
                "a step up to senior management with a time to settle", Truth.any(is(Deadlock.ESCALATION), venture.escalation().stated(),
                        is(Deadlock.CASTING_VOTE)),
                "a last way to a decision", Truth.any(is(Deadlock.EXPERT), is(Deadlock.ARBITRATION), is(Deadlock.CASTING_VOTE), ends()),
                "a way to leave", Truth.any(venture.exit().stated(), ends(), leaves(deal)));
    }

    /** A clause beside it by which a member may end the agreement at will, have its shares bought back, or make the others sell. */
    private Truth leaves(Deal deal) {
        List<Truth> ways = new ArrayList<>();
        for (Clause clause : deal.documentOf(venture).clauses()) {
            if (clause instanceof Termination termination) {
                ways.add(termination.grounds().has(Ground.CONVENIENCE));
            } else if (clause instanceof InvestorRight right && right.company().equals(venture.venture())) {
                ways.add(Truth.of(right.kind() == InvestorRightKind.DRAG_ALONG || right.kind() == InvestorRightKind.REDEMPTION));
            }
        }
        Truth any = Truth.any(ways);
        return any.no() && deal.documentOf(venture).clauses().isOpen()
                ? Truth.unknown(new Why.Missing(deal.documentOf(venture).clauses().place(), "a way to leave")) : any;
    }

    private Truth is(Deadlock way) {
        return venture.deadlock().has(way);
    }

    private Truth ends() {
        return Truth.any(is(Deadlock.BUY_SELL), is(Deadlock.PUT_CALL), is(Deadlock.DISSOLUTION));
    }
}
