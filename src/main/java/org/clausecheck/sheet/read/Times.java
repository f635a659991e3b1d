package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.EventRef;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.TriggerRef;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.When.OfCalendar.Entry;
import org.clausecheck.sheet.schema.Names;

/** Days, known or not, and triggers. Each is {@code null} where an error was reported. */
final class Times {

    private static final List<String> WORDS = List.of("never", "unstated", "signing", "effective", "closing", "longStop");
    private static final List<String> WAYS = List.of("event", "endOf", "earliestOf", "latestOf", "duration");
    private static final List<String> TRIGGER_WAYS = List.of("allOf", "anyOf", "not");

    private Times() {
    }

    static When when(Cursor c) {
        String text = c.text();
        if (text != null) {
            return word(c, text);
        }
        if (!(c.node() instanceof Node.Obj object)) {
            c.wrongType("a day such as \"2032-12-31\", one of " + Quote.all(WORDS) + ", or an object such as {\"event\": \"ipo\"}");
            return null;
        }
        Node.Entry way = new ValueObject(c, "a day").only(WAYS, List.of("after", "before"));
        Node.Entry after = object.entry("after");
        Node.Entry before = object.entry("before");
        boolean counted = way != null && way.name().equals("duration");
        if (way != null && (counted ? (after == null) == (before == null) : after != null || before != null)) {
            c.error(counted ? "a duration is counted either \"after\" or \"before\" a day"
                    : "\"after\" and \"before\" stand beside \"duration\" only",
                    "write {\"duration\": \"1 year\", \"after\": \"signing\"}");
            return null;
        }
        return way == null ? null : counted ? counted(c, way, after, before) : from(c.at(way), way.name());
    }

    private static When word(Cursor c, String text) {
        switch (text) {
            case "never":
                return new When.Never();
            case "unstated":
                return new When.Unstated();
            case "signing":
                return new When.OfCalendar(Entry.SIGNING, c.home().document());
            case "effective":
                return new When.OfCalendar(Entry.EFFECTIVE, c.home().document());
            case "closing":
                return new When.OfCalendar(Entry.CLOSING, c.home().document());
            case "longStop":
                return new When.OfCalendar(Entry.LONG_STOP, c.home().document());
            default:
                if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
                    return Optional.ofNullable(Scalars.date(c)).map(When.Day::new).orElse(null);
                }
                String message = Quote.of(text) + " is no day; allowed are a day such as \"2032-12-31\", " + Quote.all(WORDS)
                        + ", and objects such as {\"event\": \"ipo\"}";
                Nearest.question(text, WORDS).or(() -> Names.isId(text)
                        ? Optional.of("if it is an event, write {\"event\": " + Quote.of(text) + "}")
                        : Optional.empty()).ifPresentOrElse(hint -> c.error(message, hint), () -> c.error(message));
                return null;
        }
    }

    private static When from(Cursor c, String way) {
        return switch (way) {
            case "event" -> Optional.ofNullable((EventRef) References.read(c, EventRef.class)).map(When.AtEvent::new).orElse(null);
            case "endOf" -> Optional.ofNullable((TargetRef) References.read(c, TargetRef.class)).map(When.EndOf::new).orElse(null);
            case "earliestOf" -> Optional.ofNullable(several(c, Times::when, "days")).map(When.EarliestOf::new).orElse(null);
            default -> Optional.ofNullable(several(c, Times::when, "days")).map(When.LatestOf::new).orElse(null);
        };
    }

    private static When counted(Cursor c, Node.Entry way, Node.Entry after, Node.Entry before) {
        Duration duration = Scalars.duration(c.at(way));
        When from = when(c.at(after == null ? before : after));
        return duration == null || from == null ? null : new When.Counted(duration, after == null, from);
    }

    static Trigger trigger(Cursor c) {
        if (c.text() != null) {
            TriggerRef ref = (TriggerRef) References.read(c, TriggerRef.class);
            return ref == null ? null : new Trigger.Named(ref);
        }
        if (!(c.node() instanceof Node.Obj)) {
            c.wrongType("the id of an event or condition, or an object with one of " + Quote.all(TRIGGER_WAYS));
            return null;
        }
        Node.Entry way = new ValueObject(c, "a trigger").only(TRIGGER_WAYS, List.of());
        if (way == null) {
            return null;
        }
        if (way.name().equals("not")) {
            Trigger part = trigger(c.at(way));
            return part == null ? null : new Trigger.Not(part);
        }
        List<Trigger> parts = several(c.at(way), Times::trigger, "triggers");
        return parts == null ? null : way.name().equals("allOf") ? new Trigger.AllOf(parts) : new Trigger.AnyOf(parts);
    }

    /** One or more parts; of none nothing could be said. */
    private static <T> List<T> several(Cursor c, Function<Cursor, T> part, String what) {
        if (!(c.node() instanceof Node.Arr list)) {
            c.wrongType("a list of " + what);
            return null;
        }
        if (list.items().isEmpty()) {
            c.error("an empty list of " + what + " names none", "name at least one, or leave the term out");
            return null;
        }
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            T read = part.apply(c.at(i));
            if (read != null) {
                parts.add(read);
            }
        }
        return parts.isEmpty() ? null : List.copyOf(parts);
    }
}
