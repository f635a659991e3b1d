package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.Role;

/**
 * A person the sheet names.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id used in every reference
 * @param name full name
 * @param legalForm legal form
 * @param incorporatedIn ISO 3166-1 or -2 code
 * @param principalOffice main place of business
 * @param taxResidence tax residence
 * @param parent party that controls it
 * @param roles roles in the deal
 */
public record Party(
        Margin margin,
        String id,
        String name,
        Fact<LegalForm> legalForm,
        Fact<Territory> incorporatedIn,
        Fact<Territory> principalOffice,
        Fact<Territory> taxResidence,
        Fact<PartyRef> parent,
        Items<Role> roles) implements OpenWorld {
}
