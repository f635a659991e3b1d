package org.clausecheck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;

/** The rules that were built in, by id, as the build wrote them from their pages. */
public final class Catalogue {

    /** The resource that {@link org.clausecheck.engine.build.CatalogueBuilder} writes. */
    public static final String RESOURCE = "/org/clausecheck/rules.json";

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Catalogue() {
    }

    /** Reads the built-in catalogue; {@link IllegalStateException} if the build left none. */
    public static Catalogue builtIn() {
        try (InputStream in = Catalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no rules: " + RESOURCE + " is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** Reads a catalogue by streaming, for a check is started often and binds nothing else. */
    public static Catalogue read(InputStream in) throws IOException {
        Catalogue catalogue = new Catalogue();
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Rule rule = rule(parser);
                catalogue.rules.put(rule.id(), rule);
            }
        }
        return catalogue;
    }

    private static Rule rule(JsonParser parser) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Rule.Citation> citations = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("citations")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    citations.add(citation(parser));
                }
            } else if (name.equals("tables") || name.equals("marks")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    (name.equals("tables") ? tables : marks).add(parser.getText());
                }
            } else {
                texts.put(name, parser.getText());
            }
        }
        return new Rule(texts.get("id"), texts.get("title"), Kind.valueOf(upper(texts.get("kind"))), Severity.valueOf(upper(texts.get("severity"))),
                "true".equals(texts.get("mandatory")), texts.get("jurisdiction"), citations, tables, marks, texts.get("since"), texts.get("message"),
                Optional.ofNullable(texts.get("undecided")), texts.get("remedy"));
    }

    private static Rule.Citation citation(JsonParser parser) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            texts.put(name, parser.getText());
        }
        return new Rule.Citation(texts.get("text"), texts.get("mark"));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** These rules and others, whose ids are other ones. */
    public Catalogue plus(Catalogue others) {
        Map<String, Rule> all = new TreeMap<>(rules);
        all.putAll(others.rules);
        Catalogue catalogue = new Catalogue();
        catalogue.rules.putAll(all);
        return catalogue;
    }

    /** The rules but for those that are meant. */
    public Catalogue without(Predicate<Rule> meant) {
        Catalogue catalogue = new Catalogue();
        rules.values().stream().filter(meant.negate()).forEach(rule -> catalogue.rules.put(rule.id(), rule));
        return catalogue;
    }

    /** The rules, each as the change makes it; the change leaves ids as they are. */
    public Catalogue with(UnaryOperator<Rule> change) {
        Catalogue catalogue = new Catalogue();
        rules.forEach((id, rule) -> catalogue.rules.put(id, change.apply(rule)));
        return catalogue;
    }

    /** The rules in the order of their ids. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** A rule by its id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
