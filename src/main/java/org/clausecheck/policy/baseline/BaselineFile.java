package org.clausecheck.policy.baseline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;
import org.clausecheck.policy.read.YamlFile;

/** Reads and writes the file of a baseline: one entry a line, so that a change shows as a line in a review. */
public final class BaselineFile {

    /** Version of the file's shape; a change that breaks readers raises it. The name of the member tells a baseline from other files. */
    public static final String VERSION = "1";
    /** The way in which fingerprints are made; raised when the same finding gets another one. */
    public static final String FINGERPRINTS = "v1";

    private static final List<String> TOP = List.of("baselineVersion", "fingerprints", "tool", "ruleSet", "asOf", "entries");
    private static final Map<String, Result> OUTCOMES = new TreeMap<>(Map.of("failed", Result.FAILED, "undecided", Result.UNDECIDED));
    private static final List<String> RULE_SET = List.of("version", "hash");
    private static final List<String> FIELDS = List.of("sheet", "rule", "outcome", "kind", "severity", "clause", "title", "message", "fingerprint");

    private BaselineFile() {
    }

    /** The baseline of a file; empty if something is wrong with it, which its errors then say. */
    public static Optional<Baseline> read(YamlFile file) {
        Optional<Entry> root = file.root();
        if (root.isEmpty() || !isBaseline(root.get())) {
            return Optional.empty();
        }
        root.get().members(TOP);
        Optional<String> tool = root.get().required("tool").flatMap(Entry::text);
        Optional<Entry> rules = root.get().required("ruleSet");
        rules.ifPresent(entry -> entry.members(RULE_SET));
        Optional<String> version = rules.flatMap(entry -> entry.required("version")).flatMap(Entry::text);
        Optional<String> hash = rules.flatMap(entry -> entry.required("hash")).flatMap(Entry::text);
        Optional<LocalDate> asOf = root.get().required("asOf").flatMap(Entry::day);
        List<BaselineEntry> entries = new ArrayList<>();
        root.get().required("entries").map(Entry::list).orElse(List.of()).forEach(entry -> entry(entry).ifPresent(entries::add));
        refuseTwins(file, entries);
        return file.errors().isEmpty() ? Optional.of(new Baseline(tool.orElseThrow(), new Baseline.RuleSetId(version.orElseThrow(), hash.orElseThrow()),
                asOf.orElseThrow(), entries)) : Optional.empty();
    }

    /** A file that is something else, or of another version, is told at once and not field by field. */
    private static boolean isBaseline(Entry root) {
        String anew = "name another file, or write it anew with 'clausecheck baseline create --force'";
        Optional<String> version = root.member("baselineVersion").flatMap(Entry::text);
        if (!version.equals(Optional.of(VERSION))) {
            root.member("baselineVersion").orElse(root).error("this is no baseline of this version: expected \"baselineVersion\": \"" + VERSION + "\"", anew);
            return false;
        }
        Optional<String> fingerprints = root.required("fingerprints").flatMap(Entry::text);
        if (fingerprints.isPresent() && !fingerprints.get().equals(FINGERPRINTS)) {
            root.member("fingerprints").orElseThrow().error("its fingerprints are " + fingerprints.get() + ", and this version makes " + FINGERPRINTS
                    + ": nothing would match", anew);
            return false;
        }
        return true;
    }

    private static Optional<BaselineEntry> entry(Entry entry) {
        entry.members(FIELDS);
        Optional<String> sheet = text(entry, "sheet");
        Optional<String> rule = text(entry, "rule");
        Optional<Result> result = entry.required("outcome").flatMap(member -> member.oneOf("outcome", OUTCOMES));
        Optional<Kind> kind = entry.required("kind").flatMap(member -> member.oneOf("kind", words(Kind.values())));
        Optional<Severity> severity = entry.required("severity").flatMap(member -> member.oneOf("severity", words(Severity.values())));
        Optional<String> clause = entry.member("clause").flatMap(Entry::line);
        Optional<String> title = text(entry, "title");
        Optional<String> message = text(entry, "message");
        Optional<String> fingerprint = text(entry, "fingerprint");
        boolean whole = Stream.of(sheet, rule, result, kind, severity, title, message, fingerprint).allMatch(Optional::isPresent);
        return whole ? Optional.of(new BaselineEntry(sheet.get(), rule.get(), fingerprint.get(), result.get(), kind.get(), severity.get(), title.get(), clause,
                message.get(), entry.place())) : Optional.empty();
    }

    private static Optional<String> text(Entry entry, String name) {
        return entry.required(name).flatMap(Entry::line);
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new TreeMap<>();
        Stream.of(values).forEach(value -> words.put(Words.of(value), value));
        return words;
    }

    private static void refuseTwins(YamlFile file, List<BaselineEntry> entries) {
        Map<List<Object>, Place> seen = new LinkedHashMap<>();
        for (BaselineEntry entry : entries) {
            Place first = seen.putIfAbsent(List.of(entry.sheet(), entry.rule(), entry.fingerprint()), entry.place());
            if (first != null) {
                file.problems().add(entry.place(), "a second entry for fingerprint " + entry.fingerprint() + "; the first stands in line " + first.line(), "keep one of the two");
            }
        }
    }

    /** The file for a baseline, the same bytes for the same baseline. */
    public static String write(Baseline baseline) {
        String head = line(json -> {
            json.writeStringField("baselineVersion", VERSION);
            json.writeStringField("fingerprints", FINGERPRINTS);
            json.writeStringField("tool", baseline.tool());
            json.writeObjectFieldStart("ruleSet");
            json.writeStringField("version", baseline.rules().version());
            json.writeStringField("hash", baseline.rules().hash());
            json.writeEndObject();
            json.writeStringField("asOf", baseline.asOf().toString());
        });
        List<String> lines = baseline.entries().stream().map(entry -> line(json -> members(json, entry))).toList();
        return head.substring(0, head.length() - 1) + ", \"entries\": [" + (lines.isEmpty() ? "" : "\n  " + String.join(",\n  ", lines) + "\n") + "]}\n";
    }

    private static void members(JsonGenerator json, BaselineEntry entry) throws IOException {
        json.writeStringField("sheet", entry.sheet());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("outcome", Words.of(entry.result()));
        json.writeStringField("kind", Words.of(entry.kind()));
        json.writeStringField("severity", Words.of(entry.severity()));
        if (entry.clause().isPresent()) {
            json.writeStringField("clause", entry.clause().get());
        }
        json.writeStringField("title", entry.title());
        json.writeStringField("message", entry.message());
        json.writeStringField("fingerprint", entry.fingerprint());
    }

    /** Writes the members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** An object on one line, with a blank after each comma and colon. */
    private static String line(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new OneLine());
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static final class OneLine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(", ");
        }
    }
}
