package org.clausecheck.engine.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of a column, each with its name in DMN and the Java type of its values. */
public enum ValueType {
    /** Exact decimal numbers. */
    NUMBER("number", BigDecimal.class),
    /** Days without time or zone. */
    DATE("date", LocalDate.class),
    /** Text; of an input always one of a list. */
    TEXT("string", String.class),
    /** Yes or no. */
    FLAG("boolean", Boolean.class),
    /** Several texts; outputs only. Declared in a file as a collection of strings of this name. */
    TEXT_LIST("textList", List.class);

    private final String dmn;
    private final Class<?> java;

    ValueType(String dmn, Class<?> java) {
        this.dmn = dmn;
        this.java = java;
    }

    /** The type that a file names so, if it is one of these. */
    public static Optional<ValueType> of(String typeRef) {
        return Arrays.stream(values()).filter(type -> type.dmn.equals(typeRef)).findFirst();
    }

    /** The name in DMN. */
    public String dmnName() {
        return dmn;
    }

    /** Whether values have an order, so that "from" and "to" mean something. */
    public boolean isOrdered() {
        return this == NUMBER || this == DATE;
    }

    /** Whether this Java value is of the type; a list must hold texts only. */
    public boolean holds(Object value) {
        return java.isInstance(value) && (!(value instanceof List<?> list) || list.stream().allMatch(String.class::isInstance));
    }

    /** The order of two values of one type. */
    public static int compare(Object left, Object right) {
        if (left instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) right);
        }
        if (left instanceof LocalDate day) {
            return day.compareTo((LocalDate) right);
        }
        if (left instanceof Boolean flag) {
            return flag.compareTo((Boolean) right);
        }
        return ((String) left).compareTo((String) right);
    }
}
