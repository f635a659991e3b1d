package org.clausecheck.sheet.clause;

import org.clausecheck.sheet.Codes.DataRoleKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;

/**
 * Part of data-protection.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party see the format
 * @param role see the format
 */
public record DataRole(
        Margin margin,
        PartyRef party,
        DataRoleKind role) {
}
