package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.logic.Truth.State;

/** A tree of codes without local definitions: what lies in what, and what overlaps all the same. */
interface Tree {

    /** Whether this is a code of the tree. */
    boolean has(String code);

    /** Whether the first code is the second or contains it. */
    boolean contains(String broader, String narrower);

    /** Whether two codes overlap of which neither contains the other: unknown where they are views of one thing, else no. */
    State siblings(String one, String other);

    /** Whether the first of two such codes lies inside the second. */
    State siblingInside(String one, String other);

    /** The codes that make up a code; empty where it is a leaf or has parts without a name. */
    List<String> parts(String code);

    /** Whether the parts of a code leave nothing of it; views of one thing do not. */
    boolean isMadeOfParts(String code);

    /** The broadest code above a code. */
    String top(String code);
}
