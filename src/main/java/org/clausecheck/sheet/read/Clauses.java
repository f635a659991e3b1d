package org.clausecheck.sheet.read;

import java.util.Optional;
import java.util.Set;

import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.OtherClause;
import org.clausecheck.sheet.schema.ClauseTypes;
import org.clausecheck.sheet.schema.Shape;

/** Reads a clause as the record of its type. Without a known type nothing can be said of its members. */
final class Clauses {

    private static final Rules TEXT_REQUIRED = new Rules(Set.of("text"), Set.of(), Set.of());

    private Clauses() {
    }

    /** The clause; {@code null} if its type is not known. */
    static Object read(Cursor c, Withheld withheld) {
        if (!(c.node() instanceof Node.Obj object)) {
            c.wrongType("an object (clause)");
            return null;
        }
        Node.Entry entry = object.entry("type");
        if (entry == null) {
            c.error("this clause lacks \"type\"", "add \"type\": one of " + Quote.all(ClauseTypes.NAMES));
            return null;
        }
        String type = c.at(entry).text();
        if (type == null) {
            c.at(entry).wrongType("a clause type, one of " + Quote.all(ClauseTypes.NAMES));
            return null;
        }
        Optional<Class<? extends Clause>> record = ClauseTypes.record(type);
        if (record.isEmpty()) {
            unknown(c.at(entry), type);
            return null;
        }
        return record.get() == CustomClause.class ? custom(c, c.at(entry), type, withheld)
                : Records.read(c, Shape.of(record.get()), withheld, record.get() == OtherClause.class ? TEXT_REQUIRED : Rules.NONE);
    }

    private static void unknown(Cursor type, String name) {
        String message = Quote.of(name) + " is no clause type";
        Nearest.question(name, ClauseTypes.NAMES).ifPresentOrElse(guess -> type.error(message, guess),
                () -> type.error(message + "; allowed are " + Quote.all(ClauseTypes.NAMES)
                        + ", and types of a declared namespace such as \"x-acme:carbon-budget\"",
                        "where no type fits, take \"other\" and give the \"text\""));
    }

    private static Object custom(Cursor c, Cursor type, String name, Withheld withheld) {
        String namespace = name.substring(0, name.indexOf(':'));
        if (c.home().namespaces().check(type, namespace)) {
            c.home().session().extensions().add(new Extensions.Use(namespace, c, name.substring(name.indexOf(':') + 1)));
        }
        String norm = ((Node.Obj) c.node()).text("norm");
        Set<String> bearer = norm == null ? Set.of() : switch (norm) {
            case "duty", "prohibition" -> Set.of("bound");
            case "right", "power" -> Set.of("beneficiary");
            default -> Set.of();
        };
        return Records.read(c, Shape.of(CustomClause.class), withheld, new Rules(bearer, Set.of(), Set.of()));
    }
}
