package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.sheet.schema.Names;

/** Objects of declared namespaces: kept as they are, and gathered for the check against the namespace's own schema. */
final class Extensions {

    private final List<Use> uses = new ArrayList<>();

    /**
     * Something that a namespace's schema has a say in.
     *
     * @param namespace  the namespace
     * @param value      an object of its own, or a clause of one of its types
     * @param clauseType the name of the clause type after the colon; empty for an object
     */
    record Use(String namespace, Cursor value, String clauseType) {
    }

    List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    void add(Use use) {
        uses.add(use);
    }

    /** Whether a member is the object of a namespace; what is wrong with it is reported. */
    static boolean take(Cursor owner, Node.Entry entry) {
        if (!Names.isNamespace(entry.name())) {
            return false;
        }
        Home home = owner.home();
        Cursor value = owner.at(entry);
        boolean declared = home.namespaces().check(home, owner.key(entry), entry.name());
        if (!(value.node() instanceof Node.Obj)) {
            value.wrongType("an object: the custom fields of the namespace");
        } else if (hasNoFault(value) && declared) {
            home.session().extensions().add(new Use(entry.name(), value, ""));
        }
        return true;
    }

    private static boolean hasNoFault(Cursor value) {
        boolean clean = true;
        if (value.node() instanceof Node.Obj object) {
            for (Node.Entry entry : object.entries()) {
                clean &= hasNoFault(value.at(entry));
            }
        } else if (value.node() instanceof Node.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                clean &= hasNoFault(value.at(i));
            }
        } else if (value.node() instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL) {
            value.wrongType("a value");
            return false;
        } else if (value.node() instanceof Node.Scalar scalar && scalar.type() == Node.Type.NUMBER) {
            return Scalars.number(value) != null;
        }
        return clean;
    }

    /** The objects of all namespaces in an object. */
    static Map<String, Object> read(Node.Obj owner) {
        Map<String, Object> objects = null;
        for (Node.Entry entry : owner.entries()) {
            if (entry.name().startsWith("x-") && Names.isNamespace(entry.name())) {
                objects = objects == null ? new LinkedHashMap<>() : objects;
                objects.put(entry.name(), plain(entry.value()));
            }
        }
        return objects == null ? Map.of() : Collections.unmodifiableMap(objects);
    }

    /** Maps, lists, texts, exact numbers and booleans. */
    private static Object plain(Node node) {
        if (node instanceof Node.Obj object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.entries().forEach(entry -> members.put(entry.name(), plain(entry.value())));
            return Collections.unmodifiableMap(members);
        }
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(Extensions::plain).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NUMBER -> Scalars.exact(scalar.text()).<Object>map(number -> number).orElse(scalar.text());
            case TEXT, NULL -> scalar.text();
        };
    }
}
