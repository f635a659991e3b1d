package org.clausecheck.norm;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The codes that two norms have in common, part by part. */
final class Extent {

    private final Map<Aspect, Set<String>> codes = new EnumMap<>(Aspect.class);

    /** One action, and the assets in common. */
    static Extent of(String action, Shared assets) {
        Extent extent = new Extent().add(Aspect.ACTION, action);
        assets.values().forEach(value -> extent.add(Aspect.ASSET, value.code()));
        return extent;
    }

    /** All that a part names. */
    static Extent of(Aspect aspect, Part part) {
        Extent extent = new Extent();
        part.codes().forEach(code -> extent.add(aspect, code));
        return extent;
    }

    Extent add(Aspect aspect, String code) {
        codes.computeIfAbsent(aspect, key -> new LinkedHashSet<>(4)).add(code);
        return this;
    }

    /** Adds the codes of a part that come to the best that any of them does. */
    void addBest(Aspect aspect, Shared shared) {
        for (Shared.Value value : shared.values()) {
            if (value.state() == shared.best()) {
                add(aspect, value.code());
            }
        }
    }

    Extent addAll(Extent other) {
        other.codes.forEach((aspect, more) -> more.forEach(code -> add(aspect, code)));
        return this;
    }

    void clear() {
        codes.clear();
    }

    /** The codes of a part; the marks of all there is and of what cannot be seen are among them. */
    Set<String> of(Aspect aspect) {
        return codes.getOrDefault(aspect, Set.of());
    }
}
