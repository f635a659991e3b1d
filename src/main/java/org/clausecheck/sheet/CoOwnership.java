package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.JointOwnership;
import org.clausecheck.sheet.clause.Ownership;

/** The contract between those who own something together. */
public final class CoOwnership {

    private CoOwnership() {
    }

    /** Whether the owners say who exploits, who licenses, who enforces, and whether profits are shared. */
    public static Truth isSettled(Ownership clause) {
        Fact<JointOwnership> joint = clause.joint();
        return joint.check(terms -> Truth.all(terms.exploitation().stated(), terms.licensing().stated(), terms.enforcement().stated(),
                terms.accounting().stated()));
    }
}
