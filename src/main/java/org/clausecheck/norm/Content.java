package org.clausecheck.norm;

import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.clause.Clause;

/** What a clause says, without its id and its place: tells two clauses apart that are alike in all that matters otherwise. */
final class Content {

    private final Map<Clause, String> known = new IdentityHashMap<>();

    /** The words of a clause, in a fixed order. */
    String of(Clause clause) {
        return known.computeIfAbsent(clause, one -> {
            StringBuilder words = new StringBuilder();
            write((Record) one, words);
            return words.toString();
        });
    }

    private static void write(Record record, StringBuilder words) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean mark = component.getType() == Margin.class || component.getType() == Place.class || component.getName().equals("id");
            if (!mark) {
                words.append(component.getName()).append('=');
                write(value(record, component), words);
                words.append(';');
            }
        }
    }

    private static void write(Object value, StringBuilder words) {
        if (value instanceof Fact<?> fact) {
            write(fact.isStated() ? fact.get() : fact.status(), words);
        } else if (value instanceof Items<?> items) {
            words.append(items.status());
            items.forEach(item -> write(item, words.append(' ')));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> write(held, words));
        } else if (value instanceof Ref ref) {
            words.append(ref.text());
        } else if (value instanceof Record record) {
            write(record, words.append('{'));
            words.append('}');
        } else {
            words.append(Words.of(value));
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
