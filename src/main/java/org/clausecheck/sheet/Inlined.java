package org.clausecheck.sheet;

/** A record whose members stand in the object around it, not in an object of their own. */
public interface Inlined {
}
