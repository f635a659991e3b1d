package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * A clause, a tranche or a document: {@code rofr}, {@code january-2025/rofr}, {@code investment/second}, {@code january-2025}.
 *
 * @param text as written
 * @param document id of the document in which the reference stands
 * @param place where it stands; does not count for equality
 */
public record TargetRef(String text, String document, Place place) implements Ref {

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetRef ref && text.equals(ref.text) && document.equals(ref.document);
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
