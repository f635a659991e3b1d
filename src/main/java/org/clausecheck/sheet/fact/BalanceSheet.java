package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Dated balance sheets, also interim.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party whose balance sheet it is
 * @param on balance sheet day
 * @param audited it is audited
 * @param reviewed it is reviewed by an auditor
 */
public record BalanceSheet(
        Margin margin,
        PartyRef party,
        LocalDate on,
        Fact<Boolean> audited,
        Fact<Boolean> reviewed) implements WorldFact {
}
