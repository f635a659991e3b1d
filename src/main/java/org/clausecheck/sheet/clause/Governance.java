package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.PartyRef;

/**
 * Charter, non-profit control, committees.
 *
 * @param common what every clause may carry
 * @param company whose constitution
 * @param controlledBy who keeps control
 * @param publicBenefits benefits named in the charter
 * @param charterHeading heading says public benefit corporation
 * @param biennialStatement statement to stockholders every two years
 * @param safetyFirst safety outranks shareholder interest
 * @param committees committees promised
 */
public record Governance(
        Common common,
        PartyRef company,
        Fact<PartyRef> controlledBy,
        Items<String> publicBenefits,
        Fact<Boolean> charterHeading,
        Fact<Boolean> biennialStatement,
        Fact<Boolean> safetyFirst,
        Items<Committee> committees) implements Clause {
}
