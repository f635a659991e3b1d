package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;

/**
 * One part of an amount.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id, referred to as clause/tranche
 * @param amount money
 * @param shares number of shares
 * @param quantity other units
 * @param security security issued
 * @param due payable or deliverable on
 * @param when only if
 * @param optionOf at the option of this party, not a duty
 * @param lapses falls away if not called by
 * @param otherwise what happens if the trigger fails
 * @param reducedTo amount if the trigger fails
 */
public record Tranche(
        Margin margin,
        Fact<String> id,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> shares,
        Fact<Bounded<Quantity>> quantity,
        Fact<SecurityRef> security,
        Fact<When> due,
        Fact<Trigger> when,
        Fact<PartyRef> optionOf,
        Fact<When> lapses,
        Fact<String> otherwise,
        Fact<Bounded<Money>> reducedTo) {
}
