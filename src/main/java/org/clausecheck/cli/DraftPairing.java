package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.clausecheck.report.OldDraft.Pairing;
import org.clausecheck.sheet.read.SheetId;

/**
 * Finds which sheet of an older draft is which of the newer one: by path and id together, then by id where only one sheet on either side has
 * it, then by path, then wherever else an older one may be looked for.
 */
final class DraftPairing {

    private final Map<String, OldSheet> old;
    private final Map<String, String> now;
    private final String without;
    private final Map<String, Optional<String>> ids = new HashMap<>();
    private final Map<String, DraftPair> pairs = new LinkedHashMap<>();

    /**
     * Sheets by the paths that they would share if nothing was moved.
     *
     * @param old     those of the older draft
     * @param now     those of the newer one, as the user named them
     * @param without where a sheet is not that is not in the older draft, in words
     */
    DraftPairing(Map<String, OldSheet> old, Map<String, String> now, String without) {
        this.old = new LinkedHashMap<>(old);
        this.now = new LinkedHashMap<>(now);
        this.without = without;
        this.now.forEach((path, name) -> ids.put(path, SheetId.of(Path.of(name))));
        byPath((sheet, id) -> id.equals(sheet.id()));
        byId(this.old);
        byPath((sheet, id) -> true);
    }

    private void byPath(BiPredicate<OldSheet, Optional<String>> accepted) {
        for (String path : left()) {
            OldSheet same = old.get(path);
            if (same != null && accepted.test(same, ids.get(path))) {
                pair(path, same, Pairing.PATH);
            }
        }
    }

    private List<String> left() {
        return now.keySet().stream().filter(path -> !pairs.containsKey(path)).toList();
    }

    private void pair(String path, OldSheet sheet, Pairing pairing) {
        pairs.put(path, DraftPair.of(sheet, now.get(path), pairing));
        old.values().remove(sheet);
    }

    private void byId(Map<String, OldSheet> candidates) {
        List<String> wanting = left().stream().filter(path -> ids.get(path).isPresent()).toList();
        Map<String, List<OldSheet>> byId = new HashMap<>();
        if (!wanting.isEmpty()) {
            candidates.values().forEach(sheet -> sheet.id().ifPresent(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(sheet)));
        }
        for (String path : wanting) {
            List<OldSheet> same = byId.getOrDefault(ids.get(path).get(), List.of());
            boolean alone = wanting.stream().filter(other -> ids.get(other).equals(ids.get(path))).count() == 1;
            if (same.size() == 1 && alone) {
                pair(path, same.get(0), Pairing.ID);
            }
        }
    }

    /** Looks for what has no older draft yet among all sheets that there were, by their ids, and then among the files of known new names. */
    DraftPairing elsewhere(Supplier<Map<String, OldSheet>> all, Supplier<Map<String, String>> oldPaths) {
        if (!left().isEmpty()) {
            Map<String, OldSheet> candidates = new LinkedHashMap<>(all.get());
            pairs.values().forEach(pair -> pair.old().ifPresent(candidates.values()::remove));
            byId(candidates);
            if (!left().isEmpty()) {
                Map<String, String> renamed = oldPaths.get();
                for (String path : left()) {
                    Optional.ofNullable(renamed.get(path)).map(candidates::get).ifPresent(sheet -> pair(path, sheet, Pairing.RENAME));
                }
            }
        }
        return this;
    }

    /** Every sheet of the newer draft in order, then those of the older one that are gone. */
    List<DraftPair> pairs() {
        List<DraftPair> all = new ArrayList<>();
        now.forEach((path, name) -> all.add(pairs.getOrDefault(path, DraftPair.added(name, without))));
        old.values().forEach(sheet -> all.add(DraftPair.removed(sheet)));
        return all;
    }
}
