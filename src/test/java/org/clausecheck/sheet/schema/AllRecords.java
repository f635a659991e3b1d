package org.clausecheck.sheet.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.CustomClause;

/** Every record of the format that has an object of its own, found from the document down. */
public final class AllRecords {

    private AllRecords() {
    }

    /** All of them, each once. */
    public static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> left = new ArrayDeque<>(List.of(Document.class, CustomClause.class));
        ClauseTypes.NAMES.forEach(name -> left.add(ClauseTypes.record(name).orElseThrow()));
        while (!left.isEmpty()) {
            Class<?> record = left.poll();
            if (found.add(record)) {
                Shape.of(record).members().values().stream().filter(member -> member.kind() == ValueKind.OBJECT)
                        .forEach(member -> left.add(member.type()));
            }
        }
        return found;
    }
}
