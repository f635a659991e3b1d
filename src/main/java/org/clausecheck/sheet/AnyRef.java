package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * A clause, tranche, document, party, event, definition or asset.
 *
 * @param text as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record AnyRef(String text, String document, Place place) implements Ref {

    @Override
    public boolean equals(Object other) {
        return other instanceof AnyRef ref && text.equals(ref.text) && document.equals(ref.document);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
