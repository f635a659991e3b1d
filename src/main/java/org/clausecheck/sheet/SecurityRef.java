package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * A class of securities by its id.
 *
 * @param id as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record SecurityRef(String id, String document, Place place) implements Ref {

    @Override
    public String text() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecurityRef ref && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
