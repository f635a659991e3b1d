package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Assignee;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Assignment of the agreement.
 *
 * @param common what every clause may carry
 * @param bound who may not assign
 * @param consentOf whose consent; absent = the others
 * @param permittedTo without consent
 * @param onNotice notice is enough for these
 */
public record Assignment(
        Common common,
        @Required Items<PartyRef> bound,
        Items<PartyRef> consentOf,
        Items<Assignee> permittedTo,
        Fact<Boolean> onNotice) implements Clause {
}
