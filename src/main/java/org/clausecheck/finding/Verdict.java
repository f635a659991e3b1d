package org.clausecheck.finding;

/** The verdict of a sheet. */
public enum Verdict {
    /** No conflict and nothing unmet at or above the fail level, and nothing of the kind undecided. */
    COMPLIANT,
    /** A conflict or unmet rule at or above the fail level is undecided, and none failed. */
    UNDECIDED,
    /** A conflict or something unmet at or above the fail level. */
    NON_COMPLIANT
}
