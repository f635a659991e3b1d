package org.clausecheck.sheet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.sheet.compare.Term.Group;

/**
 * Which entries of two lists are the same thing. Ids tell, read by their new names; else what the entries say; else what they are about and
 * how much they have in common. What then is left over on both sides is not the same. Lists pair in the same way whichever is the old one.
 */
final class EntryPairing {

    /** Beyond so many comparisons, which no real deal comes near, what is not the same by id or text is not looked at more closely. */
    private static final int MOST_COMPARISONS = 250_000;

    private final List<Term> old;
    private final List<Term> now;
    private final Naming naming;
    private final Set<Term> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Term, Term> oldOf = new IdentityHashMap<>();

    /** A pair that could be made, and how much speaks for it. */
    private record Candidate(Term old, Term now, int likeness, int position) {
    }

    private EntryPairing(List<Term> old, List<Term> now, Naming naming) {
        this.old = old;
        this.now = now;
        this.naming = naming;
    }

    static EntryPairing of(List<Term> old, List<Term> now, Naming naming) {
        EntryPairing pairing = new EntryPairing(old, now, naming);
        pairing.byName();
        pairing.byText(false);
        pairing.byText(true);
        pairing.byLikeness();
        return pairing;
    }

    /** What an entry of the new draft was in the old one; empty if it was not there. */
    Optional<Term> old(Term entry) {
        return Optional.ofNullable(oldOf.get(entry));
    }

    /** What the new draft no longer has. */
    List<Term> removed() {
        return left(old);
    }

    private List<Term> left(List<Term> entries) {
        return entries.stream().filter(entry -> !paired.contains(entry)).toList();
    }

    private void pair(Term one, Term other) {
        paired.add(one);
        paired.add(other);
        oldOf.put(other, one);
    }

    private void byName() {
        Map<String, Term> names = new LinkedHashMap<>();
        old.forEach(entry -> name(entry, naming).ifPresent(name -> names.put(name, entry)));
        now.forEach(entry -> name(entry, Naming.AS_WRITTEN).map(names::get).ifPresent(same -> pair(same, entry)));
    }

    private static Optional<String> name(Term entry, Naming naming) {
        return entry instanceof Group group && group.id().isPresent() ? Optional.of(group.members().get("id").meaning().text(naming)) : Optional.empty();
    }

    private void byText(boolean nameless) {
        Map<String, List<Term>> texts = new LinkedHashMap<>();
        left(old).forEach(entry -> texts.computeIfAbsent(text(entry, naming, nameless), key -> new ArrayList<>()).add(entry));
        for (Term entry : left(now)) {
            List<Term> same = texts.getOrDefault(text(entry, Naming.AS_WRITTEN, nameless), List.of());
            if (!same.isEmpty()) {
                pair(same.remove(0), entry);
            }
        }
    }

    private static String text(Term entry, Naming naming, boolean nameless) {
        return (nameless && entry instanceof Group group ? group.nameless() : entry).meaning().text(naming);
    }

    /** Best first; of equally good pairs the earlier in both lists together, so that it does not matter which list is the old one. */
    private void byLikeness() {
        List<Likeness.Said> before = said(left(old), naming);
        List<Likeness.Said> after = said(left(now), Naming.AS_WRITTEN);
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return;
        }
        boolean alone = before.size() == 1 && after.size() == 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                int likeness = Likeness.of(before.get(i), after.get(j), alone);
                if (likeness > 0) {
                    candidates.add(new Candidate(before.get(i).group(), after.get(j).group(), likeness, i + j));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed().thenComparingInt(Candidate::position));
        for (Candidate candidate : candidates) {
            if (!paired.contains(candidate.old()) && !paired.contains(candidate.now())) {
                pair(candidate.old(), candidate.now());
            }
        }
    }

    private static List<Likeness.Said> said(List<Term> entries, Naming naming) {
        List<Likeness.Said> said = new ArrayList<>();
        for (Term entry : entries) {
            if (entry instanceof Group group) {
                Map<String, String> texts = new LinkedHashMap<>();
                group.nameless().members().forEach((name, term) -> texts.put(name, term.meaning().text(naming)));
                said.add(new Likeness.Said(group, texts));
            }
        }
        return said;
    }
}
