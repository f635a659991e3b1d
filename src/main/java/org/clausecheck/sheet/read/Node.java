package org.clausecheck.sheet.read;

import java.util.List;

/** A JSON value with the characters it stands on: from {@code start}, up to and without {@code end}. */
sealed interface Node {

    int start();

    int end();

    /** How the value is called in a message. */
    String title();

    /** An object, its members in the order of the file, each name once. */
    record Obj(int start, int end, List<Entry> entries) implements Node {

        /** The member of this name, or {@code null}. */
        Entry entry(String name) {
            for (Entry entry : entries) {
                if (entry.name().equals(name)) {
                    return entry;
                }
            }
            return null;
        }

        /** The value of this member, or {@code null}. */
        Node get(String name) {
            Entry entry = entry(name);
            return entry == null ? null : entry.value();
        }

        /** The text of this member, or {@code null} if it is no text. */
        String text(String name) {
            return get(name) instanceof Scalar scalar && scalar.type() == Type.TEXT ? scalar.text() : null;
        }

        @Override
        public String title() {
            return "an object";
        }
    }

    /** A member of an object. */
    record Entry(String name, int keyStart, int keyEnd, Node value) {
    }

    /** A list. */
    record Arr(int start, int end, List<Node> items) implements Node {
        @Override
        public String title() {
            return "a list";
        }
    }

    /** A text, a number, true, false or null; numbers as written. */
    record Scalar(int start, int end, Type type, String text) implements Node {
        @Override
        public String title() {
            return switch (type) {
                case TEXT -> "the text " + Quote.of(text);
                case NUMBER -> "the number " + Quote.plain(text);
                case TRUE, FALSE -> text;
                case NULL -> "null";
            };
        }
    }

    /** The types of single values. */
    enum Type { TEXT, NUMBER, TRUE, FALSE, NULL }
}
