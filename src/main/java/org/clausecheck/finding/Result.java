package org.clausecheck.finding;

/** How a rule ends for a subject; in ascending order of what a reader must look at first. */
public enum Result { NOT_APPLICABLE, PASSED, UNDECIDED, FAILED }
