package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;

/**
 * A member of a joint venture.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party member
 * @param percent share
 * @param profitPercent share of profit or liquidation
 * @param contributionPercent share of funding
 * @param contribution funding
 * @param seats board seats
 * @param lossPercent part of losses borne
 * @param decides activities it directs
 */
public record Member(
        Margin margin,
        PartyRef party,
        Fact<Bounded<BigDecimal>> percent,
        Fact<Bounded<BigDecimal>> profitPercent,
        Fact<Bounded<BigDecimal>> contributionPercent,
        Fact<Bounded<Money>> contribution,
        Fact<Integer> seats,
        Fact<Bounded<BigDecimal>> lossPercent,
        Items<Action> decides) {
}
