package org.clausecheck.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;

/** Records of the open world of which nothing is said: every member is unknown, at the place where it would stand. */
public final class Blank {

    private Blank() {
    }

    /**
     * An open-world record without any fact.
     *
     * @param type     the record
     * @param at       where it would stand
     * @param document the document that would hold it
     * @param given    values for the members that are no facts, found by their type
     */
    public static <T extends Record & OpenWorld> T of(Class<T> type, Place at, String document, Object... given) {
        RecordComponent[] shape = type.getRecordComponents();
        Object[] values = new Object[shape.length];
        Class<?>[] types = new Class<?>[shape.length];
        for (int i = 0; i < shape.length; i++) {
            types[i] = shape[i].getType();
            values[i] = value(shape[i], at, document, given);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no blank " + type.getSimpleName(), e);
        }
    }

    /** The margin of an object that is not there. */
    public static Margin margin(Place at, String document) {
        return new Margin(at, document, Fact.unstated(at.member("note")), Fact.unstated(at.member("source")),
                Items.unstated(at.member("withheld")), Map.of());
    }

    private static Object value(RecordComponent component, Place at, String document, Object... given) {
        Place place = at.member(component.getName());
        if (component.getType() == Fact.class) {
            return Fact.unknown(place);
        }
        if (component.getType() == Items.class) {
            return Items.unknown(place);
        }
        if (component.getType() == Margin.class) {
            return margin(at, document);
        }
        return Stream.of(given).filter(component.getType()::isInstance).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no value for " + component.getName()));
    }
}
