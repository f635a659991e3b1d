package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.sheet.clause.Clause;

/**
 * What clauses of one type mean.
 *
 * @param <C> the type of clause
 */
interface Reading<C extends Clause> {

    /** The norms that the clause creates; none for one that frames, states or limits money. */
    List<Draft> read(C clause);
}
