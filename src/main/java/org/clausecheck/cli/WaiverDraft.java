package org.clausecheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.policy.waiver.Addresses;
import org.clausecheck.policy.waiver.Target;
import org.clausecheck.report.SheetResult;

/** Finds what a waiver that somebody asks for would accept, and how its entry says so in a way that no reordering moves. */
final class WaiverDraft {

    private final Check check;
    private final Addresses addresses;
    private final Result covers;
    private List<Outcome> accepted = List.of();

    /** A waiver of outcomes of this result on a checked sheet. */
    WaiverDraft(SheetResult result, Sources sources, Result covers) {
        this.check = result.check().orElseThrow();
        this.addresses = TeamPolicy.addresses(result.file(), sources);
        this.covers = covers;
    }

    /** What the waiver accepts, once its target is settled; at least one outcome, all of one rule. */
    List<Outcome> accepted() {
        return accepted;
    }

    /** Where the entry is to say that the findings are; {@link UnusableException} if nothing is there, or more than was asked for. */
    Target target(Optional<String> rule, String clause, String pointer, String fingerprint) {
        if (fingerprint != null) {
            return settle(rule, new Target.ByFingerprint(fingerprint), outcome -> outcome.fingerprint().equals(fingerprint));
        }
        if (clause != null) {
            Target target = new Target.AtClause(clause);
            return settle(rule, target, outcome -> target.names(outcome, addresses));
        }
        if (pointer != null) {
            return atPointer(rule, pointer);
        }
        accept(rule, "", outcome -> true);
        return only("finds more than one thing here; say which by --clause, --pointer or --fingerprint");
    }

    private Target settle(Optional<String> rule, Target target, Predicate<Outcome> there) {
        accept(rule, " at " + target.words(), there);
        return target;
    }

    /** A pointer as the report shows it, or by id; the entry has it by id, or the fingerprint where an entry of a list has none. */
    private Target atPointer(Optional<String> rule, String pointer) {
        Predicate<Location> there = location -> location.place().pointer().equals(pointer) || addresses.of(location.place()).filter(pointer::equals).isPresent();
        accept(rule, " at pointer " + pointer, outcome -> outcome.locations().stream().anyMatch(there));
        Set<Optional<String>> stable = accepted.stream().flatMap(outcome -> outcome.locations().stream()).filter(there).map(location -> addresses.of(location.place()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return stable.size() == 1 && stable.iterator().next().isPresent() ? new Target.AtPointer(stable.iterator().next().get())
                : only("finds more than one thing at " + pointer + ", which lies in an entry without an id; say which by --fingerprint");
    }

    /** The target of the one outcome: its clause if it names one alone, else its fingerprint. */
    private Target only(String fault) {
        if (accepted.size() > 1) {
            throw new UnusableException(accepted.get(0).rule().id() + " " + fault + ":\n" + accepted.stream().map(WaiverDraft::words).collect(Collectors.joining("\n")));
        }
        List<String> clauses = accepted.get(0).locations().stream().flatMap(location -> location.clause().stream()).distinct().toList();
        return clauses.size() == 1 && accepted.get(0).locations().size() == 1 ? new Target.AtClause(clauses.get(0)) : new Target.ByFingerprint(accepted.get(0).fingerprint());
    }

    private void accept(Optional<String> rule, String where, Predicate<Outcome> there) {
        List<Outcome> open = check.outcomes().stream().filter(outcome -> outcome.isOpen() && rule.filter(id -> !id.equals(outcome.rule().id())).isEmpty()).toList();
        accepted = open.stream().filter(outcome -> outcome.result() == covers).filter(there).toList();
        if (accepted.isEmpty()) {
            throw new UnusableException(nothing(rule, where, open, open.stream().filter(there).toList()));
        }
    }

    private String nothing(Optional<String> rule, String where, List<Outcome> open, List<Outcome> otherwise) {
        List<String> lines = new ArrayList<>();
        boolean undecided = covers == Result.UNDECIDED;
        lines.add("Nothing to waive: " + rule.orElse("no rule") + (rule.isPresent() ? undecided ? " is not undecided" : " finds nothing" : undecided ? " is undecided" : " finds anything")
                + (where.isEmpty() ? " in" : where + " of") + " sheet " + check.id() + " as of " + check.asOf() + ".");
        if (!otherwise.isEmpty()) {
            lines.add(undecided ? "It fails there; leave --outcome out to accept that." : "It is undecided there; --outcome undecided accepts that.");
        } else if (rule.isPresent() && !open.isEmpty()) {
            lines.add("What " + rule.get() + " comes to here:");
            open.forEach(outcome -> lines.add(words(outcome)));
        }
        return String.join("\n", lines);
    }

    private static String words(Outcome outcome) {
        String clauses = outcome.locations().stream().flatMap(location -> location.clause().stream()).distinct().collect(Collectors.joining(", "));
        return "  " + outcome.fingerprint() + "  " + (outcome.result() == Result.FAILED ? "failed   " : "undecided") + "  "
                + (clauses.isEmpty() ? outcome.locations().get(0).place().pointer() : "clause " + clauses) + ": " + outcome.message();
    }
}
