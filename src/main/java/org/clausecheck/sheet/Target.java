package org.clausecheck.sheet;

import java.util.Optional;

import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Tranche;

/**
 * What a reference to a clause, tranche or document means.
 *
 * @param document the document
 * @param clause   the clause; empty if the whole document is meant
 * @param tranche  the tranche; empty if the whole clause is meant
 */
public record Target(Document document, Optional<Clause> clause, Optional<Tranche> tranche) {

    /** Whether this clause is meant, alone, by a part of it or with its whole document. */
    public boolean covers(Clause other) {
        return clause.map(mine -> mine == other).orElseGet(() -> document.id().equals(other.document()));
    }
}
