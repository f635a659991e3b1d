package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.Trigger;

/**
 * Securities turn into others.
 *
 * @param common what every clause may carry
 * @param security what converts
 * @param into into what
 * @param kind automatic or elective
 * @param when the event at which it converts
 * @param ratio ratio or price
 * @param consentOf who must agree
 */
public record Conversion(
        Common common,
        SecurityRef security,
        Fact<SecurityRef> into,
        ConversionKind kind,
        Fact<Trigger> when,
        Fact<String> ratio,
        Items<PartyRef> consentOf) implements Clause {
}
