package org.clausecheck.sheet;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.ConsentStatus;
import org.clausecheck.sheet.Codes.InstrumentForm;
import org.clausecheck.sheet.clause.Scope;

/**
 * A consent or waiver on record.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param scope the parts that narrow it
 * @param id id
 * @param by who consents
 * @param under the clause whose restriction is lifted, or whose consent right is used
 * @param status given, requested or refused
 * @param on day of that status
 * @param starts effect from; absent = on
 * @param ends effect until; absent = as long as the restriction
 * @param form form
 * @param evidence where it is recorded
 * @param to clauses or agreements consented to
 */
public record Consent(
        Margin margin,
        Scope scope,
        String id,
        PartyRef by,
        @Required Items<TargetRef> under,
        ConsentStatus status,
        Fact<LocalDate> on,
        Fact<When> starts,
        Fact<When> ends,
        Fact<InstrumentForm> form,
        Fact<String> evidence,
        Items<TargetRef> to) {
}
