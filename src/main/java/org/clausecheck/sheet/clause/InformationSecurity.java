package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * Information security.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param bound who secures
 * @param incidentNotice notice of incidents
 * @param standards standards that are kept
 * @param audits audits allowed
 */
public record InformationSecurity(
        Common common,
        Scope scope,
        @Required Items<PartyRef> bound,
        Fact<Duration> incidentNotice,
        Items<String> standards,
        Fact<Boolean> audits) implements Clause {
}
