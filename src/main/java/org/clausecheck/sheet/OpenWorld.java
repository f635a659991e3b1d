package org.clausecheck.sheet;

/** A record of the open world: a member that is absent is unknown, not denied (format, section 3). */
public interface OpenWorld {
}
