package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.schema.MemberShape;
import org.clausecheck.sheet.schema.Shape;
import org.clausecheck.sheet.schema.ValueKind;

/**
 * Makes records of objects by their shapes. Goes on after an error with what it has: the record is then incomplete, and the reading has
 * an error, so nobody gets to see it.
 */
final class Records {

    private final Shape shape;
    private final Home home;
    private final Place place;
    private final Cursor cursor;
    private final Node.Obj node;
    private final Node.Entry[] given;
    private final Withheld withheld;
    private final Rules rules;

    private Records(Shape shape, Home home, Place place, Cursor cursor, Withheld withheld, Rules rules) {
        this.shape = shape;
        this.home = home;
        this.place = place;
        this.cursor = cursor;
        this.node = cursor == null ? null : (Node.Obj) cursor.node();
        this.given = new Node.Entry[shape.members().size()];
        this.withheld = withheld;
        this.rules = rules;
    }

    /** The record of an object; {@code null} if the value is none. */
    static Object read(Cursor c, Shape shape, Withheld around, Rules rules) {
        if (!(c.node() instanceof Node.Obj)) {
            c.wrongType("an object (" + shape.title() + ")");
            return null;
        }
        Withheld withheld = mayWithhold(shape, c) ? around.with(c, shape) : around;
        Records record = new Records(shape, c.home(), c.place(), c, withheld, rules);
        record.sortMembers();
        return record.build(shape);
    }

    /** The record of an object of the open world that is not there. */
    static Object blank(Shape shape, Home home, Place place, Withheld around) {
        return new Records(shape, home, place, null, around, Rules.NONE).build(shape);
    }

    /** Facts name nothing as withheld, and the sources among them neither: what is not said of the world is unknown anyway. */
    private static boolean mayWithhold(Shape shape, Cursor c) {
        return shape.mayWithhold() && (c == null || !c.inFacts());
    }

    /** Puts what is given to the members of the record; what fits none is an error. */
    private void sortMembers() {
        List<Node.Entry> unknown = new ArrayList<>();
        for (Node.Entry entry : node.entries()) {
            MemberShape member = shape.members().get(entry.name());
            if (member != null && !rules.forbidden().contains(entry.name())
                    && (mayWithhold(shape, cursor) || !entry.name().equals("withheld"))) {
                given[member.position()] = rules.skipped().contains(entry.name()) ? null : entry;
            } else if (!rules.skipped().contains(entry.name()) && !Extensions.take(cursor, entry)) {
                unknown.add(entry);
            }
        }
        if (!unknown.isEmpty()) {
            reportUnknown(unknown);
        }
    }

    private void reportUnknown(List<Node.Entry> unknown) {
        List<String> allowed = new ArrayList<>();
        for (MemberShape member : shape.members().values()) {
            boolean withheldHere = !member.name().equals("withheld") || mayWithhold(shape, cursor);
            if (given[member.position()] == null && !rules.forbidden().contains(member.name()) && withheldHere) {
                allowed.add(member.name());
            }
        }
        for (Node.Entry entry : unknown) {
            if (!home.problems().isFull()) {
                reportUnknown(entry, allowed);
            }
        }
    }

    private void reportUnknown(Node.Entry entry, List<String> allowed) {
        if (rules.forbidden().contains(entry.name())) {
            home.problems().add(cursor.key(entry), Quote.of(entry.name()) + " has no place in an agreement that stands inside a sheet",
                    "say it in the sheet, or keep the agreement in a file of its own");
            return;
        }
        String message = "unknown field " + Quote.of(entry.name()) + " in this " + title();
        home.problems().add(cursor.key(entry), message, Nearest.question(entry.name(), allowed).orElseGet(() -> allowed.isEmpty()
                ? "remove it" : "besides what is there, these are allowed: " + String.join(", ", allowed)));
    }

    private String title() {
        return Clause.class.isAssignableFrom(shape.type()) && node.text("type") != null ? Quote.plain(node.text("type")) + " clause"
                : shape.title();
    }

    private Object build(Shape part) {
        List<Shape.Part> parts = part.parts();
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Part of = parts.get(i);
            values[i] = of instanceof Shape.Own own ? value(own.member())
                    : of instanceof Shape.Within within ? build(within.shape()) : margin();
        }
        return part.create(values);
    }

    private Margin margin() {
        Map<String, MemberShape> members = shape.members();
        Fact<String> note = cast(optional(members.get("note"), false));
        Fact<Source> source = cast(optional(members.get("source"), false));
        Items<String> hidden = mayWithhold(shape, cursor) && members.containsKey("withheld") ? cast(list(members.get("withheld"), false))
                : Items.unstated(place.member("withheld"));
        return new Margin(place, home.document(), note, source, hidden, node == null ? Map.of() : Extensions.read(node));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private Object value(MemberShape member) {
        return switch (member.presence()) {
            case REQUIRED -> required(member);
            case OPTIONAL -> member.type() == Map.class ? namespaces(member) : optional(member, shape.isOpen());
            case LIST, REQUIRED_LIST -> list(member, shape.isOpen());
            case EMBEDDED -> embedded(member);
        };
    }

    private Object required(MemberShape member) {
        Node.Entry entry = given[member.position()];
        if (entry == null) {
            missing(member);
            return null;
        }
        return read(member, cursor.at(entry));
    }

    private Object namespaces(MemberShape member) {
        Node.Entry entry = given[member.position()];
        return entry == null ? Map.of() : Namespaces.read(cursor.at(entry));
    }

    private Object optional(MemberShape member, boolean open) {
        Node.Entry entry = given[member.position()];
        boolean hidden = withheld.hides(member.name());
        if (entry == null) {
            if (rules.required().contains(member.name()) && !hidden) {
                missing(member);
            }
            Place at = place.member(member.name());
            return hidden || withheld.hidesRest() || !withheld.below(member.name()).isEmpty() ? Fact.withheld(at)
                    : open ? Fact.unknown(at) : Fact.unstated(at);
        }
        Cursor child = cursor.at(entry);
        Object value = read(member, child);
        return hidden ? Fact.withheld(child.place()) : value == null ? Fact.unstated(child.place()) : stated(member, child, value);
    }

    /** A fact with its value as reason; an object is shown as it is written. */
    private static Fact<Object> stated(MemberShape member, Cursor child, Object value) {
        return member.kind() == ValueKind.OBJECT
                ? Fact.stated(value, List.of(new Why.Seen(child.place(), child.home().text().excerpt(child.node()))))
                : Fact.stated(value, child.place());
    }

    private Object list(MemberShape member, boolean open) {
        Node.Entry entry = given[member.position()];
        boolean hidden = withheld.hides(member.name());
        if (entry == null) {
            if (!hidden && (member.isRequired() || rules.required().contains(member.name()))) {
                missing(member);
            }
            Place at = place.member(member.name());
            return hidden || withheld.hidesRest() ? Items.withheld(List.of(), at) : open ? Items.unknown(at) : Items.unstated(at);
        }
        Cursor child = cursor.at(entry);
        List<Object> entries = entries(member, child);
        return hidden ? Items.withheld(entries, child.place()) : Items.stated(entries, child.place());
    }

    private List<Object> entries(MemberShape member, Cursor child) {
        List<Object> entries = new ArrayList<>();
        if (child.node() instanceof Node.Arr list) {
            Withheld inList = withheld.below(member.name());
            for (int i = 0; i < list.items().size() && !home.problems().isFull(); i++) {
                Withheld inEntry = inList.isEmpty() ? inList : inList.below(Integer.toString(i));
                Object value = Values.read(member, child.at(i), definitionKind(), inEntry);
                if (value != null) {
                    entries.add(value);
                }
            }
        } else if (member.single() && child.text() != null) {
            Object value = read(member, child);
            if (value != null) {
                entries.add(value);
            }
        } else {
            notAList(child, member.single() ? "a list or a single value" : "a list");
        }
        return entries;
    }

    /** One value where a list belongs only lacks its brackets. */
    private static void notAList(Cursor child, String expected) {
        if (child.text() != null) {
            child.error("expected " + expected + ", found " + child.node().title(), "write [" + Quote.of(child.text()) + "]");
        } else {
            child.wrongType(expected);
        }
    }

    private Object embedded(MemberShape member) {
        Node.Entry entry = given[member.position()];
        Withheld inside = withheld.below(member.name());
        Object value = entry == null ? null : read(member, cursor.at(entry));
        return value != null ? value : blank(Shape.of(member.type()), home, place.member(member.name()), inside);
    }

    private Object read(MemberShape member, Cursor child) {
        return Values.read(member, child, definitionKind(), withheld.below(member.name()));
    }

    /** The kind of the definition that this is, for the codes it names. */
    private String definitionKind() {
        String kind = shape.type() == Definition.class && node != null ? node.text("kind") : null;
        return kind == null ? "" : kind;
    }

    private void missing(MemberShape member) {
        String value = member.isList() ? "[" + Values.title(member) + ", …]" : Values.title(member);
        boolean orWithhold = member.canBeWithheld() && mayWithhold(shape, cursor);
        home.problems().add(place, "this " + title() + " lacks " + Quote.of(member.name()), "add " + Quote.of(member.name()) + ": " + value
                + (orWithhold ? "; or name it under \"withheld\" if it exists and cannot be seen" : ""));
    }
}
