package org.clausecheck.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;

/** Rules, outcomes and checks for tests, as an engine might have found them. */
public final class Found {

    private Found() {
    }

    /** A rule of a severity. */
    public static Rule rule(String id, Severity severity) {
        return new Rule(id, "The title of " + id, Kind.UNMET, severity, false, "contract practice", List.of(new Rule.Citation("practice", "house")), List.of(), List.of(),
                "0.1.0", "message", Optional.empty(), "Mend it.");
    }

    /** An outcome at a clause that stands at a number in the list of clauses. */
    public static Outcome outcome(Rule rule, Result result, String clause, int number) {
        Place place = new Place("sheet.json", "/clauses/" + number + "/ends", number + 2, 5, 3);
        return new Outcome(rule, result, Optional.of(clause), List.of(new Location(place, Optional.of(clause))), rule.id() + " at " + clause, List.of(), List.of(),
                "f-" + rule.id() + "-" + clause);
    }

    /** A rule that is satisfied. */
    public static Outcome passed(Rule rule) {
        return new Outcome(rule, Result.PASSED, Optional.of("x"), List.of(), "", List.of(), List.of(), "");
    }

    /** What was found on a sheet. */
    public static Check check(String id, String day, Outcome... outcomes) {
        return new Check(id, LocalDate.parse(day), Stream.of(outcomes).toList(), List.of());
    }
}
