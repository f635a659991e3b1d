package org.clausecheck.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.engine.dmn.TableCatalogue;

/** A rule's folder: its page with front matter, its rule file and its cases; says everything that is wrong with it. */
public final class RulePage {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern TABLE = Pattern.compile("tables\\.rows?\\(\\s*\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final List<String> REQUIRED = List.of("id", "title", "kind", "severity", "jurisdiction", "citations", "since", "message", "remedy");
    private static final Set<String> KNOWN = Set.of("id", "title", "kind", "severity", "jurisdiction", "citations", "since", "message",
            "undecided", "remedy");
    private static final Set<String> KINDS = Set.of("conflict", "unmet", "advisory");
    private static final Set<String> SEVERITIES = Set.of("low", "medium", "high", "critical");
    private static final List<String> MARKS = List.of("official", "secondary", "unverified", "house");

    private final Path folder;
    private final ObjectNode front;
    private final String body;
    private final String drl;

    private RulePage(Path folder, ObjectNode front, String body, String drl) {
        this.folder = folder;
        this.front = front;
        this.body = body;
        this.drl = drl;
    }

    /** Reads a folder; {@link IOException} names what is missing. */
    public static RulePage read(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("README.md"));
        if (!text.startsWith("---\n") || text.indexOf("\n---\n", 4) < 0) {
            throw new IOException(folder.getFileName() + "/README.md has no front matter between lines of ---");
        }
        int end = text.indexOf("\n---\n", 4);
        JsonNode front = YAML.readTree(text.substring(4, end + 1));
        if (!(front instanceof ObjectNode object)) {
            throw new IOException(folder.getFileName() + "/README.md: the front matter is no mapping");
        }
        return new RulePage(folder, object, text.substring(end + 5), Files.readString(folder.resolve("rule.drl")));
    }

    /** The id of the front matter. */
    public String id() {
        return front.path("id").asText();
    }

    /** The page without its front matter. */
    public String body() {
        return body;
    }

    /** The rule file. */
    public String drl() {
        return drl;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The front matter with the tables that the rule file asks and all marks it rests on, in the shape of the catalogue. */
    public ObjectNode entry(TableCatalogue catalogue) {
        ObjectNode entry = front.deepCopy();
        ArrayNode tables = entry.putArray("tables");
        tables().forEach(tables::add);
        Set<String> found = new TreeSet<>(catalogue.marks(tables()));
        front.path("citations").forEach(citation -> found.add(citation.path("mark").asText()));
        ArrayNode marks = entry.putArray("marks");
        MARKS.stream().filter(found::contains).forEach(marks::add);
        return entry;
    }

    /** The tables that the rule file asks, by name. */
    public Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (Matcher matcher = TABLE.matcher(drl); matcher.find();) {
            tables.add(matcher.group(1));
        }
        return tables;
    }

    /** Everything that is wrong with the folder, in words; empty if it is right. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        REQUIRED.stream().filter(name -> front.path(name).isMissingNode() || front.path(name).isValueNode() && front.path(name).asText().isBlank())
                .forEach(name -> faults.add("the front matter lacks " + name));
        front.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                faults.add("the front matter has an unknown member " + name);
            }
        });
        if (!KINDS.contains(front.path("kind").asText())) {
            faults.add("kind is none of " + new TreeSet<>(KINDS));
        }
        if (!SEVERITIES.contains(front.path("severity").asText())) {
            faults.add("severity is none of " + new TreeSet<>(SEVERITIES));
        }
        if (front.path("citations").isEmpty()) {
            faults.add("it cites nothing");
        }
        front.path("citations").forEach(citation -> {
            if (citation.path("text").asText().isBlank() || !MARKS.contains(citation.path("mark").asText())) {
                faults.add("a citation lacks its text or a mark out of " + MARKS);
            }
        });
        if (!folder.getFileName().toString().startsWith(id() + "-")) {
            faults.add("the folder is not called " + id() + "-…");
        }
        Matcher rule = RULE.matcher(drl);
        if (!rule.find() || !rule.group(1).equals(id()) || rule.find()) {
            faults.add("rule.drl does not hold exactly the one rule \"" + id() + "\"");
        }
        if (!Files.isRegularFile(folder.resolve("cases.yaml"))) {
            faults.add("it has no cases.yaml");
        }
        return faults;
    }
}
