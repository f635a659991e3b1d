package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.Codes.SafetyPower;
import org.clausecheck.sheet.Margin;

/**
 * A committee of the board that is promised.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param kind which
 * @param members how many members it has
 * @param independent all independent
 * @param powers what it may do
 */
public record Committee(
        Margin margin,
        CommitteeKind kind,
        Fact<Integer> members,
        Fact<Boolean> independent,
        Items<SafetyPower> powers) {
}
