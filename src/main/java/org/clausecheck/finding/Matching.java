package org.clausecheck.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.finding.CheckComparison.Ending;
import org.clausecheck.finding.CheckComparison.Gone;
import org.clausecheck.finding.CheckComparison.Names;
import org.clausecheck.logic.Why;

/** Finds for every open outcome of a new draft what it was in the old one, and for every open one of the old draft what became of it. */
final class Matching {

    private final Check old;
    private final Check now;
    private final Names names;
    /** What each open outcome of the new draft was, by its fingerprint. */
    private final Map<String, Outcome> earlier = new HashMap<>();
    /** Fingerprints of the old draft whose outcomes are still there, as they were or otherwise. */
    private final Set<String> met = new LinkedHashSet<>();
    private final Set<String> unchanged = new LinkedHashSet<>();

    Matching(Check old, Check now, Names names) {
        this.old = old;
        this.now = now;
        this.names = names;
        List<BiPredicate<Outcome, Outcome>> closestFirst = List.of(
                (was, is) -> isTold(was, is) && was.message().equals(is.message()),
                (was, is) -> isTold(was, is) && clauses(was).equals(clauses(is, Names.SAME)),
                this::isTold,
                (was, is) -> subject(was, names).equals(subject(is, Names.SAME)));
        closestFirst.forEach(this::pair);
        included();
    }

    /** The same rule says the same of the same subject. */
    private boolean isTold(Outcome was, Outcome is) {
        return was.result() == is.result() && subject(was, names).equals(subject(is, Names.SAME));
    }

    private void pair(BiPredicate<Outcome, Outcome> same) {
        Map<String, List<Outcome>> before = old.outcomes().stream().filter(Outcome::isOpen).filter(was -> !met.contains(was.fingerprint()))
                .collect(Collectors.groupingBy(was -> was.rule().id(), Collectors.toCollection(ArrayList::new)));
        now.outcomes().stream().filter(Outcome::isOpen).filter(is -> !earlier.containsKey(is.fingerprint())).forEach(is -> {
            List<Outcome> candidates = before.getOrDefault(is.rule().id(), List.of());
            candidates.stream().filter(was -> same.test(was, is)).findFirst().ifPresent(was -> {
                candidates.remove(was);
                note(was, is, was.result() == is.result());
            });
        });
    }

    private void note(Outcome was, Outcome is, boolean same) {
        earlier.put(is.fingerprint(), was);
        met.add(was.fingerprint());
        if (same) {
            unchanged.add(is.fingerprint());
        }
    }

    /**
     * One finding names every clause concerned. Where fewer are left, nothing came; where one more joined, that is new, and what was found
     * before has not gone away.
     */
    private void included() {
        List<Outcome> before = old.outcomes().stream().filter(Outcome::isOpen).filter(was -> !met.contains(was.fingerprint())).toList();
        List<Outcome> after = now.outcomes().stream().filter(Outcome::isOpen).filter(is -> !earlier.containsKey(is.fingerprint())).toList();
        for (Outcome is : after) {
            for (Outcome was : before) {
                Set<String> wide = subject(was, names);
                Set<String> narrow = subject(is, Names.SAME);
                boolean comparable = was.rule().id().equals(is.rule().id()) && was.result() == is.result() && !earlier.containsKey(is.fingerprint());
                if (comparable && (wide.containsAll(narrow) || narrow.containsAll(wide)) && !narrow.isEmpty() && !wide.isEmpty()) {
                    note(was, is, wide.containsAll(narrow));
                }
            }
        }
    }

    /** What an outcome is about, each name as the new draft has it. */
    private static Set<String> subject(Outcome outcome, Names names) {
        return outcome.subject().stream().flatMap(subject -> Stream.of(subject.split(", "))).filter(part -> !part.isEmpty())
                .map(part -> Arrays.stream(part.split(" ")).map(names::now).collect(Collectors.joining(" "))).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> clauses(Outcome was) {
        return clauses(was, names);
    }

    private static Set<String> clauses(Outcome outcome, Names names) {
        return outcome.locations().stream().flatMap(location -> location.clause().stream()).map(names::now).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What came of it all; {@code clauses} are those that the new draft has. */
    CheckComparison comparison(Set<String> clauses) {
        List<Outcome> outcomes = new ArrayList<>(now.outcomes());
        List<Gone> gone = new ArrayList<>();
        for (Outcome was : old.outcomes().stream().filter(Outcome::isOpen).filter(outcome -> !met.contains(outcome.fingerprint())).toList()) {
            Optional<Outcome> unlooked = unlooked(was);
            unlooked.ifPresent(outcome -> {
                outcomes.add(outcome);
                note(was, outcome, was.result() == Result.UNDECIDED);
            });
            if (unlooked.isEmpty()) {
                gone.add(new Gone(was, ending(was, clauses)));
            }
        }
        Check whole = new Check(now.id(), now.asOf(), outcomes, now.unchecked());
        Check told = whole.withDispositions(outcome -> outcome.disposition().compared(unchanged.contains(outcome.fingerprint()) ? Novelty.UNCHANGED : Novelty.NEW));
        return new CheckComparison(told, earlier, gone);
    }

    /** The outcome that takes the place of one whose clause no rule looks at any more: what is not looked at is not mended. */
    private Optional<Outcome> unlooked(Outcome was) {
        Set<String> before = old.unchecked().stream().flatMap(location -> location.clause().stream()).map(names::now).collect(Collectors.toSet());
        List<Location> here = now.unchecked().stream().filter(location -> location.clause().filter(clauses(was)::contains).isPresent())
                .filter(location -> location.clause().filter(before::contains).isEmpty()).toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        String clauses = here.stream().flatMap(location -> location.clause().stream()).collect(Collectors.joining(", "));
        List<Why.Missing> missing = here.stream().map(location -> new Why.Missing(location.place(), "a type that rules check")).toList();
        String message = "Cannot be decided any more: " + clauses + (here.size() == 1 ? " is a clause" : " are clauses")
                + " of type other now, which no rule checks. Before: " + was.message();
        String fingerprint = now.outcomes().stream().anyMatch(outcome -> outcome.fingerprint().equals(was.fingerprint()))
                ? was.fingerprint() + "-unchecked" : was.fingerprint();
        return Optional.of(new Outcome(was.rule(), Result.UNDECIDED, Optional.of(String.join(", ", subject(was, names))), here, message, List.copyOf(missing),
                missing, fingerprint));
    }

    private Ending ending(Outcome was, Set<String> clauses) {
        boolean passes = now.outcomes().stream().anyMatch(is -> is.result() == Result.PASSED && is.rule().id().equals(was.rule().id())
                && subject(is, Names.SAME).equals(subject(was, names)));
        boolean hasLost = !clauses.containsAll(clauses(was));
        return passes ? Ending.PASSED : hasLost ? Ending.REMOVED : Ending.NOT_APPLICABLE;
    }
}
