package org.clausecheck.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.finding.CheckComparison.Gone;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.report.Change;
import org.clausecheck.report.OldDraft.Earlier;
import org.clausecheck.report.OldDraft.Origin;
import org.clausecheck.report.Resolved;
import org.clausecheck.sheet.compare.Difference;

/** Puts what two drafts differ in as reports show it, places of the old draft under their own names. */
final class DraftReport {

    private final Map<Difference, Change> changes = new IdentityHashMap<>();
    private final List<Difference> differences;
    private final UnaryOperator<Place> inOld;

    /** Of these differences, in their order; {@code inOld} gives places of the old draft their names. */
    DraftReport(List<Difference> differences, UnaryOperator<Place> inOld) {
        this.differences = differences;
        this.inOld = inOld;
        differences.forEach(difference -> changes.put(difference, new Change(difference.pointer(), difference.clause(), difference.before(),
                difference.after(), difference.old().map(inOld), difference.now())));
    }

    List<Change> changes() {
        return differences.stream().map(changes::get).toList();
    }

    List<Resolved> resolved(List<Gone> gone) {
        return gone.stream().map(one -> {
            Outcome was = one.outcome();
            return new Resolved(was.rule().id(), was.rule().title(), was.rule().kind(), was.rule().severity(), was.result(), was.message(),
                    was.fingerprint(), place(was), Optional.of(one.ending()));
        }).toList();
    }

    private Optional<Place> place(Outcome was) {
        return was.locations().stream().map(Location::place).findFirst().map(inOld);
    }

    /** Where an open outcome comes from; empty if there is nothing to say. */
    Optional<Origin> origin(Outcome outcome, Optional<Outcome> earlier) {
        boolean isNew = outcome.disposition().novelty().equals(Optional.of(Novelty.NEW));
        Optional<Earlier> told = earlier.filter(was -> isNew || !was.message().equals(outcome.message()))
                .map(was -> new Earlier(was.result(), was.message(), place(was)));
        List<Change> causes = isNew ? differences.stream().filter(difference -> concerns(difference, outcome)).map(changes::get)
                .filter(change -> !change.isOnlyShown()).toList() : List.of();
        return told.isEmpty() && causes.isEmpty() ? Optional.empty() : Optional.of(new Origin(outcome.fingerprint(), told, causes));
    }

    /** Whether a difference lies in a clause that the outcome names, or at a place that it names. What is only shown brings no finding. */
    private static boolean concerns(Difference difference, Outcome outcome) {
        Set<String> clauses = outcome.locations().stream().flatMap(location -> location.clause().stream()).collect(Collectors.toSet());
        boolean inClause = difference.clause().filter(clauses::contains).isPresent();
        Stream<Place> places = Stream.concat(outcome.locations().stream().map(Location::place), outcome.evidence().stream().flatMap(why -> why.at().stream()));
        return inClause || Stream.concat(places, outcome.missing().stream().map(Why.Missing::place)).anyMatch(difference::touches);
    }
}
