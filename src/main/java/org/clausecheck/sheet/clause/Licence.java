package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Codes.Assignee;
import org.clausecheck.sheet.Codes.InsolvencyProtection;
import org.clausecheck.sheet.Codes.InstrumentForm;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.Codes.OtherAssets;
import org.clausecheck.sheet.Codes.Royalty;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;

/**
 * A permission to use IP.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param licensor who grants
 * @param licensee who receives
 * @param exclusivity absent = not said
 * @param excludedAssets expressly not licensed
 * @param otherAssets rule for assets not listed
 * @param irrevocable the licensor may not end it at will; expiry with the term and an end that both agree are no contradiction
 * @param royalty price model
 * @param sublicensing to whom
 * @param assignable to whom without consent
 * @param form form of the grant
 * @param recordedWithin registration of the grant
 * @param insolvencyProtection protection if the licensor fails
 * @param afterEnd what remains after ends
 */
public record Licence(
        Common common,
        Scope scope,
        PartyRef licensor,
        PartyRef licensee,
        Fact<LicenceExclusivity> exclusivity,
        Items<Asset> excludedAssets,
        Fact<OtherAssets> otherAssets,
        Fact<Boolean> irrevocable,
        Fact<Royalty> royalty,
        Items<Sublicensing> sublicensing,
        Items<Assignee> assignable,
        Fact<InstrumentForm> form,
        Fact<Duration> recordedWithin,
        Items<InsolvencyProtection> insolvencyProtection,
        Fact<LicenceTail> afterEnd) implements Clause {
}
