package org.clausecheck.sheet;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.SecurityKind;

/**
 * A class of shares, warrants or notes.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id
 * @param name name of the class
 * @param issuer company that issues it
 * @param kind kind
 * @param votesPerShare 0 = non-voting; absent = unknown
 * @param over for warrants, options, convertibles: what they give
 */
public record Security(
        Margin margin,
        String id,
        String name,
        PartyRef issuer,
        SecurityKind kind,
        Fact<BigDecimal> votesPerShare,
        Fact<SecurityRef> over) implements OpenWorld {
}
