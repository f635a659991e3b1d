package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * A party by its id; one id is one party in all documents.
 *
 * @param id as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record PartyRef(String id, String document, Place place) implements Ref {

    @Override
    public String text() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRef ref && id.equals(ref.id);
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
