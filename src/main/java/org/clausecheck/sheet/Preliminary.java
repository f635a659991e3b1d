package org.clausecheck.sheet;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.PaymentKind;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * Promises for the time before the contract: no talks with others, secrecy, the costs and the fee if nothing comes of it, talks in good
 * faith. They serve only if they bind before everything else does.
 */
public final class Preliminary {

    private static final List<Action> TALKS = List.of(new Action("negotiate-with-others"), new Action("negotiate-in-good-faith"));

    private Preliminary() {
    }

    /** Whether a clause is such a promise; unknown if the part that would say so is withheld. */
    public static Truth isPromise(Clause clause) {
        return Truth.all(kind(clause), Truth.any(belongsToTheContract(clause.common().starts()), isDueUnderTheContract(clause)).opposite());
    }

    private static Truth kind(Clause clause) {
        if (clause instanceof Confidentiality) {
            return Truth.YES;
        }
        if (clause instanceof Payment payment) {
            return payment.kind().isOneOf(PaymentKind.BREAK_FEE, PaymentKind.REIMBURSEMENT);
        }
        if (clause instanceof Restraint restraint) {
            return restraint.kind() == RestraintKind.NO_SHOP ? Truth.YES : isAboutTalks(restraint.scope());
        }
        if (clause instanceof Exclusivity exclusivity) {
            return isAboutTalks(exclusivity.scope());
        }
        return clause instanceof Undertaking undertaking ? isAboutTalks(undertaking.scope()) : Truth.NO;
    }

    private static Truth isAboutTalks(Scope scope) {
        return scope.actions().some(action -> Truth.of(TALKS.contains(action)));
    }

    /** What is paid only when the contract takes effect or closes is never owed if nothing comes of the talks. */
    private static Truth isDueUnderTheContract(Clause clause) {
        if (!(clause instanceof Payment payment)) {
            return Truth.NO;
        }
        Truth instalments = payment.tranches().isEmpty() ? Truth.NO
                : Truth.all(payment.tranches().stream().map(tranche -> belongsToTheContract(tranche.due())).toList());
        return Truth.any(belongsToTheContract(payment.due()), instalments);
    }

    /** Whether a day cannot come before the contract takes effect or closes; not said is NO, withheld is unknown. */
    private static Truth belongsToTheContract(Fact<When> day) {
        return day.status() == Fact.Status.UNSTATED ? Truth.NO : day.test(Preliminary::needsTheContract);
    }

    private static boolean needsTheContract(When when) {
        if (when instanceof When.OfCalendar entry) {
            return entry.entry() == When.OfCalendar.Entry.EFFECTIVE || entry.entry() == When.OfCalendar.Entry.CLOSING;
        }
        if (when instanceof When.Counted counted) {
            return !counted.backwards() && needsTheContract(counted.from());
        }
        if (when instanceof When.EarliestOf earliest) {
            return earliest.parts().stream().allMatch(Preliminary::needsTheContract);
        }
        return when instanceof When.LatestOf latest && latest.parts().stream().anyMatch(Preliminary::needsTheContract);
    }
}
