package org.clausecheck.sheet.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.FiledAgreement;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Common;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.OtherClause;
import org.clausecheck.sheet.clause.Scope;

/**
 * The JSON Schema (2020-12) of a term sheet, written from the same shapes that the reader follows. It says all that can be said without
 * looking things up: what names what, and what is declared where, only the reader knows.
 */
public final class SheetSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> ONLY_IN_A_SHEET = Set.of("format", "agreements", "facts", "extensions");
    private static final String AGREEMENT = "Agreement";
    private static final String FILED = "FiledAgreement";
    private static final String INLINE = "InlineAgreement";
    private static final String CLAUSE = "Clause";
    /** Sources among the facts, which name nothing as withheld. */
    private static final String SOURCE_OF_A_FACT = "SourceOfFact";

    /** Records whose members stand in many objects; they are described once. */
    private static final List<Class<?>> SHARED = List.of(Common.class, Scope.class);

    private final Descriptions descriptions = Descriptions.load();
    private final ValueSchemas values = new ValueSchemas(descriptions);
    private final Map<String, Object> objects = new TreeMap<>();

    private SheetSchema() {
    }

    /** The schema as text, the same on every machine. */
    public static String json() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new SheetSchema().schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema cannot be written", e);
        }
    }

    private Map<String, Object> schema() {
        Shape document = Shape.of(Document.class);
        Map<String, Object> sheet = object(document, document.members().keySet(), Set.of("format", "parties"));
        properties(sheet).put("$schema", ValueSchemas.of("type", "string", "description", "Where this schema is found; for editors."));
        properties(sheet).put("format", with(ValueSchemas.of("const", "1"), Document.class, "format"));
        for (Class<?> shared : SHARED) {
            objects.put(shared.getSimpleName(), shared(shared));
        }
        objects.put(INLINE, inline(document));
        objects.put(FILED, filed());
        objects.put(AGREEMENT, ValueSchemas.of("type", "object", "if", ValueSchemas.of("required", List.of("file")),
                "then", ref(FILED), "else", ref(INLINE)));
        objects.put(CLAUSE, clause());
        values.defineExtension();
        Map<String, Object> schema = ValueSchemas.of("$schema", DIALECT, "$id", "urn:clausecheck:term-sheet:1", "title", "Term sheet");
        schema.putAll(sheet);
        Map<String, Object> definitions = new TreeMap<>(objects);
        definitions.putAll(values.definitions());
        schema.put("$defs", definitions);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> object) {
        return (Map<String, Object>) object.get("properties");
    }

    private static Map<String, Object> ref(String name) {
        return ValueSchemas.of("$ref", ValueSchemas.path(name));
    }

    /** Only a place for members that others refer to. */
    private Map<String, Object> shared(Class<?> record) {
        Shape shape = Shape.of(record);
        Map<String, Object> members = new LinkedHashMap<>();
        shape.members().values().forEach(member -> members.put(member.name(), member(shape, member)));
        Map<String, Object> object = ValueSchemas.of("description", descriptions.of(record).orElseThrow());
        object.put("properties", members);
        return object;
    }

    private Map<String, Object> inline(Shape document) {
        Set<String> names = new LinkedHashSet<>(document.members().keySet());
        names.removeAll(ONLY_IN_A_SHEET);
        Map<String, Object> object = object(document, names, Set.of());
        properties(object).replaceAll((name, schema) -> ValueSchemas.of("$ref", "#/properties/" + name));
        return object;
    }

    private Map<String, Object> filed() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", with(ValueSchemas.of("type", "string"), FiledAgreement.class, "file"));
        Shape document = Shape.of(Document.class);
        for (String name : List.of("note", "source")) {
            members.put(name, member(document, document.members().get(name)));
        }
        return closed(ValueSchemas.of("type", "object", "properties", members, "required", List.of("file")));
    }

    /** The object of a shape, with some of its members, of which some more are required than the record says. */
    private Map<String, Object> object(Shape shape, Set<String> names, Set<String> alsoRequired) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        List<Object> unlessWithheld = new ArrayList<>();
        for (MemberShape member : shape.members().values()) {
            if (names.contains(member.name())) {
                members.put(member.name(), member(shape, member));
                boolean asked = member.isRequired() || alsoRequired.contains(member.name());
                if (asked && member.canBeWithheld() && shape.mayWithhold()) {
                    unlessWithheld.add(unlessWithheld(member.name()));
                } else if (asked) {
                    required.add(member.name());
                }
            }
        }
        Map<String, Object> object = ValueSchemas.of("type", "object");
        descriptions.of(shape.type()).ifPresent(says -> object.put("description", says));
        object.put("properties", members);
        object.put("required", required);
        if (!unlessWithheld.isEmpty()) {
            object.put("allOf", unlessWithheld);
        }
        return closed(object);
    }

    private static Map<String, Object> closed(Map<String, Object> object) {
        object.put("patternProperties", ValueSchemas.of(Patterns.NAMESPACE, ref("extension")));
        object.put("additionalProperties", false);
        return object;
    }

    /** A list, or the text of a clause that says nothing else, must be there or be named as withheld. */
    private static Map<String, Object> unlessWithheld(String name) {
        Map<String, Object> withheld = ValueSchemas.of("properties",
                ValueSchemas.of("withheld", ValueSchemas.of("contains", ValueSchemas.of("const", name))), "required", List.of("withheld"));
        return ValueSchemas.of("if", withheld, "else", ValueSchemas.of("required", List.of(name)));
    }

    private Map<String, Object> member(Shape shape, MemberShape member) {
        for (Class<?> shared : SHARED) {
            boolean isShared = shape.type() != shared && !isOwn(shape, member) && Shape.of(shared).members().containsKey(member.name());
            if (isShared && shape.mayWithhold() && hasPart(shape, shared)) {
                return ValueSchemas.of("$ref", ValueSchemas.path(shared.getSimpleName()) + "/properties/" + member.name());
            }
        }
        Map<String, Object> one = ValueSchemas.of("$ref", reference(shape, member));
        Map<String, Object> list = ValueSchemas.of("type", "array", "items", one);
        if (member.single()) {
            list = ValueSchemas.of("if", ValueSchemas.of("type", "array"), "then", list, "else", one);
        }
        return with(member.isList() ? list : one, shape.type(), member.name());
    }

    private static boolean isOwn(Shape shape, MemberShape member) {
        return shape.parts().stream().anyMatch(part -> part instanceof Shape.Own own && own.member().name().equals(member.name()));
    }

    private static boolean hasPart(Shape shape, Class<?> record) {
        return shape.parts().stream().anyMatch(part -> part instanceof Shape.Within within && within.shape().type() == record);
    }

    private Map<String, Object> with(Map<String, Object> schema, Class<?> record, String member) {
        Map<String, Object> described = new LinkedHashMap<>();
        descriptions.of(record, member).ifPresent(says -> described.put("description", says));
        descriptions.example(record, member).ifPresent(example -> described.put("examples", List.of(example)));
        described.putAll(schema);
        return described;
    }

    private String reference(Shape shape, MemberShape member) {
        return switch (member.kind()) {
            case OBJECT -> define(shape, member);
            case CLAUSE -> ValueSchemas.path(CLAUSE);
            case AGREEMENT -> ValueSchemas.path(AGREEMENT);
            default -> values.reference(member);
        };
    }

    private String define(Shape around, MemberShape member) {
        Shape shape = Shape.of(member.type());
        boolean ofFact = member.type() == Source.class && !around.mayWithhold();
        String name = ofFact ? SOURCE_OF_A_FACT : member.type().getSimpleName();
        if (!objects.containsKey(name)) {
            objects.put(name, Map.of());
            Set<String> names = new LinkedHashSet<>(shape.members().keySet());
            if (ofFact) {
                names.remove("withheld");
            }
            Map<String, Object> object = object(shape, names, Set.of());
            if (ofFact) {
                properties(object).put("source", ref(SOURCE_OF_A_FACT));
            }
            objects.put(name, object);
        }
        return ValueSchemas.path(name);
    }

    /** A clause by its type: only the schema of that type is asked, so that errors speak of it and of no other. */
    private Map<String, Object> clause() {
        List<Object> types = new ArrayList<>();
        for (String name : ClauseTypes.NAMES) {
            Class<? extends Clause> record = ClauseTypes.record(name).orElseThrow();
            types.add(branch(ValueSchemas.of("const", name), typed(record, name)));
        }
        types.add(branch(ValueSchemas.of("type", "string", "pattern", "^" + Patterns.IN_NAMESPACE + "$"), custom()));
        Map<String, Object> type = with(ValueSchemas.of("anyOf", List.of(ValueSchemas.of("enum", ClauseTypes.NAMES),
                ValueSchemas.of("type", "string", "pattern", "^" + Patterns.IN_NAMESPACE + "$"))), Clause.class, "type");
        return ValueSchemas.of("type", "object", "description", "A clause; its type says which members it may have.",
                "properties", ValueSchemas.of("type", type), "required", List.of("type"), "allOf", types);
    }

    private static Map<String, Object> branch(Map<String, Object> type, String then) {
        return ValueSchemas.of("if", ValueSchemas.of("properties", ValueSchemas.of("type", type), "required", List.of("type")),
                "then", ValueSchemas.of("$ref", then));
    }

    private String typed(Class<? extends Clause> record, String name) {
        Shape shape = Shape.of(record);
        Map<String, Object> object = object(shape, shape.members().keySet(), record == OtherClause.class ? Set.of("text") : Set.of());
        properties(object).put("type", ValueSchemas.of("description", descriptions.of(record).orElseThrow(), "const", name));
        objects.put(record.getSimpleName(), object);
        return ValueSchemas.path(record.getSimpleName());
    }

    private String custom() {
        Shape shape = Shape.of(CustomClause.class);
        Map<String, Object> object = object(shape, shape.members().keySet(), Set.of());
        List<Object> bearers = new ArrayList<>();
        Map.of("bound", List.of("duty", "prohibition"), "beneficiary", List.of("right", "power")).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(bearer -> bearers.add(ValueSchemas.of(
                        "if", ValueSchemas.of("properties", ValueSchemas.of("norm", ValueSchemas.of("enum", bearer.getValue())),
                                "required", List.of("norm")),
                        "then", unlessWithheld(bearer.getKey()))));
        object.put("allOf", bearers);
        objects.put(CustomClause.class.getSimpleName(), object);
        return ValueSchemas.path(CustomClause.class.getSimpleName());
    }
}
