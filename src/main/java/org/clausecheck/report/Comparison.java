package org.clausecheck.report;

import java.util.List;

/**
 * A sheet beside what was there before.
 *
 * @param before   what it is compared with, in words: the baseline's file or the old draft as the user named it
 * @param changes  the terms that differ, in the order of the new draft; empty beside a baseline
 * @param resolved what was found before and is no longer
 */
public record Comparison(String before, List<Change> changes, List<Resolved> resolved) {

    public Comparison {
        changes = List.copyOf(changes);
        resolved = List.copyOf(resolved);
    }
}
