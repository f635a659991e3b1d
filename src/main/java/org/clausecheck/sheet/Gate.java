package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * What waits for a condition: {@code signing}, {@code effective}, {@code closing}, or a clause or document.
 *
 * @param text as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record Gate(String text, String document, Place place) implements Ref {

    /** One of the three stages, not a clause or document. */
    public boolean isStage() {
        return text.equals("signing") || text.equals("effective") || text.equals("closing");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate ref && text.equals(ref.text) && document.equals(ref.document);
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
