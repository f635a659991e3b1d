package org.clausecheck.sheet;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/** How many parties a clause names. A party that is named twice is one; parties that are withheld leave it open. */
public final class NamedParties {

    private NamedParties() {
    }

    /** Whether two or more are named. */
    public static Truth areSeveral(Items<PartyRef> parties) {
        long named = parties.stream().distinct().count();
        return named > 1 ? parties.stated() : parties.isOpen() ? parties.every(party -> Truth.YES)
                : Truth.no(parties.stated().why().toArray(Why[]::new));
    }

    /** Whether exactly one is named. */
    public static Truth isOne(Items<PartyRef> parties) {
        return parties.isEmpty() ? parties.stated() : areSeveral(parties).opposite();
    }
}
