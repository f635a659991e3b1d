package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.sheet.clause.Clause;

/**
 * Something of the other side came near a clause in one matter. Without clashes it passed; where nothing came near there is no encounter.
 *
 * @param matter  the rule that judges it
 * @param subject the clause asked about: the prohibition, the deal, the access, the right
 * @param clashes the clashes, each pair of clauses once over all encounters
 */
public record Encounter(Matter matter, Clause subject, List<Clash> clashes) {

    public Encounter {
        clashes = List.copyOf(clashes);
    }
}
