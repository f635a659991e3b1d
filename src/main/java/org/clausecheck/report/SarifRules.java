package org.clausecheck.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;

/**
 * Describes rules in SARIF. There is no {@code security-severity}: it would file contract findings as vulnerabilities; the four severities
 * are kept by {@code rank}.
 */
final class SarifRules {

    /** The rule behind errors of input, and the notification of a sheet that was not checked. */
    static final String INPUT = "input";

    /** The rule behind what is to be said about the team's policy files. */
    static final String POLICY = "policy";

    /** What code hosts take of a description. */
    private static final int LONGEST_DESCRIPTION = 1000;

    private final JsonGenerator json;
    private final Excerpts excerpts;

    SarifRules(JsonGenerator json, Excerpts excerpts) {
        this.json = json;
        this.excerpts = excerpts;
    }

    /** The members {@code rules} and {@code notifications} of the driver; those of input and policy files come behind the others. */
    void write(Collection<Rule> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            rule(rule);
        }
        input();
        own(POLICY, "CurrentPolicyFile", "The policy files are up to date",
                "An entry of a policy file that has expired, or that nothing matches any longer, is to be renewed or removed.",
                "Renew or remove the entry where it is marked.");
        json.writeEndArray();
        json.writeArrayFieldStart("notifications");
        input();
        json.writeEndArray();
    }

    private void rule(Rule rule) throws IOException {
        Optional<String> page = excerpts.page(rule.id());
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule.title()));
        text(json, "shortDescription", rule.title());
        text(json, "fullDescription", page.flatMap(SarifRules::firstParagraph).orElse(rule.title()));
        help(rule, page);
        Optional<String> address = excerpts.pageAddress(rule.id());
        if (address.isPresent()) {
            json.writeStringField("helpUri", address.get());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        Level level = Level.of(rule.kind(), rule.severity());
        json.writeStringField("level", Words.of(level));
        json.writeNumberField("rank", rank(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", Words.of(rule.kind()));
        json.writeStringField("family", rule.family());
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeStringField("jurisdiction", rule.jurisdiction());
        json.writeStringField("since", rule.since());
        JsonOutcome.citations(json, rule);
        json.writeStringField("problem.severity", level == Level.NOTE ? "recommendation" : Words.of(level));
        JsonOutcome.strings(json, "tags", List.of(Words.of(rule.kind()), rule.family(), rule.jurisdiction()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void help(Rule rule, Optional<String> page) throws IOException {
        StringBuilder text = new StringBuilder("Remedy: ").append(rule.remedy());
        StringBuilder markdown = new StringBuilder(page.map(body -> body.strip() + "\n\n").orElse("")).append("**Remedy** ")
                .append(rule.remedy()).append('\n');
        Provenance.sources(rule).forEach(source -> {
            text.append("\nSource: ").append(source);
            markdown.append("\n**Source** ").append(source).append('\n');
        });
        json.writeObjectFieldStart("help");
        json.writeStringField("text", text.toString());
        json.writeStringField("markdown", markdown.toString());
        json.writeEndObject();
    }

    private void input() throws IOException {
        own(INPUT, "UsableInput", "A term sheet can be read",
                "A sheet with an unclear input is not checked: nothing is guessed, and no rule says anything about it.",
                "Correct the input where it is marked; clausecheck schema prints the JSON Schema of a term sheet.");
    }

    /** What is no rule of the rule set. */
    private void own(String id, String name, String title, String description, String help) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", name);
        text(json, "shortDescription", title);
        text(json, "fullDescription", description);
        text(json, "help", help);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", "error");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A title as SARIF wants names: words in capitals without blanks. */
    private static String name(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.replaceAll("['’]", "").split("[^\\p{Alnum}]+")) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The first paragraph of a page below its title, without markup. */
    static Optional<String> firstParagraph(String page) {
        for (String paragraph : page.strip().split("\n\\s*\n")) {
            if (!paragraph.startsWith("#")) {
                String plain = paragraph.replaceAll("[`*]", "").replaceAll("\\s+", " ").strip();
                return Optional.of(plain.codePointCount(0, plain.length()) <= LONGEST_DESCRIPTION ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_DESCRIPTION)) + "…");
            }
        }
        return Optional.empty();
    }

    /** The severity as SARIF ranks problems of one kind: from 0 to 100. */
    static double rank(Severity severity) {
        return 25.0 * (severity.ordinal() + 1);
    }

    /** A message or description that has a text alone. */
    static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The level of a failed rule in SARIF's word. */
    static String level(Kind kind, Severity severity) {
        return Words.of(Level.of(kind, severity));
    }
}
