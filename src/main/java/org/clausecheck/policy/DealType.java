package org.clausecheck.policy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/**
 * A kind of deal, as the decision table of house policy tells them apart. A term sheet does not say its kind; it is of every kind of
 * which it has a clause, and may be of several.
 */
public enum DealType {
    /** Technology is licensed. */
    LICENCE("licence"),
    /** Shares are issued, sold or given up. */
    EQUITY("equity"),
    /** A venture is founded together. */
    JOINT_VENTURE("joint-venture"),
    /** Somebody commits to buy or to deliver. */
    SUPPLY("supply-commitment");

    private final String clause;

    DealType(String clause) {
        this.clause = clause;
    }

    /** The type of clause that makes a deal one of this kind. */
    public String clause() {
        return clause;
    }

    /** The kinds of a sheet with these types of clauses, as words. */
    public static Set<String> of(Set<String> clauseTypes) {
        return Stream.of(values()).filter(kind -> clauseTypes.contains(kind.clause)).map(Words::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of clauses in the sheet of a deal; agreements in force are not looked at. */
    public static Set<String> clauseTypes(Deal deal) {
        return deal.sheet().clauses().stream().map(Clause::type).collect(Collectors.toCollection(TreeSet::new));
    }
}
