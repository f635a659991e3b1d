package org.clausecheck.sheet.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.compare.Meaning;
import org.clausecheck.sheet.schema.MemberShape;

/** What values mean, whatever way they are written: as the reader reads them. The values were read without an error before. */
final class Meanings {

    /** Lists whose order says something: the first wins, is cut first, is tried first. */
    private static final Set<String> ORDERED = Set.of("precedence", "cutBack", "deadlock");
    private static final String RANGE = "range";

    private final String document;

    /** Meanings of the values in a document. */
    Meanings(String document) {
        this.document = document;
    }

    /** What the value of a member means, or the list of its values. */
    Meaning of(Cursor c, MemberShape member) {
        if (!member.isList()) {
            return value(c, member);
        }
        List<Meaning> values = c.node() instanceof Node.Arr ? each(c, one -> value(one, member)) : List.of(value(c, member));
        return new Meaning.Several(values, ORDERED.contains(member.name()));
    }

    private static List<Meaning> each(Cursor c, Function<Cursor, Meaning> value) {
        List<Meaning> values = new ArrayList<>();
        for (int i = 0; i < ((Node.Arr) c.node()).items().size(); i++) {
            values.add(value.apply(c.at(i)));
        }
        return values;
    }

    private Meaning value(Cursor c, MemberShape member) {
        return switch (member.kind()) {
            case WHEN -> when(c);
            case TRIGGER -> trigger(c);
            case CODE, REFERENCE -> reference(c);
            default -> figure(c, member);
        };
    }

    private Meaning reference(Cursor c) {
        return new Meaning.Reference(document, word(c));
    }

    private static String word(Cursor c) {
        return ((Node.Scalar) c.node()).text();
    }

    /** A day: {@code never}, a date, or what it hangs on. */
    private Meaning when(Cursor c) {
        return c.node() instanceof Node.Scalar ? new Meaning.Plain(word(c)) : parts(c, (name, value) -> switch (name) {
            case "event", "endOf" -> reference(value);
            case "earliestOf", "latestOf" -> new Meaning.Several(each(value, this::when), false);
            case "duration" -> duration(word(value));
            default -> when(value);
        });
    }

    private Meaning trigger(Cursor c) {
        return c.node() instanceof Node.Scalar ? reference(c)
                : parts(c, (name, value) -> name.equals("not") ? trigger(value) : new Meaning.Several(each(value, this::trigger), false));
    }

    /** A figure as it stands, or with how exact and how firm it is. */
    private static Meaning figure(Cursor c, MemberShape member) {
        return c.node() instanceof Node.Obj ? parts(c, (name, value) -> name.equals(RANGE)
                ? new Meaning.Several(each(value, one -> plain(one, member)), true) : plain(value, member)) : plain(c, member);
    }

    private static Meaning plain(Cursor c, MemberShape member) {
        return c.node() instanceof Node.Scalar scalar ? switch (member.kind()) {
            case MONEY -> money(scalar.text());
            case QUANTITY -> quantity(scalar.text());
            case DURATION -> duration(scalar.text());
            case SURVIVAL -> scalar.type() == Node.Type.TEXT ? duration(scalar.text()) : new Meaning.Plain(scalar.text());
            case INTEGER, NUMBER, PERCENT -> number(new BigDecimal(scalar.text()));
            default -> new Meaning.Plain(scalar.text());
        } : custom(c.node());
    }

    private static Meaning money(String text) {
        Optional<Money> money = Figures.money(text);
        return money.isEmpty() ? new Meaning.Plain(text) : new Meaning.Plain(money.get().currency() + " " + plain(money.get().amount()));
    }

    /** Units are compared as rules compare them: {@code 1 GW} is {@code 1000 MW}. */
    private static Meaning quantity(String text) {
        return Figures.quantity(text).map(quantity -> quantity.span(quantity))
                .map(span -> new Meaning.Plain(plain(span.low().orElseThrow()) + " " + span.unit())).orElse(new Meaning.Plain(text));
    }

    private static Meaning duration(String text) {
        Optional<Duration> duration = Figures.duration(text);
        return new Meaning.Plain(duration.map(found -> found.number() + " " + Words.of(found.unit())).orElse(text));
    }

    private static Meaning number(BigDecimal number) {
        return new Meaning.Plain(plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private interface Part {
        Meaning of(String name, Cursor value);
    }

    private static Meaning parts(Cursor c, Part part) {
        SortedMap<String, Meaning> parts = new TreeMap<>();
        ((Node.Obj) c.node()).entries().forEach(entry -> parts.put(entry.name(), part.of(entry.name(), c.at(entry))));
        return new Meaning.Parts(parts);
    }

    /** What only a namespace's own schema understands: names in any order, lists in theirs, exact numbers. */
    static Meaning custom(Node node) {
        if (node instanceof Node.Obj object) {
            SortedMap<String, Meaning> parts = new TreeMap<>();
            object.entries().forEach(entry -> parts.put(entry.name(), custom(entry.value())));
            return new Meaning.Parts(parts);
        }
        if (node instanceof Node.Arr list) {
            return new Meaning.Several(list.items().stream().map(Meanings::custom).toList(), true);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.type() == Node.Type.NUMBER ? Scalars.exact(scalar.text()).map(Meanings::number).orElse(new Meaning.Plain(scalar.text()))
                : new Meaning.Plain(scalar.type() + " " + scalar.text());
    }
}
