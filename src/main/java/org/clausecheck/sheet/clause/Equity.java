package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.SecurityRef;

/**
 * A holding, or an issue, sale or surrender of securities.
 *
 * @param common what every clause may carry
 * @param kind hold, issue, transfer, surrender, repurchase
 * @param issuer company
 * @param holder who holds, receives or gives up
 * @param seller seller in a transfer
 * @param security class
 * @param amount price of the whole
 * @param shares number
 * @param price price per share
 * @param valuation value of the company used
 * @param syndicated part of amount passed on to others
 * @param before holding before
 * @param after holding after
 * @param consideration what is given
 * @param tranches parts
 * @param control control acquired
 */
public record Equity(
        Common common,
        EquityKind kind,
        PartyRef issuer,
        PartyRef holder,
        Fact<PartyRef> seller,
        Fact<SecurityRef> security,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> shares,
        Fact<Bounded<Money>> price,
        Fact<Bounded<Money>> valuation,
        Fact<Bounded<Money>> syndicated,
        Fact<Holding> before,
        Fact<Holding> after,
        Items<Consideration> consideration,
        Items<Tranche> tranches,
        Fact<ControlKind> control) implements Clause {
}
