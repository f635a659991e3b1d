package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;

/**
 * A prohibition.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param kind kind
 * @param bound who may not
 * @param beneficiary who is protected
 * @param cap up to this holding it is allowed
 * @param of company whose securities or staff are meant
 * @param ancillaryTo transfer or venture it serves
 * @param releaseBy who may release
 * @param terminationOnly breach gives only a right to terminate
 */
public record Restraint(
        Common common,
        Scope scope,
        RestraintKind kind,
        @Required Items<PartyRef> bound,
        Items<PartyRef> beneficiary,
        Fact<Holding> cap,
        Fact<PartyRef> of,
        Items<TargetRef> ancillaryTo,
        Items<PartyRef> releaseBy,
        Fact<Boolean> terminationOnly) implements Clause {
}
