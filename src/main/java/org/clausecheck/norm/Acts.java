package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The acts of a deal by bearer, branch of the action and branch of the asset, so that a prohibition meets only what may concern it. What
 * may lie anywhere is filed under any. Branches, not leaves: siblings may overlap in an unknown way and must be found too.
 */
final class Acts {

    private static final String ANY = "*";

    private final Codebook codes;
    private final Map<String, Map<String, Map<String, List<Entry>>>> byBearer = new HashMap<>();
    private final int[] seen;
    private int entries;
    private int round;

    /** A filed act with its number, so that one that is found twice is compared once. */
    private record Entry(int number, Norm act) {
    }

    Acts(Codebook codes, List<Norm> norms) {
        this.codes = codes;
        this.seen = new int[norms.size()];
        norms.stream().filter(Acts::isFiled).forEach(this::file);
    }

    /** Powers, options and states are met by their type; performance only where a prohibition names it. */
    private static boolean isFiled(Norm norm) {
        return switch (norm.nature()) {
            case FREEDOM, LICENSED, ACT, GRANT, DEALING, PERFORMANCE -> true;
            default -> false;
        };
    }

    private void file(Norm act) {
        Entry entry = new Entry(entries++, act);
        Map<String, Map<String, List<Entry>>> own = byBearer.computeIfAbsent(act.bearer(), key -> new HashMap<>());
        Set<String> actions = branches(Aspect.ACTION, act.reach().actions());
        if (!act.rights().isAbsent() || act.nature() == Nature.GRANT) {
            actions.addAll(branches(Aspect.ACTION, act.rights()));
        }
        Set<String> assets = branches(Aspect.ASSET, act.reach().assets());
        for (String action : actions) {
            Map<String, List<Entry>> byAsset = own.computeIfAbsent(action, key -> new HashMap<>());
            assets.forEach(asset -> byAsset.computeIfAbsent(asset, key -> new ArrayList<>()).add(entry));
        }
    }

    private Set<String> branches(Aspect aspect, Part part) {
        Set<String> branches = new LinkedHashSet<>();
        part.codes().forEach(code -> branches.addAll((aspect == Aspect.ACTION ? codes.actions() : codes.assets()).branches(code)));
        if (part.isAbsent() || part.isHidden()) {
            branches.add(ANY);
        }
        return branches;
    }

    /** The acts of the bearer that a prohibition may concern, each once, in reading order. */
    List<Norm> near(Norm prohibition) {
        Map<String, Map<String, List<Entry>>> own = byBearer.get(prohibition.bearer());
        if (own == null) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        round++;
        for (Map<String, List<Entry>> byAsset : pick(own, actions(prohibition))) {
            for (List<Entry> bucket : pick(byAsset, assets(prohibition))) {
                for (Entry entry : bucket) {
                    if (seen[entry.number()] != round) {
                        seen[entry.number()] = round;
                        found.add(entry);
                    }
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return found.stream().map(Entry::act).toList();
    }

    private Set<String> actions(Norm prohibition) {
        Set<String> branches = branches(Aspect.ACTION, prohibition.reach().actions());
        branches.addAll(prohibition.nature() == Nature.GRANT_BAN ? branches(Aspect.ACTION, prohibition.rights()) : Set.of());
        return branches;
    }

    /** A right overlaps in an unknown way with the things it may protect. */
    private Set<String> assets(Norm prohibition) {
        Set<String> branches = branches(Aspect.ASSET, prohibition.reach().assets());
        if (branches.contains("rights")) {
            return Set.of(ANY);
        }
        branches.add("rights");
        return branches;
    }

    private static <T> Collection<T> pick(Map<String, T> buckets, Set<String> branches) {
        if (branches.contains(ANY)) {
            return buckets.values();
        }
        List<T> picked = new ArrayList<>();
        for (String branch : branches) {
            T bucket = buckets.get(branch);
            if (bucket != null) {
                picked.add(bucket);
            }
        }
        T any = buckets.get(ANY);
        if (any != null) {
            picked.add(any);
        }
        return picked;
    }
}
