package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/** A reference as written, before it is looked up. */
public sealed interface Ref permits PartyRef, SecurityRef, EventRef, DefinitionRef, DocumentRef, TargetRef, AnyRef, TriggerRef, Gate {

    /** The reference as written. */
    String text();

    /** The id of the document in which it stands. */
    String document();

    /** Where it stands. */
    Place place();
}
