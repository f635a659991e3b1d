package org.clausecheck.sheet.read;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Place;

/** Checks the objects and clauses of namespaces against the schemas that the sheet declares for them. */
final class ExtensionCheck {

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

    private final Session session;
    private final Map<Place, Optional<ExtensionSchema>> loaded = new LinkedHashMap<>();

    ExtensionCheck(Session session) {
        this.session = session;
    }

    /** Reports every fault. */
    void check() {
        for (Extensions.Use use : session.extensions().uses()) {
            Optional<Cursor> path = use.value().home().namespaces().schema(use.namespace());
            path.flatMap(this::load).ifPresent(schema -> check(use, schema, path.get()));
        }
    }

    private void check(Extensions.Use use, ExtensionSchema schema, Cursor path) {
        if (!use.clauseType().isEmpty() && !schema.describes(use.clauseType())) {
            return;
        }
        try {
            schema.check((Node.Obj) use.value().node(), use.clauseType(), (pointer, message) -> find(use.value(), pointer)
                    .error(Quote.message(message), "the schema " + Quote.of(path.text()) + " of " + Quote.of(use.namespace())
                    + " asks for this"));
        } catch (RuntimeException | StackOverflowError e) {
            path.error("the schema " + Quote.of(path.text()) + " cannot be applied: " + reason(e), "check its references and patterns");
        }
    }

    private static String reason(Throwable e) {
        return e instanceof StackOverflowError ? "it refers to itself without end"
                : Quote.message(String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no JSON Schema"));
    }

    /** The value at a pointer inside another. */
    private static Cursor find(Cursor from, String pointer) {
        Cursor found = from;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (found.node() instanceof Node.Obj object && object.entry(name) != null) {
                found = found.at(object.entry(name));
            } else if (found.node() instanceof Node.Arr) {
                found = found.at(Integer.parseInt(name));
            }
        }
        return found;
    }

    private Optional<ExtensionSchema> load(Cursor path) {
        return loaded.computeIfAbsent(path.place(), place -> session.files().resolve(path).flatMap(real -> read(path, real)));
    }

    private Optional<ExtensionSchema> read(Cursor path, Path real) {
        if (session.limits().fileIsTooMuch()) {
            path.error(Limits.files());
            return Optional.empty();
        }
        String name = session.files().display(real);
        try {
            Home home = session.open(SheetFiles.bytes(real, name), name, real.getParent());
            Cursor schema = new Cursor(home, Tree.parse(home.text(), session.limits(), session.problems()), "", false);
            if (!(schema.node() instanceof Node.Obj object)) {
                schema.wrongType("a JSON Schema, which is an object");
                return Optional.empty();
            }
            return isClosed(schema) ? Optional.of(new ExtensionSchema(object)) : Optional.empty();
        } catch (Refused refused) {
            session.problems().add(refused.error());
        } catch (RuntimeException | StackOverflowError e) {
            session.problems().add(Place.wholeFile(name), "this is no JSON Schema that can be used: " + reason(e),
                    "check it with a schema validator");
        }
        return Optional.empty();
    }

    /** Whether no reference leads out of the schema. */
    private static boolean isClosed(Cursor c) {
        boolean closed = true;
        if (c.node() instanceof Node.Obj object) {
            for (Node.Entry entry : object.entries()) {
                String target = c.at(entry).text();
                if (REFERENCES.contains(entry.name()) && target != null && !target.startsWith("#")) {
                    c.at(entry).error("a schema refers to itself only; " + Quote.of(target) + " is not fetched", "copy it into \"$defs\"");
                    closed = false;
                } else {
                    closed &= isClosed(c.at(entry));
                }
            }
        } else if (c.node() instanceof Node.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                closed &= isClosed(c.at(i));
            }
        }
        return closed;
    }
}
