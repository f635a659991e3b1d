package org.clausecheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.finding.Rule;
import org.clausecheck.sheet.read.Nearest;
import picocli.CommandLine.Option;

/** The options that select rules. */
final class Selection {

    @Option(names = "--rule", paramLabel = "ID", description = "Run only this rule; may be repeated.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--family", paramLabel = "F", description = "Run only this family, for example IP; may be repeated.")
    private List<String> families = new ArrayList<>();

    /** Whether a rule is selected: all are if nothing was said. */
    boolean wants(Rule rule) {
        return rules.isEmpty() && families.isEmpty() || rules.stream().anyMatch(rule.id()::equalsIgnoreCase)
                || families.stream().anyMatch(rule.family()::equalsIgnoreCase);
    }

    /** Whether nothing was selected, which means everything. */
    boolean isEmpty() {
        return rules.isEmpty() && families.isEmpty();
    }

    /** The words of the options, as a report records them. */
    List<String> options() {
        List<String> words = new ArrayList<>();
        rules.forEach(rule -> words.addAll(List.of("--rule", rule.toUpperCase(Locale.ROOT))));
        families.forEach(family -> words.addAll(List.of("--family", family.toUpperCase(Locale.ROOT))));
        return words;
    }

    /** The selection in the words of the options; empty if all rules are selected. */
    Optional<String> words() {
        List<String> words = new ArrayList<>();
        rules.forEach(rule -> words.add("--rule " + rule.toUpperCase(Locale.ROOT)));
        families.forEach(family -> words.add("--family " + family.toUpperCase(Locale.ROOT)));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** What is wrong with it: a rule or family that the catalogue does not know. */
    Optional<String> fault(List<Rule> catalogue) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        catalogue.forEach(rule -> {
            ids.add(rule.id());
            names.add(rule.family());
        });
        return rules.stream().filter(rule -> !ids.contains(rule.toUpperCase(Locale.ROOT))).findFirst().map(rule -> unknown("rule", rule, ids))
                .or(() -> families.stream().filter(family -> !names.contains(family.toUpperCase(Locale.ROOT))).findFirst()
                        .map(family -> unknown("family", family, names)));
    }

    /** A name that is not known, with the nearest one. */
    static String unknown(String what, String found, Set<String> known) {
        return "Unknown " + what + " '" + found + "'." + Nearest.to(found, known).or(() -> Nearest.to(found.toUpperCase(Locale.ROOT), known)).map(name -> " Did you mean " + name + "?")
                .orElse("") + (known.size() < 20 ? " Known: " + String.join(", ", known) + "." : " 'clausecheck rules' lists them.");
    }
}
