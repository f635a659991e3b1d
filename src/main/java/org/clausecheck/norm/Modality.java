package org.clausecheck.norm;

/** The four kinds of norm: may, must, must not, can. */
public enum Modality {
    /** The bearer may. */
    RIGHT,
    /** The bearer must; a grant, sale or delivery that a clause states as a fact is the duty to do it. */
    DUTY,
    /** The bearer must not, or must not without asking first. */
    PROHIBITION,
    /** The bearer can change the norms of others: end, stop, appoint, block, convert. */
    POWER
}
