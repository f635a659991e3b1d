package org.clausecheck.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A three-valued quantifier over what a pattern of a rule matches. */
public abstract class TruthFunction implements AccumulateFunction<TruthFunction.Seen> {

    /** The values seen so far. */
    public static final class Seen implements Serializable {
        private static final long serialVersionUID = 1L;
        private final transient List<Truth> truths = new ArrayList<>();
    }

    /** The answer over all values, in no particular order. */
    protected abstract Truth answer(List<Truth> truths);

    /** One value as truth. */
    protected abstract Truth truth(Object value);

    @Override
    public Seen createContext() {
        return new Seen();
    }

    @Override
    public void init(Seen context) {
        context.truths.clear();
    }

    @Override
    public void accumulate(Seen context, Object value) {
        context.truths.add(truth(value));
    }

    @Override
    public void reverse(Seen context, Object value) {
        context.truths.remove(truth(value));
    }

    @Override
    public Object getResult(Seen context) {
        return answer(List.copyOf(context.truths));
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Truth.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // without state of its own
    }

    @Override
    public void readExternal(ObjectInput in) {
        // without state of its own
    }
}
