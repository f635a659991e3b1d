package org.clausecheck.sheet.read;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Values as they are written, without the spaces and line breaks between them. */
final class Json {

    private Json() {
    }

    static String compact(Cursor c) {
        return compact(c.node());
    }

    private static String compact(Node node) {
        if (node instanceof Node.Obj object) {
            return object.entries().stream().map(entry -> quoted(entry.name()) + ":" + compact(entry.value())).collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(Json::compact).collect(Collectors.joining(",", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.type() == Node.Type.TEXT ? quoted(scalar.text()) : scalar.text();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
