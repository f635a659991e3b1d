package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.CustomNorm;
import org.clausecheck.sheet.PartyRef;

/**
 * A clause of a declared namespace, which says itself what it is.
 *
 * @param common      what every clause may carry; its type has the form {@code x-acme:carbon-budget}
 * @param scope       the parts that narrow it
 * @param norm        right, duty, prohibition or power
 * @param bound       who must or must not; of a right or power, against whom
 * @param beneficiary who is owed or protected; of a right or power, who has it
 */
public record CustomClause(
        Common common,
        Scope scope,
        CustomNorm norm,
        Items<PartyRef> bound,
        Items<PartyRef> beneficiary) implements Clause {
}
