package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Secrecy, with its exceptions.
 *
 * @param common what every clause may carry
 * @param bound who keeps secret
 * @param covers what
 */
public record Confidentiality(
        Common common,
        @Required Items<PartyRef> bound,
        Fact<String> covers) implements Clause {
}
