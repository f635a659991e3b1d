package org.clausecheck.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in an old draft beside what is found in a new one. An outcome is the same if the same rule says it of the same subject;
 * subjects are read by their new names. What is no longer found is resolved only if it was looked at: where its clause has become one that
 * no rule checks, it is undecided.
 *
 * @param check   the new draft's outcomes, each open one new or unchanged; what no rule looks at any more stands among them as undecided
 * @param earlier what an open outcome was in the old draft, by its fingerprint; those that were not open there are missing
 * @param gone    what was open in the old draft and no longer is
 */
public record CheckComparison(Check check, Map<String, Outcome> earlier, List<Gone> gone) {

    public CheckComparison {
        earlier = Map.copyOf(earlier);
        gone = List.copyOf(gone);
    }

    /** Why what was found is no longer found. */
    public enum Ending {
        /** The rule looked at the same subject and passes. */
        PASSED,
        /** The rule no longer concerns it. */
        NOT_APPLICABLE,
        /** A clause that gave rise to it is gone. */
        REMOVED
    }

    /** An outcome of the old draft that is no longer open, and why. */
    public record Gone(Outcome outcome, Ending ending) {
    }

    /** How names of the old draft read in the new one. */
    @FunctionalInterface
    public interface Names {

        /** Names are the same in both drafts. */
        Names SAME = reference -> reference;

        /** The new name of what the old draft calls so: a clause, a document, a party. */
        String now(String reference);
    }

    /**
     * Compares.
     *
     * @param old     the outcomes of the old draft
     * @param now     those of the new one
     * @param names   how names of the old draft read in the new one
     * @param clauses the clauses that the new draft has, as references
     */
    public static CheckComparison of(Check old, Check now, Names names, Set<String> clauses) {
        return new Matching(old, now, names).comparison(clauses);
    }

    /** Every open outcome is new: there is no old draft. */
    public static CheckComparison withNothing(Check now) {
        return new CheckComparison(now.withDispositions(outcome -> outcome.disposition().compared(Novelty.NEW)), Map.of(), List.of());
    }
}
