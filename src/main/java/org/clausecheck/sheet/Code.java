package org.clausecheck.sheet;

/** A code of an open vocabulary: a taxonomy that local definitions extend, or a list that a namespace extends. */
public sealed interface Code permits Asset, Action, FieldOfUse, Territory, Counterparty, LocalCode, Regime, Venue, Designation {

    /** The code as written. */
    String code();
}
