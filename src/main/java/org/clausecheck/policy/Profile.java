package org.clausecheck.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Place;

/**
 * Settings for some of the sheets below a root.
 *
 * @param name     its name
 * @param place    where it stands
 * @param when     which sheets it is for; empty if it applies only where it is named
 * @param settings what it sets
 */
public record Profile(String name, Place place, Optional<When> when, Settings settings) {

    /**
     * Which sheets a profile is for: those that every condition fits. A condition that is not stated fits every sheet.
     *
     * @param sheets    patterns of paths from the root, one of which fits
     * @param clauses   types of clauses, one of which the sheet has
     * @param dealTypes kinds of deal, one of which the sheet is
     */
    public record When(List<String> sheets, List<String> clauses, List<String> dealTypes) {

        boolean fits(Subject subject) {
            return (sheets.isEmpty() || sheets.stream().anyMatch(pattern -> new Glob(pattern).matches(subject.path())))
                    && (clauses.isEmpty() || clauses.stream().anyMatch(subject.clauseTypes()::contains))
                    && (dealTypes.isEmpty() || dealTypes.stream().anyMatch(DealType.of(subject.clauseTypes())::contains));
        }
    }

    /**
     * What a profile looks at.
     *
     * @param path        the path of the sheet from the root, with slashes
     * @param clauseTypes the types of its clauses
     */
    public record Subject(String path, Set<String> clauseTypes) {
    }
}
