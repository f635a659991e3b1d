package org.clausecheck.sheet;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Ownership;

/**
 * An ownership clause as the contract between its owners.
 *
 * @param clause the clause
 */
public record CoOwnership(Ownership clause) {

    /** Whether two or more own; unknown if only one can be seen and others are withheld. */
    public Truth isShared() {
        Items<PartyRef> owners = clause.owners();
        return owners.stream().distinct().count() > 1 ? owners.stated() : owners.every(owner -> Truth.YES).opposite();
    }

    /** Whether it says who exploits, who licenses, who enforces, and whether profits are shared. */
    public Truth isSettled() {
        return clause.joint().check(terms -> Truth.all(terms.exploitation().stated(), terms.licensing().stated(), terms.enforcement().stated(),
                terms.accounting().stated()));
    }
}
