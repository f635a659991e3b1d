package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.Treatment;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Accounting as expected or used.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who reports
 * @param subject investee or venture
 * @param treatment method of accounting
 * @param significancePercent significance
 * @param on day
 */
public record Accounting(
        Margin margin,
        PartyRef party,
        PartyRef subject,
        Treatment treatment,
        Fact<BigDecimal> significancePercent,
        Fact<LocalDate> on) implements WorldFact {
}
