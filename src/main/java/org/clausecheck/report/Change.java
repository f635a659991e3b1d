package org.clausecheck.report;

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
 */
public record Change(String pointer, Optional<String> clause, Optional<String> before, Optional<String> after, Optional<Place> old,
        Optional<Place> now) {

    /** Whether it is a remark or a source, which rules do not read; that a source is disputed they do. */
    public boolean isRemark() {
        boolean isSource = pointer.matches(".*/source(/title|/on)?");
        boolean disputed = before.orElse("").contains("\"disputed\"") || after.orElse("").contains("\"disputed\"");
        return pointer.matches(".*/(note|number|file(/.*)?)") || isSource && !disputed;
    }

    /** Whether it is only shown: a remark, a heading, or the wording that stands beside the terms. */
    public boolean isOnlyShown() {
        return isRemark() || pointer.matches(".*/(text|title)");
    }
}
