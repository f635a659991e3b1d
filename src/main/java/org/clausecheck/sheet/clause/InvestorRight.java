package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.InvestorRightKind;
import org.clausecheck.sheet.PartyRef;

/**
 * Anti-dilution, pre-emption, information and similar.
 *
 * @param common what every clause may carry
 * @param kind which
 * @param holder who has it
 * @param company against whom
 * @param multiple preference or cap, times the price paid
 */
public record InvestorRight(
        Common common,
        InvestorRightKind kind,
        PartyRef holder,
        PartyRef company,
        Fact<BigDecimal> multiple) implements Clause {
}
