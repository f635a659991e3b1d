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
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;

/** A rule's folder: its page with front matter, its rule file and its cases; says everything that is wrong with it. */
public final class RulePage {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern TABLE = Pattern.compile("tables\\.rows?\\(\\s*\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package org\\.clausecheck\\.rules;?\\s*$");
    private static final List<String> REQUIRED = List.of("id", "title", "kind", "severity", "jurisdiction", "citations", "since", "message", "remedy");
    private static final Set<String> KNOWN = Set.of("id", "title", "kind", "severity", "mandatory", "jurisdiction", "citations", "since", "message",
            "undecided", "remedy");
    static final List<String> KINDS = Stream.of(Kind.values()).map(Words::of).toList();
    static final List<String> SEVERITIES = Stream.of(Severity.values()).map(Words::of).toList();

    private final Path folder;
    private final ObjectNode front;
    private final String page;
    private final int bodyStart;
    private final String drl;

    private RulePage(Path folder, ObjectNode front, String page, int bodyStart, String drl) {
        this.folder = folder;
        this.front = front;
        this.page = page;
        this.bodyStart = bodyStart;
        this.drl = drl;
    }

    /** Reads a folder; {@link FaultException} says what keeps it from being read. */
    public static RulePage read(Path folder) throws IOException {
        String text = text(folder, "README.md");
        if (!text.startsWith("---\n") || text.indexOf("\n---\n", 4) < 0) {
            throw fault(folder, 1, "the page has no front matter between lines of ---", null);
        }
        int end = text.indexOf("\n---\n", 4);
        JsonNode front;
        try {
            front = YAML.readTree(text.substring(4, end + 1));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()) + 1;
            throw fault(folder, line, "the front matter is no YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""), e);
        }
        if (!(front instanceof ObjectNode object)) {
            throw fault(folder, 1, "the front matter is no mapping", null);
        }
        return new RulePage(folder, object, text, end + 5, text(folder, "rule.drl"));
    }

    private static String text(Path folder, String name) throws IOException {
        if (!Files.isRegularFile(folder.resolve(name))) {
            throw new FaultException(List.of(new Fault(folder.resolve(name).toString(), 1, "the file is missing; a rule folder holds README.md, rule.drl and cases.yaml")));
        }
        return Files.readString(folder.resolve(name)).replace("\r\n", "\n");
    }

    private static FaultException fault(Path folder, int line, String message, Exception cause) {
        FaultException fault = new FaultException(List.of(new Fault(folder.resolve("README.md").toString(), line, message)));
        fault.initCause(cause);
        return fault;
    }

    /** The id of the front matter. */
    public String id() {
        return front.path("id").asText();
    }

    /** The page without its front matter. */
    public String body() {
        return page.substring(bodyStart);
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
        TableDefinition.MARKS.stream().filter(found::contains).forEach(marks::add);
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

    /** Everything that is wrong with the folder, each at its file and line; empty if it is right. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        REQUIRED.stream().filter(name -> front.path(name).isMissingNode() || front.path(name).isValueNode() && front.path(name).asText().isBlank())
                .forEach(name -> add(faults, name, "the front matter lacks " + name));
        front.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                add(faults, name, "the front matter has an unknown member " + name + "; known are " + new TreeSet<>(KNOWN));
            }
        });
        if (!KINDS.contains(front.path("kind").asText())) {
            add(faults, "kind", "kind is none of " + KINDS);
        }
        if (!SEVERITIES.contains(front.path("severity").asText())) {
            add(faults, "severity", "severity is none of " + SEVERITIES);
        }
        if (!front.path("mandatory").isMissingNode() && !front.path("mandatory").isBoolean()) {
            add(faults, "mandatory", "mandatory is true, or is left out");
        }
        if (front.path("citations").isEmpty()) {
            add(faults, "citations", "it cites nothing");
        }
        front.path("citations").forEach(citation -> {
            if (citation.path("text").asText().isBlank() || !TableDefinition.MARKS.contains(citation.path("mark").asText())) {
                add(faults, "citations", "a citation lacks its text or a mark out of " + TableDefinition.MARKS);
            }
        });
        if (!folder.toAbsolutePath().normalize().getFileName().toString().startsWith(id() + "-")) {
            add(faults, "id", "the folder is not called " + id() + "-…");
        }
        Matcher rule = RULE.matcher(drl);
        if (!rule.find() || !rule.group(1).equals(id()) || rule.find()) {
            faults.add(new Fault(folder.resolve("rule.drl").toString(), 1, "the file does not hold exactly the one rule \"" + id() + "\""));
        }
        if (!PACKAGE.matcher(drl).find()) {
            faults.add(new Fault(folder.resolve("rule.drl").toString(), 1, "the file does not begin with: package org.clausecheck.rules;"));
        }
        if (!Files.isRegularFile(folder.resolve("cases.yaml"))) {
            faults.add(new Fault(folder.resolve("cases.yaml").toString(), 1, "the rule has no cases.yaml"));
        }
        return faults;
    }

    private void add(List<Fault> faults, String member, String message) {
        int at = page.indexOf("\n" + member + ":");
        int line = at < 0 || at > bodyStart ? 1 : (int) page.substring(0, at + 1).lines().count() + 1;
        faults.add(new Fault(folder.resolve("README.md").toString(), line, message));
    }
}
