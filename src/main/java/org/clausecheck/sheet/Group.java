package org.clausecheck.sheet;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * A party and those that control it, as far as the documents say.
 *
 * @param members ids: the party itself, its parent, the parent's parent and so on
 */
public record Group(Set<String> members) {

    public Group {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** The chain of control above a party. A parent that is not stated is none. */
    public static Group of(Deal deal, PartyRef party) {
        Set<String> chain = new LinkedHashSet<>();
        for (String id = party.id(); id != null && chain.add(id);) {
            id = deal.party(id).flatMap(found -> found.parent().value()).map(PartyRef::id).orElse(null);
        }
        return new Group(chain);
    }

    /** Whether two parties are one undertaking, as a truth for rules; see {@link #same}. */
    public static Truth isOne(Deal deal, PartyRef one, PartyRef two) {
        return same(deal, one, two) ? Truth.yes(new Why.Note(deal.nameOf(one.id()) + " and " + deal.nameOf(two.id()) + " are one group"))
                : Truth.NO;
    }

    /** Whether two parties are one undertaking: one controls the other, or the same party controls both. */
    public static boolean same(Deal deal, PartyRef one, PartyRef two) {
        return of(deal, one).members().stream().anyMatch(of(deal, two).members()::contains);
    }
}
