package org.clausecheck.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something in which two reports differ.
 *
 * @param pointer where, in the first report; in the second one for what only that one has
 * @param words   what it is, where it is a whole finding or outcome: its rule and what tells it from others; empty for a plain value
 * @param before  what the first report has, as JSON; empty if nothing
 * @param now     what the second one has; empty if nothing
 */
public record ReportDifference(String pointer, String words, Optional<String> before, Optional<String> now) {

    private static final List<String> KEYS = List.of("rule", "fingerprint", "outcome", "subject");
    /** Lists whose entries are told apart by what they are about, not by their order. */
    private static final Set<String> KEYED = Set.of("findings", "undecided", "outcomes");

    /** Everything in which the second document differs from the first, in the order of the first. */
    public static List<ReportDifference> between(JsonNode before, JsonNode now) {
        List<ReportDifference> differences = new ArrayList<>();
        compare("", "", before, now, differences);
        return differences;
    }

    private static void compare(String pointer, String name, JsonNode before, JsonNode now, List<ReportDifference> found) {
        if (before.equals(now)) {
            return;
        }
        if (before.isObject() && now.isObject()) {
            members(pointer, before, now, found);
        } else if (before.isArray() && now.isArray() && KEYED.contains(name)) {
            keyed(pointer, before, now, found);
        } else if (before.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                compare(pointer + "/" + i, "", before.path(i), now.path(i), found);
            }
        } else {
            found.add(new ReportDifference(pointer, "", shown(before), shown(now)));
        }
    }

    private static void members(String pointer, JsonNode before, JsonNode now, List<ReportDifference> found) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), name, before.path(name), now.path(name), found));
    }

    private static void keyed(String pointer, JsonNode before, JsonNode now, List<ReportDifference> found) {
        Map<String, Integer> old = keys(before);
        Map<String, Integer> again = keys(now);
        int differences = found.size();
        old.forEach((key, index) -> {
            if (again.containsKey(key)) {
                compare(pointer + "/" + index, "", before.get(index), now.get(again.get(key)), found);
            } else {
                found.add(new ReportDifference(pointer + "/" + index, key, shown(before.get(index)), Optional.empty()));
            }
        });
        again.forEach((key, index) -> {
            if (!old.containsKey(key)) {
                found.add(new ReportDifference(pointer + "/" + index, key, Optional.empty(), shown(now.get(index))));
            }
        });
        if (found.size() == differences) {
            found.add(new ReportDifference(pointer, "another order", Optional.of(String.join("; ", old.keySet())), Optional.of(String.join("; ", again.keySet()))));
        }
    }

    /** What tells the entries apart, with their places in the list; the second of two alike is told by its number. */
    private static Map<String, Integer> keys(JsonNode list) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        int index = 0;
        for (Iterator<JsonNode> entries = list.elements(); entries.hasNext(); index++) {
            JsonNode entry = entries.next();
            List<String> parts = KEYS.stream().filter(entry::has).map(key -> entry.get(key).asText()).toList();
            String key = String.join("  ", parts);
            for (int i = 2; keys.containsKey(key); i++) {
                key = String.join("  ", parts) + "  " + i;
            }
            keys.put(key, index);
        }
        return keys;
    }

    private static Optional<String> shown(JsonNode value) {
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.toString());
    }
}
