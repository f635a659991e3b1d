package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.Grade;
import org.clausecheck.sheet.PartyRef;

/**
 * A party may do the actions with, through or for the holder only.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param holder who is favoured
 * @param bound who may deal with nobody else
 * @param grade absent = exclusive; primary and preferred exclude nobody
 */
public record Exclusivity(
        Common common,
        Scope scope,
        PartyRef holder,
        PartyRef bound,
        Fact<Grade> grade) implements Clause {
}
