package org.clausecheck.finding;

/** What a failed rule means: two clauses that cannot both hold, something required that is not met, or a risk. */
public enum Kind { CONFLICT, UNMET, ADVISORY }
