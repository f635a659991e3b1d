package org.clausecheck.finding;

/** Whether a finding was there before: in the baseline, or in the draft that is compared with. */
public enum Novelty {
    /** It was not there. */
    NEW,
    /** It was there and still is. */
    UNCHANGED
}
