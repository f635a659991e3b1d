package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ConsiderationKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.TargetRef;

/**
 * What is given in return.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param kind in what
 * @param amount value
 * @param valuationMethod how it was valued
 * @param clause the clause that gives it
 */
public record Consideration(
        Margin margin,
        ConsiderationKind kind,
        Fact<Bounded<Money>> amount,
        Fact<String> valuationMethod,
        Fact<TargetRef> clause) {
}
