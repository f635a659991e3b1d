package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.logic.Place;

/**
 * The ids that the documents declare, taken from the text and not from the records: what is declared with an error in it is declared,
 * and a reference to it is none.
 */
final class Index {

    /** What an id may be declared as. */
    enum Kind {
        PARTY("parties", "a party"), SECURITY("securities", "a security"), EVENT("events", "an event"),
        DEFINITION("definitions", "a definition"), CLAUSE("clauses", "a clause"), CONSENT("consents", "a consent");

        private final String list;
        private final String title;

        Kind(String list, String title) {
            this.list = list;
            this.title = title;
        }

        String title() {
            return title;
        }

        String list() {
            return list;
        }
    }

    /**
     * A clause.
     *
     * @param type     its type as written; empty if it has none
     * @param tranches the ids of its tranches
     * @param place    where its id stands
     */
    record ClauseEntry(String type, Set<String> tranches, Place place) {
    }

    /**
     * A document.
     *
     * @param id      its id, or a name that no id can have
     * @param places  where its id stands, more than once if documents share it
     * @param clauses its clauses by id
     */
    record DocumentEntry(String id, List<Place> places, Map<String, ClauseEntry> clauses) {
    }

    private final Map<String, DocumentEntry> documents = new LinkedHashMap<>();
    private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
    private final Map<String, Set<String>> definitionKinds = new HashMap<>();
    private final Set<Kind> lacking = EnumSet.noneOf(Kind.class);

    Index() {
        for (Kind kind : Kind.values()) {
            ids.put(kind, new LinkedHashSet<>());
        }
    }

    /** Adds what a document declares; an id that it declares twice is an error. */
    void add(Cursor document) {
        Node.Obj node = (Node.Obj) document.node();
        DocumentEntry entry = documents.computeIfAbsent(document.home().document(),
                id -> new DocumentEntry(id, new ArrayList<>(), new LinkedHashMap<>()));
        if (node.text("id") != null) {
            entry.places().add(document.at(node.entry("id")).place());
        }
        Map<String, Place> seen = new HashMap<>();
        for (Kind kind : Kind.values()) {
            Node.Entry list = node.entry(kind.list());
            if (list != null && list.value() instanceof Node.Arr) {
                addAll(document.at(list), kind, seen, entry);
            } else if (list != null) {
                lacking.add(kind);
            }
        }
    }

    private void addAll(Cursor list, Kind kind, Map<String, Place> seen, DocumentEntry document) {
        for (int i = 0; i < ((Node.Arr) list.node()).items().size(); i++) {
            Cursor item = list.at(i);
            String id = item.node() instanceof Node.Obj object ? object.text("id") : null;
            if (id == null) {
                lacking.add(kind);
                continue;
            }
            Place place = item.at(((Node.Obj) item.node()).entry("id")).place();
            once(item.home(), id, place, seen, "clauses, events, definitions, consents, securities and parties share one set of ids");
            ids.get(kind).add(id);
            if (kind == Kind.DEFINITION) {
                String written = ((Node.Obj) item.node()).text("kind");
                definitionKinds.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(written == null ? "" : written);
            } else if (kind == Kind.CLAUSE) {
                document.clauses().putIfAbsent(id, clause(item, place));
            }
        }
    }

    private static ClauseEntry clause(Cursor clause, Place place) {
        Node.Obj node = (Node.Obj) clause.node();
        Set<String> tranches = parts(clause, "tranches");
        parts(clause, "carveOuts");
        return new ClauseEntry(node.text("type") == null ? "" : node.text("type"), tranches, place);
    }

    /** The ids of the parts of a clause, which are its own. */
    private static Set<String> parts(Cursor clause, String name) {
        Map<String, Place> seen = new LinkedHashMap<>();
        Node.Entry list = ((Node.Obj) clause.node()).entry(name);
        if (list != null && list.value() instanceof Node.Arr arr) {
            for (int i = 0; i < arr.items().size(); i++) {
                if (arr.items().get(i) instanceof Node.Obj part && part.text("id") != null) {
                    once(clause.home(), part.text("id"), clause.at(list).at(i).at(part.entry("id")).place(), seen,
                            "the parts of one clause have an id each");
                }
            }
        }
        return seen.keySet();
    }

    private static void once(Home home, String id, Place place, Map<String, Place> seen, String why) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            String where = "line " + first.line() + ", column " + first.column();
            home.problems().add(place, "the id " + Quote.of(id) + " is taken; it stands at " + where + " already",
                    "choose another id; " + why);
        }
    }

    /** Says that an agreement could not be read: whatever is not found may be declared there. */
    void lacksAll() {
        lacking.addAll(EnumSet.allOf(Kind.class));
    }

    /** Whether ids of this kind may be declared that could not be read. */
    boolean lacks(Kind kind) {
        return lacking.contains(kind);
    }

    Map<String, DocumentEntry> documents() {
        return documents;
    }

    Set<String> ids(Kind kind) {
        return ids.get(kind);
    }

    /** The kinds under which a definition is declared, as written; empty if there is none. */
    Set<String> definitionKinds(String id) {
        return definitionKinds.getOrDefault(id, Set.of());
    }
}
