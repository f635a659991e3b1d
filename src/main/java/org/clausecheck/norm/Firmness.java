package org.clausecheck.norm;

/** How firmly a duty is promised. */
public enum Firmness {
    /** It is owed. */
    COMMITTED,
    /** It may be called, or commits nothing: "up to", a tranche at somebody's option. */
    OPTIONAL,
    /** It waits for a condition that is open. */
    CONDITIONAL
}
