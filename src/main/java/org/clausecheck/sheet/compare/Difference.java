package org.clausecheck.sheet.compare;

import java.util.Optional;

import org.clausecheck.logic.Place;

/**
 * A term that differs between two drafts.
 *
 * @param pointer where it stands, by id where a list's entries have one: {@code /clauses/rofr/ends}
 * @param clause  the clause it belongs to, as a reference; empty outside the clauses
 * @param before  what the old draft says, as JSON; empty if it says nothing
 * @param after   what the new draft says, as JSON; empty if it says nothing
 * @param old     its place in the old draft; empty if it is not there
 * @param now     its place in the new draft; empty if it is not there
 * @param around  its place in the new draft, or the place where it would stand; of a list's entry that is gone the step {@code -}
 */
public record Difference(String pointer, Optional<String> clause, Optional<String> before, Optional<String> after, Optional<Place> old,
        Optional<Place> now, Place around) {

    /**
     * Whether it concerns what stands at a place of the new draft: it stands there, around it or in it. Of the lists and objects that hold
     * the whole sheet together nothing is said: everything stands in them.
     */
    public boolean touches(Place place) {
        return place.file().equals(around.file()) && (lies(place.pointer(), around.pointer())
                || place.pointer().lastIndexOf('/') > 0 && lies(around.pointer(), place.pointer()));
    }

    private static boolean lies(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
