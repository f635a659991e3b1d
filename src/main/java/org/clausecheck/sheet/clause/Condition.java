package org.clausecheck.sheet.clause;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Gate;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.When;

/**
 * Condition precedent, with its status.
 *
 * @param common what every clause may carry
 * @param for_ what waits for it: signing, effective, closing or clauses
 * @param requires what must happen
 * @param longStop last day for it
 * @param waivableBy who may waive
 * @param satisfiedOn day it was satisfied
 * @param satisfiedBy instrument that satisfies it
 * @param waivedOn day it was waived
 * @param failedOn day it failed for good
 * @param otherwise consequence of failure
 */
public record Condition(
        Common common,
        @Required Items<Gate> for_,
        Requirement requires,
        Fact<When> longStop,
        Items<PartyRef> waivableBy,
        Fact<LocalDate> satisfiedOn,
        Items<TargetRef> satisfiedBy,
        Fact<LocalDate> waivedOn,
        Fact<LocalDate> failedOn,
        Fact<String> otherwise) implements Clause {
}
