package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;

/**
 * An exception to a clause.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param scope the parts that narrow it
 * @param id id
 * @param purpose standard exception
 * @param text the wording
 * @param clauses clauses or agreements let through
 * @param when the exception applies only if
 * @param limit percentage up to which it applies
 * @param starts from
 * @param ends until
 */
public record CarveOut(
        Margin margin,
        Scope scope,
        Fact<String> id,
        Fact<Purpose> purpose,
        Fact<String> text,
        Items<TargetRef> clauses,
        Fact<Trigger> when,
        Fact<Bounded<BigDecimal>> limit,
        Fact<When> starts,
        Fact<When> ends) {
}
