package org.clausecheck.sheet;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Clause;

/** Whether a clause stands on the day asked about: in force and not superseded. The norms know; arithmetic over clauses asks them. */
@FunctionalInterface
public interface Standing {

    /** Yes, no, or unknown where the day from which it stands, or what replaces it, is not known. */
    Truth standing(Clause clause);

    /** From when to when it stands: by its own words, unless something cuts it short. */
    default Period period(Deal deal, Clause clause) {
        return deal.timeline().period(clause);
    }
}
