package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.DefinitionKind;

/**
 * A defined term, or a local code.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id; usable wherever its kind is
 * @param term the term as written
 * @param kind asset, field, territory, group extend the taxonomies
 * @param meaning absent = used but not defined
 * @param objective a third person could apply it
 * @param within broader codes it belongs to
 * @param contains narrower codes, parties or territories it is made of
 * @param disjointFrom codes it does not overlap
 */
public record Definition(
        Margin margin,
        String id,
        String term,
        DefinitionKind kind,
        Fact<String> meaning,
        Fact<Boolean> objective,
        Items<LocalCode> within,
        Items<LocalCode> contains,
        Items<LocalCode> disjointFrom) {
}
