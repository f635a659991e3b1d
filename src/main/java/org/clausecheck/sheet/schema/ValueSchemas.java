package org.clausecheck.sheet.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Counterparty;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.FieldOfUse;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.Venue;
import org.clausecheck.sheet.Vocabulary;

/** The schemas of single values. Each is defined once and named; it is defined when it is first asked for. */
final class ValueSchemas {

    private static final String WHEN = "when";
    private static final String TRIGGER = "trigger";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Descriptions descriptions;

    ValueSchemas(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** Everything that was asked for, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** Where the schema of one value of a member stands; members of objects are defined elsewhere. */
    String reference(MemberShape member) {
        String name = name(member);
        if (!member.bounded()) {
            return define(name, () -> schema(member));
        }
        String figure = define(name, () -> schema(member));
        return define("bounded-" + name, () -> bounded(figure));
    }

    private static String name(MemberShape member) {
        return switch (member.kind()) {
            case ENUMERATION, CODE, REFERENCE -> member.type().getSimpleName();
            default -> Words.of(member.kind());
        };
    }

    private Map<String, Object> schema(MemberShape member) {
        return switch (member.kind()) {
            case TEXT -> text();
            case ID -> pattern(Patterns.ID);
            case BOOLEAN -> of("type", "boolean");
            case INTEGER -> of("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
            case NUMBER -> number();
            case PERCENT -> of("type", "number", "minimum", 0, "maximum", 100);
            case DATE -> date();
            case CURRENCY -> pattern(Patterns.CURRENCY);
            case MONEY -> pattern(Patterns.MONEY);
            case QUANTITY -> pattern(Patterns.QUANTITY);
            case DURATION -> pattern(Patterns.DURATION);
            case SURVIVAL -> of("type", List.of("boolean", "string"), "pattern", Patterns.DURATION);
            case WHEN -> when();
            case TRIGGER -> trigger();
            case ENUMERATION -> of("enum", words(member.type()));
            case CODE -> code(member.type());
            case REFERENCE -> of("type", "string", "minLength", 1);
            case NAMESPACES -> of("type", "object", "propertyNames", of("pattern", Patterns.NAMESPACE), "additionalProperties", text());
            case OBJECT, CLAUSE, AGREEMENT -> throw new IllegalArgumentException("no single value: " + member.name());
        };
    }

    /** Ten to the thirtieth and beyond has more digits than are read; the reader alone looks at the decimals. */
    static Map<String, Object> number() {
        return of("type", "number", "exclusiveMinimum", -1e30, "exclusiveMaximum", 1e30);
    }

    private static Map<String, Object> text() {
        return of("type", "string");
    }

    private static Map<String, Object> pattern(String pattern) {
        return of("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> date() {
        return of("type", "string", "format", "date", "pattern", Patterns.DATE);
    }

    private static List<String> words(Class<?> enumeration) {
        List<String> words = new ArrayList<>();
        for (Object value : enumeration.getEnumConstants()) {
            words.add(Words.of(value));
        }
        return words;
    }

    /** Codes that definitions add to are any text, with those of the format as examples: the sheet itself says which others there are. */
    private static Map<String, Object> code(Class<?> type) {
        if (type == Action.class) {
            return of("enum", List.copyOf(Taxonomy.ACTIONS.codes()));
        }
        if (type == Regime.class) {
            return extendable(Vocabulary.REGIMES);
        }
        if (type == Venue.class) {
            return extendable(Vocabulary.VENUES);
        }
        if (type == Designation.class) {
            return extendable(Vocabulary.DESIGNATIONS);
        }
        Map<String, Object> open = of("type", "string", "minLength", 1);
        Collection<String> known = type == Asset.class ? Taxonomy.ASSETS.codes() : type == FieldOfUse.class ? Taxonomy.FIELDS.codes()
                : type == Territory.class ? List.of("US", "US-DE", "US-CA", "GB", "DE", "FR", "JP", "EU", "EEA", "world")
                : type == Counterparty.class ? Vocabulary.COUNTERPARTIES : Set.of();
        if (!known.isEmpty()) {
            open.put("examples", List.copyOf(known));
        }
        return open;
    }

    private static Map<String, Object> extendable(Collection<String> words) {
        return of("type", "string", "pattern", Patterns.extendable(words), "examples", List.copyOf(words));
    }

    private Map<String, Object> bounded(String figure) {
        Map<String, Object> one = of("$ref", figure);
        Map<String, Object> ways = new LinkedHashMap<>();
        for (String way : List.of("about", "upTo", "atLeast", "moreThan", "lessThan")) {
            ways.put(way, one);
        }
        ways.put("range", of("type", "array", "items", one, "minItems", 2, "maxItems", 2));
        Map<String, Object> schema = of("if", of("type", "object"), "then", choice(ways, ways.keySet()), "else", one);
        describe(schema, "bounded");
        return schema;
    }

    private Map<String, Object> when() {
        define("date", ValueSchemas::date);
        Map<String, Object> self = of("$ref", path(WHEN));
        Map<String, Object> several = of("type", "array", "items", self, "minItems", 1);
        Map<String, Object> ways = new LinkedHashMap<>();
        ways.put("event", of("type", "string", "minLength", 1));
        ways.put("endOf", of("type", "string", "minLength", 1));
        ways.put("earliestOf", several);
        ways.put("latestOf", several);
        ways.put("duration", of("$ref", define("duration", () -> pattern(Patterns.DURATION))));
        Map<String, Object> members = new LinkedHashMap<>(ways);
        members.put("after", self);
        members.put("before", self);
        Map<String, Object> object = choice(members, ways.keySet());
        object.put("if", of("required", List.of("duration")));
        object.put("then", of("oneOf", List.of(of("required", List.of("after")), of("required", List.of("before")))));
        object.put("else", of("properties", of("after", false, "before", false)));
        return of("type", List.of("string", "object"), "if", of("type", "object"), "then", object, "else", of("anyOf", List.of(
                of("enum", List.of("never", "unstated", "signing", "effective", "closing", "longStop")), of("$ref", path("date")))));
    }

    private static Map<String, Object> trigger() {
        Map<String, Object> self = of("$ref", path(TRIGGER));
        Map<String, Object> several = of("type", "array", "items", self, "minItems", 1);
        Map<String, Object> ways = of("allOf", several, "anyOf", several, "not", self);
        return of("type", List.of("string", "object"), "minLength", 1, "if", of("type", "object"), "then", choice(ways, ways.keySet()));
    }

    /** An object with exactly one of some members. */
    private static Map<String, Object> choice(Map<String, Object> members, Collection<String> oneOf) {
        return of("type", "object", "properties", members, "oneOf", oneOf.stream().map(name -> of("required", List.of(name))).toList(),
                "patternProperties", of(Patterns.NAMESPACE, of("$ref", path("extension"))), "additionalProperties", false);
    }

    /** The objects of namespaces: anything but null. */
    void defineExtension() {
        Map<String, Object> value = of("type", List.of("object", "array", "string", "number", "boolean"), "exclusiveMinimum", -1e30,
                "exclusiveMaximum", 1e30, "items", of("$ref", path("extension-value")), "additionalProperties",
                        of("$ref", path("extension-value")));
        define("extension-value", () -> value);
        define("extension", () -> of("type", "object", "additionalProperties", of("$ref", path("extension-value"))));
    }

    private String define(String name, Supplier<Map<String, Object>> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> defined = schema.get();
            describe(defined, name);
            definitions.put(name, defined);
        }
        return path(name);
    }

    private void describe(Map<String, Object> schema, String name) {
        descriptions.ofValue(name).ifPresent(says -> schema.putIfAbsent("description", says));
        descriptions.exampleOfValue(name).ifPresent(example -> schema.putIfAbsent("examples", List.of(example)));
    }

    static String path(String name) {
        return "#/$defs/" + name;
    }

    /** A map of these names and values, in this order. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
