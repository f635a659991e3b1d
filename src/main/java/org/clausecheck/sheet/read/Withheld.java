package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.OtherClause;
import org.clausecheck.sheet.schema.ClauseTypes;
import org.clausecheck.sheet.schema.MemberShape;
import org.clausecheck.sheet.schema.Shape;
import org.clausecheck.sheet.schema.ValueKind;

/** The members of an object that exist and cannot be seen: named by itself or, by a longer path, by an object around it. */
final class Withheld {

    static final Withheld NOTHING = new Withheld(List.of(), false);

    private final List<String> paths;
    private final boolean rest;

    private Withheld(List<String> paths, boolean rest) {
        this.paths = paths;
        this.rest = rest;
    }

    /** Whether this member is withheld. */
    boolean hides(String member) {
        return paths.contains(member);
    }

    /** Whether the object as a whole is withheld, so that what it does not give is withheld too. */
    boolean hidesRest() {
        return rest;
    }

    boolean isEmpty() {
        return paths.isEmpty() && !rest;
    }

    /** What is withheld inside a member or list entry. */
    Withheld below(String step) {
        if (isEmpty()) {
            return this;
        }
        String prefix = step + "/";
        List<String> inner = new ArrayList<>();
        for (String path : paths) {
            if (path.startsWith(prefix)) {
                inner.add(path.substring(prefix.length()));
            }
        }
        boolean whole = hides(step);
        return inner.isEmpty() && !whole ? NOTHING : new Withheld(inner, whole);
    }

    /** With the paths that the object itself names; those that name nothing are errors. */
    Withheld with(Cursor object, Shape shape) {
        Node.Obj node = (Node.Obj) object.node();
        Node.Entry entry = node.entry("withheld");
        if (entry == null || !(entry.value() instanceof Node.Arr list)) {
            return this;
        }
        List<String> all = new ArrayList<>(paths);
        Cursor cursor = object.at(entry);
        for (int i = 0; i < list.items().size(); i++) {
            String path = cursor.at(i).text();
            if (path != null && isMember(cursor.at(i), path, path, shape, node)) {
                all.add(path);
            }
        }
        return new Withheld(all, rest);
    }

    private static boolean isMember(Cursor at, String whole, String path, Shape shape, Node.Obj object) {
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        MemberShape member = shape.members().get(name);
        if (member == null || name.equals("withheld")) {
            String message = Quote.of(whole) + " names no member: there is no " + Quote.of(name) + " in this " + shape.title();
            Nearest.question(name, shape.members().keySet()).ifPresentOrElse(guess -> at.error(message, guess), () -> at.error(message));
            return false;
        }
        Node value = object == null ? null : object.get(name);
        if (slash >= 0) {
            return isInside(at, whole, path.substring(slash + 1), member, value);
        }
        if (!member.canBeWithheld()) {
            at.error(Quote.of(name) + " cannot be withheld: a " + shape.title() + " says nothing without it",
                    "give the value, or leave the object out");
            return false;
        }
        return true;
    }

    private static boolean isInside(Cursor at, String whole, String path, MemberShape member, Node value) {
        if (member.kind() != ValueKind.OBJECT && member.kind() != ValueKind.CLAUSE && member.kind() != ValueKind.AGREEMENT) {
            at.error(Quote.of(whole) + " names no member: " + Quote.of(member.name()) + " has no members of its own",
                    "withhold " + Quote.of(member.name()) + " as a whole");
            return false;
        }
        if (!member.isList()) {
            return isMember(at, whole, path, Shape.of(member.type()), value instanceof Node.Obj object ? object : null);
        }
        int slash = path.indexOf('/');
        Node entry = entry(value, slash < 0 ? path : path.substring(0, slash));
        if (entry == null) {
            at.error(Quote.of(whole) + " names no entry that is there: entries of " + Quote.of(member.name()) + " count from 0",
                    "withhold " + Quote.of(member.name()) + " as a whole if it has entries that cannot be seen");
            return false;
        }
        if (slash < 0) {
            at.error(Quote.of(whole) + " names an entry that is there for all to see", "name the member that cannot be seen: "
                    + Quote.of(whole + "/…"));
            return false;
        }
        Node.Obj object = entry instanceof Node.Obj found ? found : null;
        if (member.kind() == ValueKind.AGREEMENT && object != null && object.entry("file") != null) {
            at.error(Quote.of(whole) + " names a term of an agreement in a file of its own", "say it under \"withheld\" in that file");
            return false;
        }
        return isMember(at, whole, path.substring(slash + 1), shape(member, object), object);
    }

    private static Node entry(Node list, String index) {
        boolean digits = !index.isEmpty() && index.length() < 7 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int position = digits ? Integer.parseInt(index) : Integer.MAX_VALUE;
        return list instanceof Node.Arr arr && position < arr.items().size() ? arr.items().get(position) : null;
    }

    /** The shape of a list entry; of a clause that of its type. */
    private static Shape shape(MemberShape member, Node.Obj object) {
        if (member.kind() == ValueKind.AGREEMENT) {
            return Shape.of(Document.class);
        }
        if (member.kind() != ValueKind.CLAUSE) {
            return Shape.of(member.type());
        }
        String type = object == null ? null : object.text("type");
        Class<? extends Clause> record = type == null ? null : ClauseTypes.record(type).orElse(null);
        return Shape.of(record == null ? OtherClause.class : record);
    }
}
