package org.clausecheck.sheet;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EventKind;

/**
 * A defined trigger.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id
 * @param name the defined term
 * @param kind kind
 * @param definition the test in words; absent = the sheet gives none
 * @param objective a third person could apply the test
 * @param party whose event: who lists, is acquired, delivers, chooses, holds
 * @param in company in which party holds
 * @param percent line for holdings
 * @param basis basis of percent
 * @param amount line in money: proceeds, profit, revenue
 * @param price line per share
 * @param quantity line in units
 * @param regime for clearances
 * @param declaredBy who declares that it has happened
 * @param verifiedBy who verifies
 * @param disputePeriod time to contest
 * @param longStop an end or start at this event comes no later than this day
 * @param expected planned or expected day
 */
public record Event(
        Margin margin,
        String id,
        String name,
        EventKind kind,
        Fact<String> definition,
        Fact<Boolean> objective,
        Fact<PartyRef> party,
        Fact<PartyRef> in,
        Fact<Bounded<BigDecimal>> percent,
        Fact<Basis> basis,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Money>> price,
        Fact<Bounded<Quantity>> quantity,
        Fact<Regime> regime,
        Items<PartyRef> declaredBy,
        Fact<Verifier> verifiedBy,
        Fact<Duration> disputePeriod,
        Fact<When> longStop,
        Fact<When> expected) {
}
