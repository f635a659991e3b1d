package org.clausecheck.report;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Severity;

/**
 * The three levels that code hosts know. What must be fixed before signing is an error; an advisory never changes a verdict and so never
 * is one.
 */
enum Level {
    /** Worth reading. */
    NOTE,
    /** To be dealt with. */
    WARNING,
    /** Stops the deal or its signing. */
    ERROR;

    /** The level of a failed rule. */
    static Level of(Kind kind, Severity severity) {
        if (severity.atLeast(Severity.HIGH)) {
            return kind == Kind.ADVISORY ? WARNING : ERROR;
        }
        return severity == Severity.MEDIUM && kind != Kind.ADVISORY ? WARNING : NOTE;
    }
}
