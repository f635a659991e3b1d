package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.CutBack;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.When;

/**
 * Right to have shares registered.
 *
 * @param common what every clause may carry
 * @param holder who has them
 * @param issuer company
 * @param demands number of demands
 * @param demandFrom first demand
 * @param shelfFrom shelf from
 * @param automaticShelf automatic shelf promised
 * @param piggyback right to join
 * @param cutBack order, first to last cut
 * @param limitOnSubsequent no better rights for others
 */
public record RegistrationRights(
        Common common,
        PartyRef holder,
        PartyRef issuer,
        Fact<Integer> demands,
        Fact<When> demandFrom,
        Fact<When> shelfFrom,
        Fact<Boolean> automaticShelf,
        Fact<Boolean> piggyback,
        Items<CutBack> cutBack,
        Fact<Boolean> limitOnSubsequent) implements Clause {
}
