package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.AuditRight;
import org.clausecheck.sheet.clause.Clause;

/**
 * The audit rights that one party has over another with regard to a clause of the sheet: those of the sheet, and those of an agreement
 * in force that the sheet amends. A right that names no clauses covers all dealings of the two. A right that says it does not bind is
 * none.
 */
public final class Audits {

    private record Audit(AuditRight right, Truth granted) {
    }

    private final List<Audit> audits = new ArrayList<>();

    private Audits() {
    }

    /** The rights of a holder to audit another party on a clause. */
    public static Audits of(Deal deal, Standing standing, Clause audited, PartyRef holder, PartyRef bound) {
        Audits audits = new Audits();
        deal.clauses().filter(AuditRight.class::isInstance).map(AuditRight.class::cast)
                .filter(right -> right.holder().equals(holder) && right.bound().equals(bound) && reaches(deal, right))
                .forEach(right -> {
                    Truth granted = Truth.all(standing.standing(right), binds(deal, right), covers(deal, right, audited));
                    if (granted.possible()) {
                        audits.audits.add(new Audit(right, granted.because(new Why.Seen(right.place(), deal.nameOf(right)))));
                    }
                });
        return audits;
    }

    private static boolean reaches(Deal deal, AuditRight right) {
        return deal.inSheet(right) || deal.sheet().amends().stream().anyMatch(ref -> ref.id().equals(right.document()));
    }

    private static Truth binds(Deal deal, AuditRight right) {
        Fact<Boolean> own = right.common().binding();
        return !deal.inSheet(right) ? deal.binds(right).is(true) : own.status() == Fact.Status.UNSTATED ? Truth.YES : own.is(true);
    }

    private static Truth covers(Deal deal, AuditRight right, Clause audited) {
        boolean all = right.clauses().isEmpty() && !right.clauses().isOpen();
        boolean named = deal.names(right.clauses(), audited);
        return all || named ? Truth.YES : right.clauses().isOpen() ? right.clauses().stated() : Truth.NO;
    }

    /** Whether there is such a right. */
    public Truth granted() {
        Truth found = Truth.any(audits.stream().map(Audit::granted).toList());
        return found.no() ? found.because(new Why.Absent("no such audit right")) : found;
    }

    /** Whether one allows so many audits a year. Of this and the other terms nothing is lacking where there is no right at all. */
    public Truth perYear(Fact<BigDecimal> least) {
        return some(right -> right.perYear().atLeast(least));
    }

    /** Whether one reaches so far back. */
    public Truth lookback(Fact<Duration> least) {
        return some(right -> right.lookback().atLeast(least));
    }

    /** Whether the costs go to the audited party from an error of this size, or nothing is said about them. */
    public Truth costShift(Fact<BigDecimal> percent) {
        return some(right -> right.costShiftPercent().status() == Fact.Status.UNSTATED ? Truth.YES
                : right.costShiftPercent().atMost(percent));
    }

    private Truth some(Function<AuditRight, Truth> test) {
        return audits.isEmpty() ? Truth.YES
                : Truth.any(audits.stream().map(audit -> Truth.all(audit.granted(), test.apply(audit.right()))).toList());
    }
}
