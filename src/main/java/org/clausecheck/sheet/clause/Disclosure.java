package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Audience;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.When;

/**
 * Filings and releases that are promised.
 *
 * @param common what every clause may carry
 * @param by who discloses
 * @param kind what
 * @param regime under which law
 * @param clauses clauses disclosed
 * @param redactions agreed redactions
 * @param due when
 * @param audiences to whom
 * @param publicAt public release
 * @param approvalBy who clears statements
 */
public record Disclosure(
        Common common,
        @Required Items<PartyRef> by,
        DisclosureKind kind,
        Fact<Regime> regime,
        Items<TargetRef> clauses,
        Fact<String> redactions,
        Fact<When> due,
        Items<Audience> audiences,
        Fact<When> publicAt,
        Fact<String> approvalBy) implements Clause {
}
