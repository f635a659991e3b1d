package org.clausecheck.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Result;
import org.clausecheck.logic.Words;

/** All cases that stand beside the rules of a folder, what came of them, and which outcomes no case reaches. */
public final class CaseSuite {

    private final Map<String, List<RuleCase>> cases = new LinkedHashMap<>();
    private final Map<String, Set<Result>> never = new LinkedHashMap<>();

    private CaseSuite() {
    }

    /** The cases of every rule folder below a folder, in the order of the rules' ids. */
    public static CaseSuite of(Path rules) throws IOException {
        CaseSuite suite = new CaseSuite();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.find(rules, 3, (path, attributes) -> path.endsWith("cases.yaml"))) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.getParent().getFileName().toString()));
        for (Path file : files) {
            String folder = file.getParent().getFileName().toString();
            String rule = folder.substring(0, folder.indexOf('-', folder.indexOf('-') + 1));
            suite.cases.put(rule, CaseFile.read(rule, file));
            suite.never.put(rule, CaseFile.never(file));
        }
        return suite;
    }

    /** No cases. */
    public static CaseSuite none() {
        return new CaseSuite();
    }

    /**
     * The cases beside a policy table: a file in the form of a rule's cases, in which each case also says which {@code rule}, that is which
     * row, it tries.
     */
    public static CaseSuite ofPolicy(Path file, Set<String> rows) throws IOException {
        CaseSuite suite = new CaseSuite();
        CaseFile.readAll(file, rows).forEach(test -> suite.cases.computeIfAbsent(test.rule(), rule -> new ArrayList<>()).add(test));
        CaseFile.neverByRule(file, rows).forEach(suite.never::put);
        return suite;
    }

    /** The cases by rule. */
    public Map<String, List<RuleCase>> cases() {
        return cases;
    }

    /** Runs every case on the built-in rules. */
    public List<CaseResult> run() {
        return run(RuleSet.builtIn());
    }

    /** Runs every case on these rules. */
    public List<CaseResult> run(RuleSet rules) {
        CaseRunner runner = new CaseRunner(id -> Checker.of(rules, rule -> rule.id().equals(id)));
        return cases.values().stream().flatMap(List::stream).map(runner::run).toList();
    }

    /** How many outcomes the rules of the folder can have: four each, less those that a rule never has. */
    public int outcomes() {
        return cases.keySet().stream().mapToInt(rule -> Result.values().length - never.getOrDefault(rule, Set.of()).size()).sum();
    }

    /**
     * What no case reaches: rules of the catalogue without cases, and outcomes that no case of a rule expects, except those that the rule
     * never has; of these each that a case expects all the same.
     */
    public List<String> gaps(Set<String> catalogue) {
        List<String> gaps = new ArrayList<>();
        catalogue.forEach(rule -> {
            Set<Result> open = EnumSet.allOf(Result.class);
            cases.getOrDefault(rule, List.of()).forEach(test -> open.remove(test.result()));
            never.getOrDefault(rule, Set.of()).stream().filter(result -> !open.remove(result))
                    .forEach(result -> gaps.add(rule + ": never " + Words.of(result) + ", and yet a case is"));
            open.forEach(result -> gaps.add(rule + ": no case is " + Words.of(result)));
        });
        return gaps;
    }
}
