package org.clausecheck.norm;

/** Finds the meetings of one row of the table of clashes that is not about a prohibition and an act. */
interface Finder {

    /** Notes what comes near and what clashes. */
    void find(InForce clauses);
}
