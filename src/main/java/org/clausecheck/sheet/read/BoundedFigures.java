package org.clausecheck.sheet.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Bounded.Bound;

/** Figures with how exact and how firm they are. */
final class BoundedFigures {

    /** The ways to bound a figure, as written. */
    private static final List<String> WAYS = List.of("about", "upTo", "atLeast", "moreThan", "lessThan", "range");

    private BoundedFigures() {
    }

    /** A figure as it stands, or bounded; {@code null} where an error was reported. */
    static <T> Bounded<T> read(Cursor c, Function<Cursor, T> figure) {
        if (!(c.node() instanceof Node.Obj)) {
            T value = figure.apply(c);
            return value == null ? null : Bounded.exact(value);
        }
        Node.Entry entry = new ValueObject(c, "a figure").only(WAYS, List.of());
        if (entry == null) {
            return null;
        }
        if (entry.name().equals("range")) {
            return range(c.at(entry), figure);
        }
        T value = figure.apply(c.at(entry));
        return value == null ? null : new Bounded<>(bound(entry.name()), value, Optional.empty());
    }

    private static Bound bound(String way) {
        return switch (way) {
            case "about" -> Bound.ABOUT;
            case "upTo" -> Bound.UP_TO;
            case "atLeast" -> Bound.AT_LEAST;
            case "moreThan" -> Bound.MORE_THAN;
            default -> Bound.LESS_THAN;
        };
    }

    private static <T> Bounded<T> range(Cursor c, Function<Cursor, T> figure) {
        if (!(c.node() instanceof Node.Arr list) || list.items().size() != 2) {
            if (c.node() instanceof Node.Arr other) {
                c.error("a range has two figures, the lower first, found " + other.items().size());
            } else {
                c.wrongType("a list of two figures, the lower first");
            }
            return null;
        }
        T low = figure.apply(c.at(0));
        T high = figure.apply(c.at(1));
        if (low == null || high == null) {
            return null;
        }
        Truth.State ordered = Span.of(high, low).atLeast(Span.of(low, high));
        if (ordered == Truth.State.NO) {
            c.error("the first figure of a range is the lower one; here it is the greater", "swap the two figures");
        } else if (ordered == Truth.State.UNKNOWN) {
            c.error("the two figures of a range are not in one currency or unit", "write both in the same one");
        }
        return new Bounded<>(Bound.RANGE, low, Optional.of(high));
    }
}
