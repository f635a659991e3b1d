package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.WorldFact;

/**
 * Whether the holdings listed are all.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param company the company
 * @param on day
 * @param basis the basis on which the holdings are counted
 * @param complete the holdings of that day and basis are all there are
 * @param sharesOutstanding number
 */
public record CapTable(
        Margin margin,
        PartyRef company,
        LocalDate on,
        Basis basis,
        Boolean complete,
        Fact<Quantity> sharesOutstanding) implements WorldFact {
}
