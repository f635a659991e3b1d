package org.clausecheck.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Member;

/** Who is what in a clause: its members that name parties, by their own names, so that a type added later needs nothing here. */
final class Roles {

    private Roles() {
    }

    /** The roles of a clause with the ids of the parties that have them, in the order of the format. */
    static Map<String, List<String>> of(Clause clause) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (RecordComponent component : clause.getClass().getRecordComponents()) {
            List<String> parties = parties(read(component, clause));
            if (!parties.isEmpty()) {
                roles.put(words(component.getName()), parties);
            }
        }
        return roles;
    }

    private static List<String> parties(Object value) {
        List<String> found = new ArrayList<>();
        if (value instanceof PartyRef party) {
            found.add(party.id());
        } else if (value instanceof Member member) {
            found.add(member.party().id());
        } else if (value instanceof Fact<?> fact) {
            fact.value().filter(PartyRef.class::isInstance).ifPresent(party -> found.addAll(parties(party)));
        } else if (value instanceof Items<?> items) {
            items.forEach(item -> found.addAll(item instanceof PartyRef || item instanceof Member ? parties(item) : List.of()));
        }
        return found;
    }

    /** A camel-case name in words. */
    static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Object read(RecordComponent component, Clause of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of " + of.type(), e);
        }
    }
}
