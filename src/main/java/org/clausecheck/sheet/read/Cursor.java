package org.clausecheck.sheet.read;

import org.clausecheck.logic.Place;

/**
 * A value on its way into a record: what it is, where it stands, and in which document.
 *
 * @param home    the document and its file
 * @param node    the value
 * @param pointer the JSON Pointer of the value
 * @param inFacts whether it stands among the facts
 */
record Cursor(Home home, Node node, String pointer, boolean inFacts) {

    Place place() {
        return home.text().place(pointer, node.start(), node.end());
    }

    /** The value of a member. */
    Cursor at(Node.Entry entry) {
        return new Cursor(home, entry.value(), pointer + "/" + escape(entry.name()), inFacts);
    }

    /** An entry of a list. */
    Cursor at(int index) {
        return new Cursor(home, ((Node.Arr) node).items().get(index), pointer + "/" + index, inFacts);
    }

    /** The same value as part of the facts. */
    Cursor amongFacts() {
        return new Cursor(home, node, pointer, true);
    }

    /** The place of a member's name. */
    Place key(Node.Entry entry) {
        return home.text().place(pointer + "/" + escape(entry.name()), entry.keyStart(), entry.keyEnd());
    }

    /** The text, or {@code null} if the value is no text. */
    String text() {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT ? scalar.text() : null;
    }

    void error(String message, String suggestion) {
        home.problems().add(place(), message, suggestion);
    }

    void error(String message) {
        home.problems().add(place(), message);
    }

    /** A value of the wrong type; {@code null} has words of its own. */
    void wrongType(String expected) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL) {
            error("null says nothing; expected " + expected, "leave the member out, or name it under \"withheld\" if the term exists");
        } else {
            error("expected " + expected + ", found " + node.title());
        }
    }

    /** A member name as a step of a JSON Pointer. */
    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0 ? name : name.replace("~", "~0").replace("/", "~1");
    }
}
