package org.clausecheck.finding;

import java.util.Optional;

import org.clausecheck.logic.Place;

/**
 * A place that a finding names.
 *
 * @param place  where
 * @param clause the clause as a reference, {@code rofr} or {@code january-2025/rofr}; empty for what is no clause
 */
public record Location(Place place, Optional<String> clause) {
}
