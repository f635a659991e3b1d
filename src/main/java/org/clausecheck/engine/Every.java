package org.clausecheck.engine;

import java.util.List;

import org.clausecheck.logic.Truth;

/** {@code every($t)}: yes if every value is, also if there is none. Only for clauses: a list of facts is asked by itself. */
public final class Every extends TruthFunction {

    @Override
    protected Truth answer(List<Truth> truths) {
        return Truth.all(truths);
    }

    @Override
    protected Truth truth(Object value) {
        return (Truth) value;
    }
}
