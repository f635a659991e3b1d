package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.PartyRef;

/**
 * An express freedom.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param holder who may
 * @param grantor who allows it; absent = stated by all
 */
public record Permission(
        Common common,
        Scope scope,
        PartyRef holder,
        Fact<PartyRef> grantor) implements Clause {
}
