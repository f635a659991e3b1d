package org.clausecheck.engine;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/** {@code some($t)}: yes if one value is; no if there is none, with the reason that no such clause stands. */
public final class Some extends TruthFunction {

    @Override
    protected Truth answer(List<Truth> truths) {
        return truths.isEmpty() ? Truth.no(new Why.Absent("no such clause")) : Truth.any(truths).no() ? also(Truth.any(truths)) : Truth.any(truths);
    }

    /** None of the clauses that can be seen: a withheld one may still be. */
    private static Truth also(Truth none) {
        return none.because(new Why.Absent("no other such clause"));
    }

    @Override
    protected Truth truth(Object value) {
        return (Truth) value;
    }
}
