package org.clausecheck.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that are read together.
 *
 * @param sheet      the term sheet that is checked
 * @param agreements all agreements it names, directly or through another, in reading order; none is a
 *                   {@link FiledAgreement} any more, and each stands here once
 */
public record Documents(Document sheet, List<Document> agreements) {

    public Documents {
        agreements = List.copyOf(agreements);
    }

    /** The sheet first, then the agreements. */
    public Stream<Document> stream() {
        return Stream.concat(Stream.of(sheet), agreements.stream());
    }
}
