package org.clausecheck.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.xml.sax.SAXException;

/** Reads reports as their consumers do: with parsers, and by the schemas that are published for them. */
public final class ReportReader {

    /** A workflow command of GitHub, unescaped as the runner does it. */
    public record Command(String name, Map<String, String> properties, String message) {
    }

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final Path OWN = Path.of("src/main/resources/org/clausecheck/report");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMAND = Pattern.compile("::([a-z-]+)(?: ([^:]*))?::(.*)");

    private ReportReader() {
    }

    /** What is wrong with a report of a format; nothing if its consumers can read it and it has nothing beside it. */
    public static List<String> problems(String format, String text) {
        if (!text.isEmpty() && !text.endsWith("\n")) {
            return List.of("no line feed at the end");
        }
        return switch (format) {
            case "text" -> text.lines().anyMatch(line -> line.startsWith("clausecheck ")) || text.isEmpty() ? List.of()
                    : List.of("no provenance: " + text);
            case "json" -> schema(OWN.resolve("report.schema.json"), SpecificationVersion.DRAFT_2020_12, text);
            case "jsonl" -> text.lines().flatMap(line -> schema(OWN.resolve("report-line.schema.json"),
                    SpecificationVersion.DRAFT_2020_12, line).stream()).toList();
            case "sarif" -> schema(SCHEMAS.resolve("sarif-schema-2.1.0.json"), SpecificationVersion.DRAFT_7, text);
            case "junit" -> both(xml("JUnit.xsd", text), xml("jenkins-junit-10.xsd", text));
            case "gitlab" -> gitlab(text);
            case "github" -> github(text);
            case "markdown" -> markdown(text).getFirstChild() == null ? List.of("nothing in it") : List.of();
            case "html" -> text.toLowerCase(Locale.ROOT).startsWith("<!doctype html>") && text.strip().endsWith("</html>") ? List.of()
                    : List.of("no whole HTML document");
            default -> List.of("no reader for " + format + ": say here how its consumers read it");
        };
    }

    /** A JSON document. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** A Markdown document as code hosts take it, with tables and links out of bare addresses. */
    static Node markdown(String text) {
        return Parser.builder().extensions(List.of(TablesExtension.create(), AutolinkExtension.create())).build().parse(text);
    }

    /** The commands of a log, in their order. */
    static List<Command> commands(String text) {
        List<Command> commands = new ArrayList<>();
        text.lines().forEach(line -> {
            Matcher matcher = COMMAND.matcher(line);
            if (matcher.matches()) {
                Map<String, String> properties = new LinkedHashMap<>();
                for (String property : matcher.group(2) == null ? new String[0] : matcher.group(2).split(",")) {
                    int equals = property.indexOf('=');
                    properties.put(property.substring(0, equals), unescaped(property.substring(equals + 1)));
                }
                commands.add(new Command(matcher.group(1), properties, unescaped(matcher.group(3))));
            }
        });
        return commands;
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",").replace("%25", "%");
    }

    private static List<String> github(String text) {
        List<String> problems = new ArrayList<>();
        boolean group = false;
        for (String line : text.split("\n")) {
            boolean command = COMMAND.matcher(line).matches();
            if (!command && !group) {
                problems.add("neither a command nor within a group: " + line);
            }
            if (line.contains("##[")) {
                problems.add("an old command: " + line);
            }
            group = line.startsWith("::group::") || group && !line.equals("::endgroup::");
        }
        commands(text).stream().filter(command -> !List.of("error", "warning", "notice", "group", "endgroup").contains(command.name()))
                .forEach(command -> problems.add("a command that no report gives: " + command));
        return problems;
    }

    private static List<String> gitlab(String text) {
        List<String> problems = new ArrayList<>(schema(SCHEMAS.resolve("gitlab-code-quality.schema.json"),
                SpecificationVersion.DRAFT_2020_12, text));
        json(text).forEach(issue -> problems.addAll(schema(SCHEMAS.resolve("gitlab-codeclimate.json"), SpecificationVersion.DRAFT_7,
                issue.toString())));
        return problems;
    }

    private static List<String> schema(Path file, SpecificationVersion version, String text) {
        try {
            JSON.readTree(text);
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(version,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
            return registry.getSchema(Files.readString(file)).validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> xml(String schema, String text) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMAS.resolve(schema).toFile()).newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            return List.of();
        } catch (SAXException | IOException e) {
            return List.of(schema + ": " + e.getMessage());
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
