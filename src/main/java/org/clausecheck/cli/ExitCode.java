package org.clausecheck.cli;

import java.util.Collection;
import java.util.List;

/** The exit codes of every command. */
public final class ExitCode {

    /** Compliant. */
    public static final int COMPLIANT = 0;
    /** Non-compliant; for {@code test}, a failed case or incomplete coverage. */
    public static final int NON_COMPLIANT = 1;
    /** Unusable input or wrong usage. */
    public static final int UNUSABLE = 2;
    /** Undecided. */
    public static final int UNDECIDED = 3;
    /** An internal fault. */
    public static final int FAULT = 70;

    private static final List<Integer> GRAVEST_FIRST = List.of(FAULT, UNUSABLE, NON_COMPLIANT, UNDECIDED, COMPLIANT);

    private ExitCode() {
    }

    /** The gravest of several. */
    public static int gravest(Collection<Integer> codes) {
        return GRAVEST_FIRST.stream().filter(codes::contains).findFirst().orElse(COMPLIANT);
    }
}
