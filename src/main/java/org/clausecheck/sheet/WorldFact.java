package org.clausecheck.sheet;

/** A fact under {@code facts}: open world, with source and note, without {@code withheld}. */
public interface WorldFact extends OpenWorld {

    /** Where it stands, and its source. */
    Margin margin();
}
