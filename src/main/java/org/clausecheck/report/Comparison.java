package org.clausecheck.report;

import java.util.List;
import java.util.Optional;

/**
 * A sheet beside what was there before.
 *
 * @param before   what it is compared with, in words: the baseline's file or the old draft as the user named it
 * @param changes  the terms that differ, in the order of the new draft; empty beside a baseline
 * @param resolved what was found before and is no longer
 * @param draft    what is known of the old draft; empty beside a baseline
 */
public record Comparison(String before, List<Change> changes, List<Resolved> resolved, Optional<OldDraft> draft) {

    public Comparison {
        changes = List.copyOf(changes);
        resolved = List.copyOf(resolved);
    }

    /** A sheet beside its baseline. */
    public Comparison(String before, List<Change> changes, List<Resolved> resolved) {
        this(before, changes, resolved, Optional.empty());
    }
}
