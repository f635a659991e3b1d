package org.clausecheck.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.finding.Severity;

/**
 * What one layer of configuration sets: the defaults, a file, a profile, the command line; or several layers over each other. What is
 * not set is absent. Layers are few, and each is small.
 *
 * @param failOn         from which severity on a finding decides the verdict
 * @param allowUndecided whether an undecided sheet lets the command succeed
 * @param families       the only families of rules that run; empty or absent for all
 * @param severities     severities of rules, by id
 * @param mandatory      rules that the house marks mandatory, by id
 * @param rules          folders of the house's own rules
 * @param tables         folders of the house's own decision tables
 * @param policy         figures of house policy, by key
 * @param longestWaivers for how many days a finding of a severity may be waived
 * @param waiverNotice   how many days before its end a waiver is said to expire soon
 */
public record Settings(Optional<Setting<Severity>> failOn, Optional<Setting<Boolean>> allowUndecided,
        Optional<Setting<List<String>>> families,
        Map<String, Setting<Severity>> severities, Map<String, Setting<Boolean>> mandatory, List<Setting<Path>> rules,
                List<Setting<Path>> tables,
        Map<String, Setting<Object>> policy, Map<Severity, Setting<Integer>> longestWaivers, Optional<Setting<Integer>> waiverNotice) {

    /** Nothing is set. */
    public static final Settings NONE = new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of(),
            List.of(),
            Map.of(), Map.of(), Optional.empty());

    /**
     * These over those below: a single value takes the place of the one below, values by name do so name by name, folders come to the
     * others.
     */
    public Settings over(Settings below) {
        return new Settings(failOn.or(below::failOn), allowUndecided.or(below::allowUndecided), families.or(below::families),
                over(severities, below.severities), over(mandatory, below.mandatory), over(rules, below.rules), over(tables, below.tables),
                over(policy, below.policy), over(longestWaivers, below.longestWaivers), waiverNotice.or(below::waiverNotice));
    }

    private static <K extends Comparable<K>, V> Map<K, V> over(Map<K, V> upper, Map<K, V> lower) {
        Map<K, V> both = new TreeMap<>(lower);
        both.putAll(upper);
        return both;
    }

    private static List<Setting<Path>> over(List<Setting<Path>> upper, List<Setting<Path>> lower) {
        List<Setting<Path>> both = new ArrayList<>(lower);
        upper.stream().filter(own -> lower.stream().noneMatch(other -> other.value().equals(own.value()))).forEach(both::add);
        return List.copyOf(both);
    }
}
