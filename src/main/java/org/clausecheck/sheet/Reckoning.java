package org.clausecheck.sheet;

import java.util.List;

import org.clausecheck.logic.Truth;

/** Figures of a sheet that must go together by arithmetic alone. */
public interface Reckoning {

    /** What the figures belong to: clauses, or facts. */
    List<Object> subjects();

    /** Whether there is anything to judge. */
    Truth judged();

    /** Whether the figures go together. */
    Truth right();

    /** What they come to and what was to be expected, in a sentence without its full stop. */
    String finding();
}
