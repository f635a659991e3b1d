package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.SafetyPower;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;

/**
 * Power to stop or delay a release.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param company whose models
 * @param body who decides
 * @param independent independent of the partner
 * @param powers what the body may do
 * @param suspends duties that rest during a hold
 */
public record Safety(
        Common common,
        Scope scope,
        PartyRef company,
        Fact<String> body,
        Fact<Boolean> independent,
        @Required Items<SafetyPower> powers,
        Items<TargetRef> suspends) implements Clause {
}
