package org.clausecheck.engine.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.engine.Catalogue;
import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.RuleBase;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.build.CatalogueBuilder;
import org.clausecheck.engine.build.Fault;
import org.clausecheck.engine.build.FaultException;
import org.clausecheck.engine.build.PolicyRows;
import org.clausecheck.engine.build.RulePage;
import org.clausecheck.engine.dmn.TableCatalogue;

/** A deal team's own rules and tables: folders in the form of the product's {@code rules} and {@code decision-tables}. */
public final class Pack {

    private final RuleSet base;
    private final List<RulePage> pages;
    private final PackTables tables;
    private final ClassCache cache;

    private Pack(RuleSet base, List<RulePage> pages, PackTables tables, ClassCache cache) {
        this.base = base;
        this.pages = pages;
        this.tables = tables;
        this.cache = cache;
    }

    /**
     * A set of rules with those of these folders.
     *
     * @param base   the rules to add to
     * @param rules  folders of rule folders
     * @param tables folders of decision tables
     * @param cache  where compiled rules are kept; empty for nowhere
     * @throws FaultException with everything that is wrong, each at its file and line
     */
    public static RuleSet open(RuleSet base, List<Path> rules, List<Path> tables, Optional<Path> cache) throws IOException {
        PackTables own = PackTables.read(base.tableSource(), tables);
        List<RulePage> pages = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path folder : rules) {
            List<RulePage> found = Files.isDirectory(folder) ? CatalogueBuilder.pages(folder) : List.of();
            if (found.isEmpty()) {
                faults.add(new Fault(folder.toString(), 1, "no rules here; a folder of rules holds folders such as ACME-001-what-it-asks"));
            }
            pages.addAll(found);
        }
        Pack pack = new Pack(base, pages, own, new ClassCache(cache));
        faults.addAll(pack.faults());
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return pack.open();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        tables.policies().forEach(policy -> policy.table().rows().forEach(row -> taken(taken, row.id(), policy.table().file(), row.line(), faults)));
        for (RulePage page : pages) {
            faults.addAll(page.faults());
            taken(taken, page.id(), page.folder().resolve("README.md").toString(), 1, faults);
            page.tables().stream().filter(table -> !tables.catalogue().names().contains(table)).forEach(table -> faults.add(new Fault(
                    page.folder().resolve("rule.drl").toString(), 1, "there is no decision table " + table + "; there are " + tables.catalogue().names())));
        }
        return faults;
    }

    private void taken(Map<String, String> taken, String id, String file, int line, List<Fault> faults) {
        boolean replaces = base.catalogue().rule(id).filter(rule -> rule.tables().stream().noneMatch(tables::replaces)).isPresent();
        String other = replaces ? "a rule of clausecheck" : taken.put(id, file);
        if (other != null) {
            faults.add(new Fault(file, line, id + " is the id of " + other + "; choose letters of your own, such as ACME-001"));
        }
    }

    private RuleSet open() throws IOException {
        TableCatalogue catalogue = tables.catalogue();
        List<PolicyTable> policies = tables.policies();
        String json = CatalogueBuilder.json(pages, policies, catalogue);
        Catalogue own = Catalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> texts = new TreeMap<>();
        pages.forEach(page -> {
            texts.put(page.id() + ".md", page.body().strip() + "\n");
            texts.put(page.id() + ".rule", page.drl());
        });
        policies.forEach(policy -> policy.table().rows().forEach(row -> texts.put(row.id() + ".md", PolicyRows.page(policy, row))));
        Map<String, String> contents = new TreeMap<>(texts);
        contents.put("catalogue", json);
        // by name, not by path: the same tables in another folder are the same pack
        tables.own().forEach((file, text) -> contents.put(TableCatalogue.tableName(file), text));
        Catalogue all = base.catalogue().without(rule -> base.isPolicy(rule.id()) && rule.tables().stream().anyMatch(tables::replaces)).plus(own);
        return base.plus(all, pages.isEmpty() ? Optional.empty() : Optional.of(compiled()), tables.source(), texts, hash(contents).substring(0, 16));
    }

    private RuleBase compiled() throws IOException {
        Map<String, String> drl = new TreeMap<>();
        pages.forEach(page -> drl.put(page.id() + ".drl", page.drl()));
        Map<String, String> made = new TreeMap<>(drl);
        made.put("vocabulary", RuleSet.vocabulary());
        made.put("code", RuleSet.codeHash());
        String hash = hash(made);
        Optional<Map<String, byte[]>> kept = cache.get(hash);
        Map<String, byte[]> classes = kept.isPresent() ? kept.get() : compile(drl);
        if (kept.isEmpty()) {
            cache.put(hash, classes);
        }
        return RuleBase.of(new ByteArrayInputStream(classes.get(RuleCompiler.LISTING)), new PackLoader(classes, Pack.class.getClassLoader()));
    }

    /** Compiles, and tells errors by the files that the user knows. */
    private Map<String, byte[]> compile(Map<String, String> drl) throws FaultException {
        try {
            return RuleCompiler.compile(RuleSet.vocabulary(), drl);
        } catch (FaultException e) {
            FaultException told = new FaultException(e.faults().stream().map(fault -> new Fault(
                    pages.stream().filter(page -> fault.file().equals(page.id() + ".drl")).map(page -> page.folder().resolve("rule.drl").toString())
                            .findFirst().orElse(pages.get(0).folder().getParent().toString()), fault.line(), fault.message())).toList());
            told.initCause(e);
            throw told;
        }
    }

    private static String hash(Map<String, String> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, text) -> {
                digest.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
        }
    }
}
