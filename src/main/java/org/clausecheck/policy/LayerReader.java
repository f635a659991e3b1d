package org.clausecheck.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;

/** Reads the settings of one layer: of a whole file or of one of its profiles. Adds what is wrong to the problems of the file. */
final class LayerReader {

    static final String FAIL_ON = "fail-on";
    static final String ALLOW_UNDECIDED = "allow-undecided";
    static final String FAMILIES = "families";
    static final String SEVERITIES = "severities";
    static final String MANDATORY = "mandatory";
    static final String RULES = "rules";
    static final String TABLES = "tables";
    static final String POLICY = "policy";
    static final String WAIVERS = "waivers";
    static final String LONGEST = "longest";
    static final String NOTICE = "notice";
    /** The fields of a layer, in the order in which messages list them. */
    static final List<String> FIELDS = List.of(FAIL_ON, ALLOW_UNDECIDED, FAMILIES, SEVERITIES, MANDATORY, RULES, TABLES, POLICY, WAIVERS);
    /** Ten years: a waiver that lasts longer is none. */
    static final int MOST_DAYS = 3_652;
    /** The severities by their words, the least first. */
    static final Map<String, Severity> SEVERITY_WORDS = severityWords();

    private final Entry layer;
    private final Optional<String> profile;

    /** Reads an object with settings; {@code profile} names the profile whose settings they are. */
    LayerReader(Entry layer, Optional<String> profile) {
        this.layer = layer;
        this.profile = profile;
    }

    private static Map<String, Severity> severityWords() {
        Map<String, Severity> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(Words.of(severity), severity);
        }
        return words;
    }

    /** A value with its place as its origin. */
    <T> Setting<T> setting(Entry entry, T value) {
        return new Setting<>(value, profile.isPresent() ? new Origin.Profile(profile.get(), entry.place())
                : new Origin.File(entry.place()));
    }

    /** The object that holds the settings. */
    Entry layer() {
        return layer;
    }

    /** The folders of packs alone: they must be open before anything that names a rule or a figure can be read. */
    Settings packs(PackFolders folders) {
        return new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), folders(RULES, folders),
                folders(TABLES, folders),
                Map.of(), Map.of(), Optional.empty());
    }

    private List<Setting<Path>> folders(String field, PackFolders folders) {
        List<Setting<Path>> found = new ArrayList<>();
        layer.member(field).map(Entry::list).orElse(List.of()).forEach(entry -> folders.folder(entry)
                .ifPresent(folder -> found.add(setting(entry, folder))));
        return found;
    }

    /** How many folders a field names, whether they are there or not. */
    int named(String field) {
        return layer.member(field).map(entry -> entry.isList() ? entry.list().size() : 1).orElse(0);
    }

    /** What stands for itself, naming neither rules nor figures. */
    Settings plain() {
        Optional<Entry> waivers = layer.member(WAIVERS);
        waivers.ifPresent(entry -> entry.members(List.of(LONGEST, NOTICE)));
        return new Settings(value(FAIL_ON, entry -> entry.oneOf("severity", SEVERITY_WORDS)), value(ALLOW_UNDECIDED, Entry::flag),
                Optional.empty(), Map.of(),
                Map.of(), List.of(), List.of(), Map.of(), waivers.flatMap(entry -> entry.member(LONGEST)).map(this::longest)
                        .orElse(Map.of()),
                waivers.flatMap(entry -> entry.member(NOTICE)).flatMap(entry -> entry.whole(0, MOST_DAYS).map(days -> setting(entry,
                        days))));
    }

    private <T> Optional<Setting<T>> value(String field, Function<Entry, Optional<T>> reading) {
        return layer.member(field).flatMap(entry -> reading.apply(entry).map(value -> setting(entry, value)));
    }

    private Map<Severity, Setting<Integer>> longest(Entry days) {
        Map<Severity, Setting<Integer>> longest = new TreeMap<>();
        days.members(SEVERITY_WORDS.keySet()).forEach(entry -> entry.whole(1, MOST_DAYS)
                .ifPresent(most -> longest.put(SEVERITY_WORDS.get(entry.name()), setting(entry, most))));
        return longest;
    }
}
