package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Taxonomy;

/** A taxonomy of the format with its exceptions: siblings that are views of one thing, rights and what they protect, sectors and uses. */
final class CodeTree implements Tree {

    /** Codes whose parts overlap in an unknown way. */
    private static final Set<String> VIEWS = Set.of("models", "compute", "commercial");
    private static final Set<String> SECTORS = Set.of("health", "finance", "education", "media", "mobility", "industry");
    /** What each right can protect: inventions, works, what is sold under a mark, what is not public, what has a shape. */
    private static final Map<String, List<String>> PROTECTS = Map.of(
            "patents", List.of("technology", "hardware", "data-centre-ip"),
            "copyrights", List.of("technology", "content", "data", "data-centre-ip"),
            "trademarks", List.of("products", "hardware", "services", "content", "goodwill"),
            "trade-secrets", List.of("technology", "hardware", "data", "data-centre-ip", "customers"),
            "designs", List.of("products", "hardware", "content"));

    private final Taxonomy taxonomy;
    private final Map<String, Set<String>> chains = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    CodeTree(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (String code : taxonomy.codes()) {
            chains.put(code, taxonomy.chain(code));
            taxonomy.parent(code).ifPresent(parent -> parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(code));
        }
    }

    @Override
    public boolean has(String code) {
        return chains.containsKey(code);
    }

    @Override
    public boolean contains(String broader, String narrower) {
        return broader.equals(narrower) || chains.getOrDefault(narrower, Set.of()).contains(broader);
    }

    @Override
    public State siblings(String one, String other) {
        if (areViews(one, other)) {
            return State.UNKNOWN;
        }
        boolean open = taxonomy == Taxonomy.FIELDS ? isSectorAndUse(one, other) || isSectorAndUse(other, one)
                : mayProtect(one, other) || mayProtect(other, one);
        return open ? State.UNKNOWN : State.NO;
    }

    @Override
    public State siblingInside(String one, String other) {
        return areViews(one, other) ? State.NO : siblings(one, other);
    }

    private boolean areViews(String one, String other) {
        for (String view : VIEWS) {
            if (contains(view, one) && contains(view, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSectorAndUse(String one, String other) {
        return SECTORS.contains(one) && !SECTORS.contains(other);
    }

    private boolean mayProtect(String right, String thing) {
        if (!contains("rights", right) || contains("rights", thing)) {
            return false;
        }
        List<String> rights = right.equals("rights") ? parts("rights") : List.of(right);
        return rights.stream().flatMap(one -> PROTECTS.get(one).stream()).anyMatch(own -> contains(own, thing) || contains(thing, own));
    }

    @Override
    public List<String> parts(String code) {
        return parts.getOrDefault(code, List.of());
    }

    @Override
    public boolean isMadeOfParts(String code) {
        return !VIEWS.contains(code);
    }

    @Override
    public String top(String code) {
        return taxonomy.top(code);
    }
}
