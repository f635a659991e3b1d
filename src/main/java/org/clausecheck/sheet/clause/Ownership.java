package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.InstrumentForm;
import org.clausecheck.sheet.Codes.OwnershipBasis;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Who owns what; assignment of rights or contracts.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param owners owner; several = joint
 * @param assignor who assigns, if it is an assignment
 * @param form form of the assignment
 * @param recordedWithin recording
 * @param basis why
 * @param humanContribution a record of human authorship is kept
 * @param joint terms of joint ownership
 */
public record Ownership(
        Common common,
        Scope scope,
        @Required Items<PartyRef> owners,
        Fact<PartyRef> assignor,
        Fact<InstrumentForm> form,
        Fact<Duration> recordedWithin,
        Fact<OwnershipBasis> basis,
        Fact<Boolean> humanContribution,
        Fact<JointOwnership> joint) implements Clause {
}
