package org.clausecheck.sheet.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.schema.Names;

/** The namespaces that a file declares under {@code extensions}. */
final class Namespaces {

    static final Namespaces NONE = new Namespaces();

    private final Map<String, Cursor> declared = new LinkedHashMap<>();

    /** What an object of declarations says; errors are left to {@link #read}, which sees the same object again. */
    static Namespaces of(Cursor file) {
        Namespaces found = new Namespaces();
        if (file.node() instanceof Node.Obj sheet && sheet.get("extensions") instanceof Node.Obj) {
            Cursor extensions = file.at(sheet.entry("extensions"));
            for (Node.Entry entry : ((Node.Obj) extensions.node()).entries()) {
                found.declared.put(entry.name(), extensions.at(entry));
            }
        }
        return found;
    }

    /** The declarations as a map of namespace to path. */
    static Map<String, String> read(Cursor c) {
        if (!(c.node() instanceof Node.Obj object)) {
            c.wrongType("an object such as {\"x-acme\": \"acme-1.schema.json\"}");
            return Map.of();
        }
        Map<String, String> paths = new LinkedHashMap<>();
        for (Node.Entry entry : object.entries()) {
            if (!Names.isNamespace(entry.name())) {
                c.home().problems().add(c.key(entry), Quote.of(entry.name())
                        + " is no namespace: x-, then small letters, digits and hyphens",
                        "write \"x-acme\", for example");
            }
            String path = Scalars.text(c.at(entry));
            if (path != null) {
                paths.put(entry.name(), path);
            }
        }
        return Collections.unmodifiableMap(paths);
    }

    /** Whether a namespace is declared that a value names; if not it is an error. */
    boolean check(Cursor value, String namespace) {
        return check(value.home(), value.place(), namespace);
    }

    /** Whether a namespace is declared; if not it is an error at the place. */
    boolean check(Home home, Place place, String namespace) {
        if (declared.containsKey(namespace)) {
            return true;
        }
        Optional<String> near = Nearest.question(namespace, declared.keySet());
        home.problems().add(place, "the namespace " + Quote.of(namespace) + " is not declared",
                near.orElse("declare it in the sheet: \"extensions\": { " + Quote.of(namespace) + ": \"\" }"));
        return false;
    }

    /** Where the path of the namespace's schema stands; empty for one that is not checked. */
    Optional<Cursor> schema(String namespace) {
        return Optional.ofNullable(declared.get(namespace)).filter(Namespaces::isPath);
    }

    /** Where the paths of all schemas stand. */
    List<Cursor> schemas() {
        return declared.values().stream().filter(Namespaces::isPath).toList();
    }

    private static boolean isPath(Cursor value) {
        return value.text() != null && !value.text().isEmpty();
    }
}
