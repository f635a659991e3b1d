package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Directors, nominees, observers.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param company the company
 * @param name name of the person
 * @param nominatedBy by
 * @param employedBy employer
 * @param independent the person is independent under the rules of the exchange
 * @param committees sits on
 * @param otherBoards also at
 * @param compensation other pay in a year
 * @param paymentsToEmployer company pays employer
 * @param affiliatedHolderPercent votes of the holder he comes from
 * @param observer observer only
 */
public record Director(
        Margin margin,
        PartyRef company,
        String name,
        Fact<PartyRef> nominatedBy,
        Fact<PartyRef> employedBy,
        Fact<Boolean> independent,
        Items<CommitteeKind> committees,
        Items<PartyRef> otherBoards,
        Fact<Money> compensation,
        Fact<Money> paymentsToEmployer,
        Fact<BigDecimal> affiliatedHolderPercent,
        Fact<Boolean> observer) implements WorldFact {
}
