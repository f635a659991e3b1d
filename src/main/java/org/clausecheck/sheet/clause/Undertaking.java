package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.Effort;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.When;

/**
 * A duty to do something.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param bound who must
 * @param beneficiary to whom
 * @param regimes under which law
 * @param deliverables what is to be delivered
 * @param due by when
 * @param leadTime how long before the act
 * @param standard effort owed; absent = absolute
 * @param clauses clauses it serves
 */
public record Undertaking(
        Common common,
        Scope scope,
        @Required Items<PartyRef> bound,
        Items<PartyRef> beneficiary,
        Items<Regime> regimes,
        Items<Deliverable> deliverables,
        Fact<When> due,
        Fact<Duration> leadTime,
        Fact<Effort> standard,
        Items<TargetRef> clauses) implements Clause {
}
