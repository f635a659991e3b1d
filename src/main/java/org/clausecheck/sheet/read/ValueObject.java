package org.clausecheck.sheet.read;

import java.util.List;

/** An object that stands for one value: a bounded figure, a day, a trigger. Exactly one of its members says which. */
final class ValueObject {

    private final Cursor cursor;
    private final Node.Obj node;
    private final String what;

    /** The object of a cursor; {@code what} names the value in messages. */
    ValueObject(Cursor cursor, String what) {
        this.cursor = cursor;
        this.node = (Node.Obj) cursor.node();
        this.what = what;
    }

    /**
     * The one member of these that is there; {@code null} if there is none or more than one, which is an error. Members that are neither
     * among these nor among those that may stand beside them are errors too.
     */
    Node.Entry only(List<String> names, List<String> beside) {
        Node.Entry found = null;
        boolean several = false;
        boolean clean = true;
        for (Node.Entry entry : node.entries()) {
            if (names.contains(entry.name())) {
                several |= found != null;
                found = entry;
            } else if (!beside.contains(entry.name()) && !Extensions.take(cursor, entry)) {
                clean = false;
                unknown(entry, names);
            }
        }
        if (several || found == null && clean) {
            cursor.error("expected " + what + " with exactly one of " + Quote.all(names) + ", found " + (several ? "several" : "none"));
        }
        return several ? null : found;
    }

    private void unknown(Node.Entry entry, List<String> names) {
        String message = "unknown field " + Quote.of(entry.name()) + " in " + what;
        Nearest.question(entry.name(), names).ifPresentOrElse(
                guess -> cursor.home().problems().add(cursor.key(entry), message, guess),
                () -> cursor.home().problems().add(cursor.key(entry), message, "allowed is one of " + Quote.all(names)));
    }
}
