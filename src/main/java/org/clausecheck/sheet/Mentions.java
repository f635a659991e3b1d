package org.clausecheck.sheet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;

/**
 * What a clause or another object of a sheet names anywhere in it: the events that it hangs on, the defined terms and local codes that
 * it uses, the parties. Found by walking its record, so that a member added to the format is not forgotten.
 *
 * @param triggers ids of events, and ids of conditions where a trigger names one
 * @param terms    ids of definitions, and codes, among them those of the format's own lists
 * @param targets  references that may lead to a clause or document
 * @param parties  the parties it names in any part
 */
public record Mentions(Set<String> triggers, Set<String> terms, Set<Ref> targets, Set<PartyRef> parties) {

    /** All that the object names, in the order in which it stands there. */
    public static Mentions in(Object object) {
        Mentions found = new Mentions(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        found.walk(object);
        return new Mentions(Collections.unmodifiableSet(found.triggers), Collections.unmodifiableSet(found.terms),
                Collections.unmodifiableSet(found.targets), Collections.unmodifiableSet(found.parties));
    }

    private void walk(Object value) {
        if (value instanceof EventRef event) {
            triggers.add(event.id());
        } else if (value instanceof TriggerRef trigger) {
            triggers.add(trigger.text());
            targets.add(trigger);
        } else if (value instanceof PartyRef party) {
            parties.add(party);
        } else if (value instanceof DefinitionRef definition) {
            terms.add(definition.id());
        } else if (value instanceof TargetRef || value instanceof DocumentRef || value instanceof Gate || value instanceof AnyRef) {
            targets.add((Ref) value);
        } else if (value instanceof Code code) {
            terms.add(code.code());
        } else if (value instanceof Fact<?> fact) {
            fact.value().ifPresent(this::walk);
        } else if (value instanceof Items<?> items) {
            items.forEach(this::walk);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(this::walk);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Record parts && !(value instanceof Margin) && !(value instanceof Ref)) {
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                walk(read(component, parts));
            }
        }
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of " + of.getClass().getSimpleName(), e);
        }
    }
}
