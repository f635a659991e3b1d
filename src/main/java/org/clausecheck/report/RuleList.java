package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Words;

/** The catalogue as a list, for people and for programs. */
public final class RuleList {

    private RuleList() {
    }

    /** The marks of what a rule rests on. */
    public static Set<String> marks(Rule rule) {
        return new TreeSet<>(rule.marks());
    }

    /** One line a rule. */
    public static String text(List<Rule> rules) {
        StringBuilder out = new StringBuilder();
        int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        int widest = rules.stream().mapToInt(rule -> rule.jurisdiction().length()).max().orElse(0);
        rules.forEach(rule -> out.append(pad(rule.id(), longest)).append("  ").append(pad(Words.of(rule.kind()), 8)).append("  ")
                .append(pad(Words.of(rule.severity()), 8)).append("  ").append(pad(rule.jurisdiction(), widest)).append("  ")
                .append(rule.title()).append('\n'));
        return out.append(rules.size()).append(rules.size() == 1 ? " rule\n" : " rules\n").toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** One object a rule. */
    public static String json(List<Rule> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(JsonReport.printer());
            json.writeStartObject();
            json.writeStringField("schemaVersion", JsonReport.SCHEMA_VERSION);
            json.writeArrayFieldStart("rules");
            for (Rule rule : rules) {
                rule(json, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("family", rule.family());
        json.writeStringField("title", rule.title());
        json.writeStringField("kind", Words.of(rule.kind()));
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeBooleanField("mandatory", rule.mandatory());
        json.writeStringField("jurisdiction", rule.jurisdiction());
        JsonOutcome.citations(json, rule);
        JsonOutcome.strings(json, "tables", rule.tables());
        JsonOutcome.strings(json, "marks", rule.marks());
        json.writeStringField("since", rule.since());
        json.writeEndObject();
    }
}
