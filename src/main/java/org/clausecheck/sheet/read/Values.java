package org.clausecheck.sheet.read;

import java.util.function.Function;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.fact.Facts;
import org.clausecheck.sheet.schema.MemberShape;
import org.clausecheck.sheet.schema.Shape;

/** Reads one value of a member. */
final class Values {

    private Values() {
    }

    /** The value; {@code null} where an error was reported. */
    static Object read(MemberShape member, Cursor c, String definitionKind, Withheld withheld) {
        if (member.bounded()) {
            return BoundedFigures.read(c, figure(member));
        }
        return switch (member.kind()) {
            case TEXT -> Scalars.text(c);
            case ID -> Scalars.id(c);
            case BOOLEAN -> Scalars.bool(c);
            case INTEGER, NUMBER, PERCENT, MONEY, QUANTITY -> figure(member).apply(c);
            case DATE -> Scalars.date(c);
            case CURRENCY -> Scalars.currency(c);
            case DURATION -> Scalars.duration(c);
            case SURVIVAL -> Scalars.survival(c);
            case WHEN -> Times.when(c);
            case TRIGGER -> Times.trigger(c);
            case ENUMERATION -> Scalars.enumeration(c, member.type());
            case CODE -> References.code(c, member.type(), definitionKind);
            case REFERENCE -> References.read(c, member.type());
            case OBJECT -> Records.read(member.type() == Facts.class ? c.amongFacts() : c, Shape.of(member.type()), withheld, Rules.NONE);
            case CLAUSE -> Clauses.read(c, withheld);
            case AGREEMENT -> Agreements.read(c, withheld);
            case NAMESPACES -> Namespaces.read(c);
        };
    }

    private static Function<Cursor, Object> figure(MemberShape member) {
        return switch (member.kind()) {
            case INTEGER -> Scalars::integer;
            case NUMBER -> Scalars::number;
            case PERCENT -> Scalars::percent;
            case MONEY -> Scalars::money;
            case QUANTITY -> Scalars::quantity;
            default -> throw new IllegalArgumentException("no figure: " + member.name());
        };
    }

    /** What a value of a member is, in words. */
    static String title(MemberShape member) {
        return switch (member.kind()) {
            case TEXT -> "text";
            case ID -> "an id";
            case BOOLEAN -> "true or false";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case PERCENT -> "a percentage";
            case DATE -> "a day";
            case CURRENCY -> "a currency code";
            case MONEY -> Figures.MONEY;
            case QUANTITY -> Figures.QUANTITY;
            case DURATION -> Figures.DURATION;
            case SURVIVAL -> "true, false or a duration";
            case WHEN -> "a day, or an object such as {\"event\": \"ipo\"}";
            case TRIGGER -> "the id of an event or condition";
            case ENUMERATION -> "one of " + words(member.type());
            case CODE -> "a code";
            case REFERENCE -> "the id of " + References.title(member.type());
            case OBJECT -> "an object (" + Shape.of(member.type()).title() + ")";
            case CLAUSE -> "a clause";
            case AGREEMENT -> "an agreement";
            case NAMESPACES -> "an object of namespaces";
        };
    }

    private static String words(Class<?> enumeration) {
        StringBuilder words = new StringBuilder();
        for (Object value : enumeration.getEnumConstants()) {
            words.append(words.length() == 0 ? "" : ", ").append(Quote.of(Words.of(value)));
        }
        return words.toString();
    }
}
