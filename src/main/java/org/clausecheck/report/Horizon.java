package org.clausecheck.report;

import java.time.LocalDate;
import java.util.Optional;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.Row;

/**
 * The day to which access is to last by house policy, with the row of the decision table that sets it.
 *
 * @param day      the day
 * @param table    the name of the table
 * @param row      the id of its row
 * @param citation what the row rests on
 */
public record Horizon(LocalDate day, String table, String row, String citation) {

    private static final String TABLE = "HousePolicy";

    /** The horizon of a rule set's policy as it was known on a day; empty where the rule set has no such table or the table no such day. */
    public static Optional<Horizon> of(RuleSet rules, LocalDate asOf) {
        if (!rules.tables().catalogue().names().contains(TABLE)) {
            return Optional.empty();
        }
        Row row = rules.tables().asKnownOn(asOf).row(TABLE, "key", "accessHorizon");
        return row.isKnown() ? row.day("day").value().map(day -> new Horizon(day, TABLE, row.id().orElse(""), row.citation().orElse("")))
                : Optional.empty();
    }
}
