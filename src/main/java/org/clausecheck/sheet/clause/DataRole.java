package org.clausecheck.sheet.clause;

import org.clausecheck.sheet.Codes.DataRoleKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;

/**
 * What a party is under data protection law.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party the party
 * @param role its role
 */
public record DataRole(
        Margin margin,
        PartyRef party,
        DataRoleKind role) {
}
