package org.clausecheck.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clausecheck.engine.dmn.Row;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Event;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.clause.Clause;

/**
 * A message of a rule's page. {@code {access.ends}} is the member {@code ends} of what the rule bound as {@code $access}; a clause is
 * written as its reference, a party or a territory by its name, a fact by its value. Members are read by their accessors, at report
 * time only.
 */
final class Template {

    private final Deal deal;
    private final Set<Why> shown = new LinkedHashSet<>();

    Template(Deal deal) {
        this.deal = deal;
    }

    /** The table rows of the figures that the text filled last shows. */
    List<Why> rowsShown() {
        return List.copyOf(shown);
    }

    /** The text with every placeholder filled; {@link IllegalArgumentException} names a placeholder that leads nowhere. */
    String fill(String text, Map<String, Object> bindings) {
        shown.clear();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            out.append(text, from, open).append(first(text.substring(open + 1, close).split("\\|"), bindings));
            from = close + 1;
            // an abbreviation brings its own full stop: "Inc." ends a sentence by itself
            from += out.toString().endsWith(".") && text.startsWith(".", from) && !text.startsWith("..", from) ? 1 : 0;
        }
        return out.append(text.substring(from)).toString();
    }

    /** The first of several paths that leads to any words. */
    private String first(String[] paths, Map<String, Object> bindings) {
        String words = "";
        for (int i = 0; i < paths.length && words.isEmpty(); i++) {
            words = words(value(paths[i], bindings));
        }
        return words;
    }

    private Object value(String path, Map<String, Object> bindings) {
        String[] steps = path.split("\\.");
        if (!bindings.containsKey(steps[0])) {
            throw new IllegalArgumentException("a message asks for {" + path + "}, the rule binds " + bindings.keySet());
        }
        Object value = bindings.get(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            value = member(unwrap(value), steps[i], path);
        }
        if (value instanceof Fact<?> fact && fact.isStated()) {
            fact.origin().stream().filter(Why.TableRow.class::isInstance).forEach(shown::add);
        }
        return value;
    }

    private static Object unwrap(Object value) {
        if (value instanceof Fact<?> fact && fact.isStated()) {
            return fact.get();
        }
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            return optional.get();
        }
        return value;
    }

    private Object member(Object holder, String name, String path) {
        if (holder instanceof Fact<?>) {
            return holder;
        }
        if (holder instanceof Clause clause && (name.equals("start") || name.equals("end"))) {
            return name.equals("start") ? deal.timeline().period(clause).start() : deal.timeline().period(clause).end();
        }
        if (holder instanceof PartyRef party) {
            return member(deal.party(party), name, path);
        }
        if (holder instanceof Row row && row.has(name)) {
            return row.figure(name);
        }
        Optional<Object> own = read(holder, name);
        if (own.isEmpty() && holder instanceof Clause clause) {
            own = read(clause.common(), name).or(() -> read(clause.scope(), name));
        }
        return own.orElseThrow(() -> new IllegalArgumentException("a message asks for {" + path + "}: " + holder.getClass().getSimpleName()
                + " has no " + name));
    }

    private static Optional<Object> read(Object holder, String name) {
        try {
            Method method = holder.getClass().getMethod(name);
            if (!Modifier.isPublic(holder.getClass().getModifiers())) {
                method.setAccessible(true);
            }
            return Optional.ofNullable(method.invoke(holder));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + name + " of " + holder.getClass().getSimpleName(), e);
        }
    }

    /** A value as it is written in a message. */
    String words(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::words).orElse("");
        }
        if (value instanceof Fact<?> fact) {
            return fact.isStated() ? words(fact.get()) : nothing(fact.status());
        }
        if (value instanceof Clause clause) {
            return deal.nameOf(clause);
        }
        if (value instanceof PartyRef ref) {
            return deal.nameOf(ref.id());
        }
        if (value instanceof Party party) {
            return party.name();
        }
        if (value instanceof Event event) {
            return event.id();
        }
        if (value instanceof Definition definition) {
            return definition.term();
        }
        if (value instanceof Document document) {
            return document.id();
        }
        if (value instanceof Territory place) {
            return place.name();
        }
        if (value instanceof Deal whole) {
            return whole.sheet().id();
        }
        if (value instanceof Items<?> items) {
            return items.isEmpty() ? nothing(items.status()) : list(items.entries());
        }
        return value instanceof Collection<?> list ? list(list) : Words.of(value);
    }

    /** What stands in a message where there is no value, or no entry. */
    private static String nothing(Fact.Status status) {
        return switch (status) {
            case STATED -> "none";
            case UNSTATED -> "not stated";
            case WITHHELD -> "withheld";
            case UNKNOWN -> "unknown";
        };
    }

    private String list(Collection<?> values) {
        List<String> words = values.stream().map(this::words).toList();
        return words.size() < 2 ? String.join("", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " and " + words.get(words.size() - 1);
    }
}
