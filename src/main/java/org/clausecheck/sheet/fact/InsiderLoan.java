package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Loans to directors and officers.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param company lender
 * @param to borrower
 * @param amount amount of the loan
 * @param repaidOn repaid
 */
public record InsiderLoan(
        Margin margin,
        PartyRef company,
        String to,
        Money amount,
        Fact<LocalDate> repaidOn) implements WorldFact {
}
