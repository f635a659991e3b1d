package org.clausecheck.finding;

/** How grave a finding is; in ascending order, so that {@code compareTo} tells which is graver. */
public enum Severity {
    /** A note. */
    LOW,
    /** To be fixed before closing. */
    MEDIUM,
    /** To be fixed before signing. */
    HIGH,
    /** Stops the deal or the listing. */
    CRITICAL;

    /** Whether this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
