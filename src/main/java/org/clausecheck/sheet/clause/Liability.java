package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Caps and exceptions.
 *
 * @param common what every clause may carry
 * @param bound whose liability
 * @param cap the most that is owed
 * @param uncappedFor without cap
 */
public record Liability(
        Common common,
        @Required Items<PartyRef> bound,
        Fact<Bounded<Money>> cap,
        Items<String> uncappedFor) implements Clause {
}
