package org.clausecheck.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.TableSource;

/**
 * Reads every rule folder, writes the catalogue that the product loads and lays the rule files out flat, in the folder of their package,
 * for the Drools compiler. Fails the build with every fault of every folder.
 */
public final class CatalogueBuilder {

    private CatalogueBuilder() {
    }

    /** Arguments: the folders of rules and tables, the folder for rule files, the folder of resources to write to, the version. */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        List<RulePage> pages = pages(rules);
        List<Fault> faults = new ArrayList<>();
        pages.forEach(page -> faults.addAll(page.faults()));
        if (pages.isEmpty()) {
            faults.add(new Fault(rules.toString(), 1, "the folder holds no rule"));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        layOut(rules, pages, Path.of(args[2]));
        Path resources = Path.of(args[3]).resolve("org/clausecheck");
        for (RulePage page : pages) {
            write(resources.resolve("pages/" + page.id() + ".md"), page.body().strip() + "\n");
            // not called .drl: the Drools plugin clears such files away
            write(resources.resolve("pages/" + page.id() + ".rule"), page.drl());
        }
        TableCatalogue tables = tables(Path.of(args[1]));
        List<PolicyTable> policies = PolicyRows.of(tables, tables.names());
        for (PolicyTable policy : policies) {
            for (TableRow row : policy.table().rows()) {
                write(resources.resolve("pages/" + row.id() + ".md"), PolicyRows.page(policy, row));
            }
        }
        write(resources.resolve("rules.json"), json(pages, policies, tables));
        write(resources.resolve("vocabulary.rule"), Files.readString(rules.resolve("vocabulary.drl")));
        write(resources.resolve("version.properties"), "tool=" + args[4] + "\nruleSet=" + args[4] + "\nruleHash="
                + hash(".*(README\\.md|\\.drl|\\.dmn)", rules, Path.of(args[1])) + "\ncodeHash=" + hash(".*\\.class", Path.of(args[3])) + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Over the names and contents of the files that match, in the order of the names. */
    private static String hash(String names, Path... folders) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : folders) {
                try (Stream<Path> files = Files.find(folder, 8, (path, attributes) -> attributes.isRegularFile()
                        && path.toString().matches(names))) {
                    for (Path file : files.sorted(Comparator.comparing(path -> folder.relativize(path).toString())).toList()) {
                        digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The pages of all rule folders below a folder, in the order of their ids. */
    public static List<RulePage> pages(Path rules) throws IOException {
        List<RulePage> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.find(rules, 2, (path, attributes) -> attributes.isDirectory()
                && path.getFileName().toString().matches("[A-Z]+-\\d{3}-.+"))) {
            for (Path folder : folders.toList()) {
                pages.add(RulePage.read(folder));
            }
        }
        pages.sort(Comparator.comparing(RulePage::id));
        return pages;
    }

    private static void layOut(Path rules, List<RulePage> pages, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> old = Files.list(target)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        Files.copy(rules.resolve("vocabulary.drl"), target.resolve("vocabulary.drl"));
        for (RulePage page : pages) {
            Files.writeString(target.resolve(page.id() + ".drl"), page.drl());
        }
    }

    private static TableCatalogue tables(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".dmn")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return TableCatalogue.of(TableSource.of(texts));
    }

    /** The catalogue of these rules, as {@link org.clausecheck.engine.Catalogue} reads it. */
    public static String json(List<RulePage> pages, List<PolicyTable> policies, TableCatalogue tables) {
        List<ObjectNode> entries = new ArrayList<>();
        pages.forEach(page -> entries.add(page.entry(tables)));
        policies.forEach(policy -> policy.table().rows().forEach(row -> entries.add(PolicyRows.entry(policy, row))));
        entries.sort(Comparator.comparing(entry -> entry.path("id").asText()));
        ArrayNode array = JsonMapper.builder().build().createArrayNode();
        entries.forEach(array::add);
        return array.toPrettyString() + "\n";
    }
}
