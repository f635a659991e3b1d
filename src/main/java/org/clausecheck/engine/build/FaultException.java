package org.clausecheck.engine.build;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A rule folder or a pack that cannot be used, with everything that is wrong with it. */
public final class FaultException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** At least one fault. */
    public FaultException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
