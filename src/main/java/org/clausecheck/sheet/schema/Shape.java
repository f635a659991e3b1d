package org.clausecheck.sheet.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Inlined;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.OpenWorld;
import org.clausecheck.sheet.WorldFact;
import org.clausecheck.sheet.fact.Facts;

/**
 * The JSON object that a record is read from: its members, those of inlined records among them, and how the record is made of their
 * values. Looked at once for each record type.
 */
public final class Shape {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();
    /** What is inlined is inlined often; to look at it is the slow part of a first reading. */
    private static final Map<Class<?>, List<Component>> COMPONENTS = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final boolean open;
    private final Constructor<?> constructor;
    private final List<Part> parts;
    private final Map<String, MemberShape> members;

    /** What one component of the record is made of. */
    public sealed interface Part {
    }

    /** A component with a member of its own. */
    public record Own(MemberShape member) implements Part {
    }

    /** A component whose members stand in the object around it. */
    public record Within(Shape shape) implements Part {
    }

    /** The component that holds the place of the object and what every object may carry. */
    public record InMargin() implements Part {
    }

    /** A component of a record, and the member it comes from if it has one of its own; the position is given by the object around it. */
    private record Component(String name, Class<?> type, MemberShape member) {
    }

    private Shape(Class<?> type, Map<String, MemberShape> members) {
        this.type = type;
        this.open = OpenWorld.class.isAssignableFrom(type);
        this.members = Collections.unmodifiableMap(members);
        List<Part> all = new ArrayList<>();
        List<Component> components = components(type);
        this.constructor = canonical(type, components);
        boolean inMargin = false;
        for (Component component : components) {
            if (component.type() == Margin.class) {
                inMargin = true;
                all.add(new InMargin());
            } else if (component.member() == null) {
                all.add(new Within(new Shape(component.type(), members)));
            } else {
                all.add(new Own(add(component.member(), members)));
            }
        }
        if (inMargin) {
            addMargin(members);
        }
        this.parts = List.copyOf(all);
    }

    private static List<Component> components(Class<?> type) {
        List<Component> known = COMPONENTS.get(type);
        if (known == null) {
            List<Component> found = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                MemberShape member = isMember(type, component) ? MemberShape.of(component) : null;
                found.add(new Component(component.getName(), component.getType(), member));
            }
            known = List.copyOf(found);
            COMPONENTS.put(type, known);
        }
        return known;
    }

    /** Of the margin only what is a fact or a list is written; its place and its document are not. */
    private static boolean isMember(Class<?> type, RecordComponent component) {
        return type == Margin.class ? component.getType() == Fact.class || component.getType() == Items.class
                : !Inlined.class.isAssignableFrom(component.getType());
    }

    private static MemberShape add(MemberShape member, Map<String, MemberShape> members) {
        MemberShape placed = member.at(members.size());
        members.put(member.name(), placed);
        return placed;
    }

    private static Constructor<?> canonical(Class<?> type, List<Component> components) {
        Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no record: " + type.getName(), e);
        }
    }

    private void addMargin(Map<String, MemberShape> members) {
        for (Component component : components(Margin.class)) {
            if (component.member() != null && (mayWithhold() || !component.name().equals("withheld"))) {
                add(component.member(), members);
            }
        }
    }

    /** The shape of a record. */
    public static Shape of(Class<?> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = new Shape(type, new LinkedHashMap<>());
            KNOWN.put(type, known);
        }
        return known;
    }

    /** The record. */
    public Class<?> type() {
        return type;
    }

    /** Whether a member that is absent is unknown instead of not promised. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the object may name members that exist and cannot be seen: facts may not, for what is not said of the world is unknown. */
    public boolean mayWithhold() {
        return !WorldFact.class.isAssignableFrom(type) && type != Facts.class;
    }

    /** The components of the record, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** All members of the object by name, in the order of the record, what every object may carry last. */
    public Map<String, MemberShape> members() {
        return members;
    }

    /** The record of these values, one for each part. */
    public Object create(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    /** What the object is called in a message: {@code revenue share}, {@code carve-out}. */
    public String title() {
        switch (type.getSimpleName()) {
            case "Facts":
                return "set of facts";
            case "PartyFacts":
                return "entry on a party";
            case "Dates":
                return "calendar";
            case "CarveOut":
                return "carve-out";
            default:
                return words(type.getSimpleName());
        }
    }

    private static String words(String name) {
        StringBuilder title = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter) && title.length() > 0) {
                title.append(' ');
            }
            title.append(Character.toLowerCase(letter));
        }
        return title.toString();
    }
}
