package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.PartyRef;

/**
 * Most-favoured customer, licensee or partner.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param beneficiary who gets the best terms
 * @param bound who owes them
 * @param comparables which deals are compared
 * @param wide covers other platforms' retail terms
 * @param audit compliance can be audited
 * @param remedy what follows
 */
public record MostFavoured(
        Common common,
        Scope scope,
        PartyRef beneficiary,
        PartyRef bound,
        Fact<String> comparables,
        Fact<Boolean> wide,
        Fact<Boolean> audit,
        Fact<String> remedy) implements Clause {
}
