package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * An event or a condition clause.
 *
 * @param text as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record TriggerRef(String text, String document, Place place) implements Ref {

    @Override
    public boolean equals(Object other) {
        return other instanceof TriggerRef ref && text.equals(ref.text) && document.equals(ref.document);
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
