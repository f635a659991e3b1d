package org.clausecheck.sheet.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is called otherwise in the new draft than in the old one: documents, clauses, parties, events, tranches and whatever else is declared. */
public final class Renaming implements Naming {

    /** Nothing is called otherwise. */
    public static final Renaming NONE = new Renaming(Set.of(), List.of());

    /** No id has this: what was called so in the old draft is called otherwise or gone, and its name has been taken. */
    private static final String GONE = "~gone";

    private final Set<String> documents;
    private final Map<Scope, Map<String, String>> names = new HashMap<>();
    private final Map<Scope, Set<String>> taken = new HashMap<>();

    /**
     * Where a name is known, in the words of the old draft.
     *
     * @param document id of the document; empty for what no single document holds
     * @param clause   id of the clause whose tranches are meant; else empty
     */
    record Scope(String document, String clause) {

        /** The documents themselves. */
        static final Scope DOCUMENTS = new Scope("", "");
        /** What every document may declare for all: parties, securities, events and definitions. */
        static final Scope SHARED = new Scope("", "*");

        static Scope in(String document) {
            return new Scope(document, "");
        }
    }

    /** One new name and where it is known. */
    record NewName(Scope scope, String old, String now) {
    }

    /** The names that differ, with the ids of all documents of the old draft, which tell {@code document/clause} from {@code clause/tranche}. */
    Renaming(Set<String> documents, Collection<NewName> all) {
        this.documents = Set.copyOf(documents);
        for (NewName name : all) {
            names.computeIfAbsent(name.scope(), key -> new HashMap<>()).put(name.old(), name.now());
            taken.computeIfAbsent(name.scope(), key -> new HashSet<>()).add(name.now());
        }
    }

    @Override
    public String of(String document, String reference) {
        String[] parts = reference.split("/", -1);
        boolean full = parts.length > 1 && documents.contains(parts[0]);
        String home = full ? parts[0] : document;
        int start = full ? 1 : 0;
        String name = full ? within(Scope.DOCUMENTS, parts[0]) + "/" + within(Scope.in(home), parts[1]) : first(document, parts[0]);
        for (int i = start + 1; i < parts.length; i++) {
            name += "/" + within(new Scope(home, parts[start]), parts[i]);
        }
        return name;
    }

    /** A name without a document before it: of something in the document, of a document, or of what all documents share. */
    private String first(String document, String id) {
        Scope own = Scope.in(document);
        return renamed(own, id).or(() -> renamed(Scope.DOCUMENTS, id)).or(() -> renamed(Scope.SHARED, id))
                .orElseGet(() -> within(documents.contains(id) ? Scope.DOCUMENTS : own, id));
    }

    private String within(Scope scope, String id) {
        return renamed(scope, id).orElseGet(() -> taken.getOrDefault(scope, Set.of()).contains(id) ? id + GONE : id);
    }

    private Optional<String> renamed(Scope scope, String id) {
        return Optional.ofNullable(names.getOrDefault(scope, Map.of()).get(id));
    }
}
