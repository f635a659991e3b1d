package org.clausecheck.engine;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;

/**
 * {@code promised($clause)}: yes if one clause of the sheet that matches is meant to bind; no if none stands, or only one that says it does
 * not bind; unknown if whether it binds is withheld.
 */
public final class Promised extends TruthFunction {

    @Override
    protected Truth answer(List<Truth> truths) {
        Truth found = Truth.any(truths);
        return found.no() ? found.because(new Why.Absent("no such clause")) : found;
    }

    @Override
    protected Truth truth(Object value) {
        Clause clause = (Clause) value;
        Fact<Boolean> binding = clause.common().binding();
        if (binding.status() == Fact.Status.UNSTATED || binding.is(true).yes()) {
            return Truth.yes(new Why.Seen(clause.place(), clause.id()));
        }
        return binding.is(true).because("clause " + clause.id() + " does not bind");
    }
}
