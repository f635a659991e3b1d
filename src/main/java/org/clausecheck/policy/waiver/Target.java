package org.clausecheck.policy.waiver;

import org.clausecheck.finding.Outcome;

/** Where the findings of a waiver are: at a clause, at a place outside the clauses, or one finding by its fingerprint. */
public sealed interface Target {

    /** Whether an outcome is there. */
    boolean names(Outcome outcome, Addresses addresses);

    /** The name of the member that says it in the file. */
    String member();

    /** What the member says. */
    String value();

    /** The target in words: {@code clause rofr}. */
    default String words() {
        return member() + " " + value();
    }

    /**
     * Every finding of the rule that names this clause.
     *
     * @param value the clause as reports show it: {@code rofr}, {@code january-2025/rofr} for one of an agreement
     */
    record AtClause(String value) implements Target {
        @Override
        public boolean names(Outcome outcome, Addresses addresses) {
            return outcome.locations().stream().anyMatch(location -> location.clause().filter(value::equals).isPresent());
        }

        @Override
        public String member() {
            return "clause";
        }
    }

    /**
     * Every finding of the rule at exactly this place of the sheet.
     *
     * @param value a pointer by id, which no reordering moves: {@code /dates/closing}, {@code /agreements/january-2025}
     */
    record AtPointer(String value) implements Target {
        @Override
        public boolean names(Outcome outcome, Addresses addresses) {
            return outcome.locations().stream().anyMatch(location -> addresses.of(location.place()).filter(value::equals).isPresent());
        }

        @Override
        public String member() {
            return "pointer";
        }
    }

    /**
     * One finding.
     *
     * @param value its fingerprint, as the JSON report shows it
     */
    record ByFingerprint(String value) implements Target {
        @Override
        public boolean names(Outcome outcome, Addresses addresses) {
            return outcome.fingerprint().equals(value);
        }

        @Override
        public String member() {
            return "fingerprint";
        }
    }
}
