package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Seats, observers, removal.
 *
 * @param common what every clause may carry
 * @param holder who has it
 * @param company whose board
 * @param powers what it may do
 * @param seats number
 * @param share share of seats
 * @param sharePercent share of seats in percent
 * @param observers number of observers
 * @param requires holding needed
 * @param independentNominee nominee must be independent of the holder
 * @param committees committees the nominee sits on
 */
public record BoardRight(
        Common common,
        PartyRef holder,
        PartyRef company,
        @Required Items<BoardPower> powers,
        Fact<Bounded<Integer>> seats,
        Fact<BoardShare> share,
        Fact<Bounded<BigDecimal>> sharePercent,
        Fact<Integer> observers,
        Fact<Holding> requires,
        Fact<Boolean> independentNominee,
        Items<CommitteeKind> committees) implements Clause {
}
