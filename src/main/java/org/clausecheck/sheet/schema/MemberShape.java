package org.clausecheck.sheet.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.AgreementEntry;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.OpenWorld;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.CustomClause;

/**
 * One member of an object of the format.
 *
 * @param name     as written in JSON
 * @param position which of the object's members, from 0
 * @param presence whether it must be there, and how often
 * @param kind     the kind of its values
 * @param type     the Java type of one value
 * @param bounded  whether a figure may say how exact it is
 * @param single   whether one value may stand for a list of one
 */
public record MemberShape(String name, int position, Presence presence, ValueKind kind, Class<?> type, boolean bounded, boolean single) {

    /** How a member may occur. */
    public enum Presence {
        /** Must be there. */
        REQUIRED,
        /** May be there. */
        OPTIONAL,
        /** A list that may be there. */
        LIST,
        /** A list that must be there, be it empty or withheld. */
        REQUIRED_LIST,
        /** An object of the open world: where it is absent all its members are unknown. */
        EMBEDDED
    }

    /** Whether the value is a list. */
    public boolean isList() {
        return presence == Presence.LIST || presence == Presence.REQUIRED_LIST;
    }

    /** Whether the object is incomplete without it. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED || presence == Presence.REQUIRED_LIST;
    }

    /** Whether it can be there without being seen: a plain value of a record cannot, and the version of the format is no term. */
    public boolean canBeWithheld() {
        return presence != Presence.REQUIRED && !name.equals("format");
    }

    /** The same member at another position. */
    MemberShape at(int other) {
        return new MemberShape(name, other, presence, kind, type, bounded, single);
    }

    /** The member of a component, at no position yet. */
    static MemberShape of(RecordComponent component) {
        Type type = component.getGenericType();
        Presence presence = Presence.REQUIRED;
        if (component.getType() == Fact.class) {
            presence = Presence.OPTIONAL;
            type = argument(type);
        } else if (component.getType() == Items.class) {
            presence = component.isAnnotationPresent(Required.class) ? Presence.REQUIRED_LIST : Presence.LIST;
            type = argument(type);
        } else if (component.getType() == Map.class) {
            presence = Presence.OPTIONAL;
        } else if (OpenWorld.class.isAssignableFrom(component.getType())) {
            presence = Presence.EMBEDDED;
        }
        boolean bounded = type instanceof ParameterizedType parameterized && parameterized.getRawType() == Bounded.class;
        Class<?> plain = raw(bounded ? argument(type) : type);
        String name = jsonName(component.getName());
        boolean single = component.getDeclaringRecord() == CustomClause.class && component.getType() == Items.class;
        return new MemberShape(name, -1, presence, kind(plain, name), plain, bounded, single);
    }

    private static String jsonName(String component) {
        return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) type;
    }

    private static ValueKind kind(Class<?> type, String name) {
        if (type == String.class) {
            return name.equals("id") ? ValueKind.ID : ValueKind.TEXT;
        }
        if (type == BigDecimal.class) {
            return name.equals("percent") || name.endsWith("Percent") ? ValueKind.PERCENT : ValueKind.NUMBER;
        }
        if (type.isEnum()) {
            return ValueKind.ENUMERATION;
        }
        if (Code.class.isAssignableFrom(type)) {
            return ValueKind.CODE;
        }
        return Ref.class.isAssignableFrom(type) ? ValueKind.REFERENCE : exactly(type);
    }

    private static ValueKind exactly(Class<?> type) {
        if (type == Boolean.class) {
            return ValueKind.BOOLEAN;
        }
        if (type == Integer.class) {
            return ValueKind.INTEGER;
        }
        if (type == LocalDate.class) {
            return ValueKind.DATE;
        }
        if (type == Currency.class) {
            return ValueKind.CURRENCY;
        }
        if (type == Money.class) {
            return ValueKind.MONEY;
        }
        if (type == Quantity.class) {
            return ValueKind.QUANTITY;
        }
        if (type == Duration.class) {
            return ValueKind.DURATION;
        }
        if (type == Survival.class) {
            return ValueKind.SURVIVAL;
        }
        if (type == When.class) {
            return ValueKind.WHEN;
        }
        if (type == Trigger.class) {
            return ValueKind.TRIGGER;
        }
        if (type == Clause.class) {
            return ValueKind.CLAUSE;
        }
        if (type == AgreementEntry.class) {
            return ValueKind.AGREEMENT;
        }
        if (type == Map.class) {
            return ValueKind.NAMESPACES;
        }
        if (type.isRecord()) {
            return ValueKind.OBJECT;
        }
        throw new IllegalArgumentException("the format has no value of type " + type.getName());
    }
}
