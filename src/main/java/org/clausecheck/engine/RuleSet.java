package org.clausecheck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.clausecheck.engine.dmn.HousePolicy;
import org.clausecheck.engine.dmn.TableSource;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Rule;

/**
 * All that a check is made by: the catalogue, the compiled rules, the decision tables, the pages, and the hash that names them. What a
 * command does not ask for is not loaded.
 */
public final class RuleSet {

    private static final String ADDRESS = "https://clausecheck.org/rules/";

    private final Catalogue catalogue;
    private final Lazy<RuleBase> rules;
    private final TableSource source;
    private final Lazy<Tables> tables;
    private final Map<String, String> files;
    private final String hash;

    private RuleSet(Catalogue catalogue, Supplier<RuleBase> rules, TableSource source, Map<String, String> files, String hash) {
        this(catalogue, rules, source, () -> Tables.of(source), files, hash);
    }

    private RuleSet(Catalogue catalogue, Supplier<RuleBase> rules, TableSource source, Supplier<Tables> tables, Map<String, String> files, String hash) {
        this.catalogue = catalogue;
        this.rules = new Lazy<>(rules);
        this.source = source;
        this.tables = new Lazy<>(tables);
        this.files = files;
        this.hash = hash;
    }

    /** The rules and tables of this build. */
    public static RuleSet builtIn() {
        return new RuleSet(Catalogue.builtIn(), RuleBase::builtIn, TableSource.builtIn(), Map.of(), BuildProperties.of("ruleHash"));
    }

    /**
     * These and those of a pack.
     *
     * @param all      the catalogue of both
     * @param rules    its compiled rules; empty if it has none
     * @param tables   all tables, those of the pack among them
     * @param pages    text by name of file, such as {@code ACME-001.md} and {@code ACME-001.rule}
     * @param packHash hash of the pack's contents
     */
    public RuleSet plus(Catalogue all, Optional<RuleBase> rules, TableSource tables, Map<String, String> pages, String packHash) {
        Supplier<RuleBase> both = () -> rules.map(own -> this.rules.get().plus(own)).orElseGet(this.rules::get);
        return new RuleSet(all, both, tables, pages, hash + "+" + packHash);
    }

    /**
     * These as a house wants them. Shares everything compiled and, unless figures differ, every answer of a table.
     *
     * @param change       what the house makes of a rule: another severity, a mark; ids stay
     * @param figures      figures of house policy that take the place of the table's own, by key
     * @param settingsHash hash of what differs
     */
    public RuleSet configured(UnaryOperator<Rule> change, Map<String, HousePolicy.Setting> figures, String settingsHash) {
        TableSource own = figures.isEmpty() ? source : HousePolicy.overriding(source, figures);
        return new RuleSet(catalogue.with(change), this::rules, own, figures.isEmpty() ? this::tables : () -> Tables.of(own), files, hash + "+" + settingsHash);
    }

    /** What is known of the rules beside their logic. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The compiled rules. */
    public RuleBase rules() {
        return rules.get();
    }

    /** The decision tables. */
    public Tables tables() {
        return tables.get();
    }

    /** Where the tables come from. */
    public TableSource tableSource() {
        return source;
    }

    /** The tables of which rows are among these rules, by what the catalogue says of them: no other table is read for it. */
    List<PolicyTable> policies(Collection<Rule> wanted) {
        Set<String> compiled = rules().ids();
        return wanted.stream().filter(rule -> !compiled.contains(rule.id())).flatMap(rule -> rule.tables().stream()).distinct()
                .map(name -> new PolicyTable(tables().catalogue().table(name))).toList();
    }

    /** Whether a rule is the row of a policy table. */
    public boolean isPolicy(String id) {
        return !rules().ids().contains(id);
    }

    /** Hash of everything that can change a verdict. */
    public String hash() {
        return hash;
    }

    /** The page of a rule, without its front matter. */
    public String page(String id) {
        return file(id + ".md");
    }

    /** The address of a rule's page, a name under the product's own namespace like that of its tables; empty for a rule of a pack. */
    public Optional<String> address(String id) {
        return files.containsKey(id + ".md") || catalogue.rule(id).isEmpty() ? Optional.empty() : Optional.of(ADDRESS + id);
    }

    /** The rule file of a rule. */
    public String drl(String id) {
        return file(id + ".rule");
    }

    /** What all rules share: imports, globals, quantifiers. */
    public static String vocabulary() {
        return resource("vocabulary.rule");
    }

    /** Hash of the code that rules are compiled against. */
    public static String codeHash() {
        return BuildProperties.of("codeHash");
    }

    private String file(String name) {
        return files.containsKey(name) ? files.get(name) : resource("pages/" + name);
    }

    private static String resource(String name) {
        try (InputStream in = RuleSet.class.getResourceAsStream("/org/clausecheck/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value made when it is first wanted. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private T value;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }
    }
}
