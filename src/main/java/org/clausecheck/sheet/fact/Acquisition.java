package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Businesses bought.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param acquirer buyer
 * @param target business
 * @param on day
 * @param significancePercent significance
 * @param auditedYears audited years at hand
 */
public record Acquisition(
        Margin margin,
        PartyRef acquirer,
        String target,
        Fact<LocalDate> on,
        Fact<BigDecimal> significancePercent,
        Fact<Integer> auditedYears) implements WorldFact {
}
