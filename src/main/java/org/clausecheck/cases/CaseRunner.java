package org.clausecheck.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clausecheck.engine.Checker;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Runs cases, each against its own rule alone. */
public final class CaseRunner {

    private final Function<String, Checker> checkerOf;
    private final Map<String, Checker> checkers = new HashMap<>();

    /** A runner that asks for the checker of a rule once. */
    public CaseRunner(Function<String, Checker> checkerOf) {
        this.checkerOf = checkerOf;
    }

    /** Runs one case. */
    public CaseResult run(RuleCase test) {
        Reading reading = SheetReader.read(test.sheet().toString().getBytes(StandardCharsets.UTF_8), "case.json", Path.of(""));
        if (reading instanceof Reading.Unusable unusable) {
            return new CaseResult(test, List.of("the sheet is unusable: " + unusable.errors().stream()
                    .map(CaseRunner::words).collect(Collectors.joining("; "))));
        }
        Check check = checkers.computeIfAbsent(test.rule(), checkerOf).check(new Deal(((Reading.Usable) reading).documents(), test.asOf()));
        return new CaseResult(test, failures(test, check.outcomes()));
    }

    private static String words(InputError error) {
        return error.place().pointer() + " " + error.message() + error.suggestion().map(text -> " " + text).orElse("");
    }

    private static List<String> failures(RuleCase test, List<Outcome> outcomes) {
        List<String> failures = new ArrayList<>();
        Result gravest = outcomes.stream().map(Outcome::result).max(Result::compareTo).orElse(Result.NOT_APPLICABLE);
        List<Outcome> gravestOnes = outcomes.stream().filter(outcome -> outcome.result() == gravest).toList();
        if (gravest != test.result()) {
            failures.add("expected " + test.result() + ", was " + gravest + describe(gravestOnes));
        }
        List<String> clauses = List.copyOf(new TreeSet<>(gravestOnes.stream().flatMap(outcome -> outcome.locations().stream())
                .map(Location::clause).flatMap(java.util.Optional::stream).toList()));
        test.clauses().map(expected -> List.copyOf(new TreeSet<>(expected))).filter(expected -> !expected.equals(clauses))
                .ifPresent(expected -> failures.add("expected clauses " + expected + ", named " + clauses + describe(gravestOnes)));
        for (String pointer : test.missing()) {
            if (gravestOnes.stream().flatMap(outcome -> outcome.missing().stream()).noneMatch(why -> why.place().pointer().equals(pointer))) {
                failures.add("expected " + pointer + " among the missing" + describe(gravestOnes));
            }
        }
        for (String words : test.message()) {
            if (gravestOnes.stream().noneMatch(outcome -> outcome.message().contains(words))) {
                failures.add("no message contains \"" + words + "\"" + describe(gravestOnes));
            }
        }
        gravestOnes.stream().filter(outcome -> outcome.result().compareTo(Result.PASSED) > 0 && outcome.locations().isEmpty())
                .forEach(outcome -> failures.add("an outcome has no location: " + outcome.message()));
        return failures;
    }

    private static String describe(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> "\n      " + outcome.subject().orElse("-") + ": " + outcome.message() + " locations "
                + outcome.locations().stream().map(location -> location.clause().orElse(location.place().pointer())).toList() + " missing "
                + outcome.missing().stream().map(why -> why.place().pointer()).toList() + " evidence " + outcome.evidence()).collect(Collectors.joining());
    }
}
