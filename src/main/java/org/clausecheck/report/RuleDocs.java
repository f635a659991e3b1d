package org.clausecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.InputTest;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Words;

/** The rules as pages for a browser or an editor: an index, and for each rule what it says and the tables it asks. */
public final class RuleDocs {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final String INDEX = "README.md";
    private static final String ORIGIN = "Written by `clausecheck docs`";
    private static final String FOOT = "\n[All rules](" + INDEX + ")\n";

    private final RuleSet rules;

    /** Pages of a set of rules. */
    public RuleDocs(RuleSet rules) {
        this.rules = rules;
    }

    /** The text of every page by the name of its file; the same bytes for the same rules. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put(INDEX, index());
        rules.catalogue().rules().forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
        return pages;
    }

    /** Whether a text is a page or the index as this class writes them. */
    public static boolean isPage(String text) {
        return text.endsWith(FOOT) || text.contains(ORIGIN);
    }

    private String index() {
        List<Rule> all = rules.catalogue().rules();
        StringBuilder out = new StringBuilder("# Rules\n\n" + ORIGIN + " from the rule folders and the decision tables; a test keeps it in step.\n\n")
                .append(all.size()).append(" rules, by [family](#by-family), [kind](#by-kind), [jurisdiction](#by-jurisdiction) and [table](#by-table).\n");
        out.append("\n## By family\n");
        grouped(all, rule -> List.of(rule.family())).forEach((family, members) -> {
            out.append("\n### ").append(family).append("\n\n| rule | kind | severity | jurisdiction | rests on | |\n|---|---|---|---|---|---|\n");
            members.forEach(rule -> out.append("| ").append(link(rule)).append(" | ").append(Words.of(rule.kind())).append(" | ").append(Words.of(rule.severity()))
                    .append(" | ").append(cell(rule.jurisdiction())).append(" | ").append(String.join(", ", rule.marks())).append(" | ").append(cell(rule.title())).append(" |\n"));
        });
        lists(out, "By kind", grouped(all, rule -> List.of(Words.of(rule.kind()))));
        lists(out, "By jurisdiction", grouped(all, rule -> List.of(rule.jurisdiction())));
        lists(out, "By table", grouped(all, Rule::tables));
        return out.toString();
    }

    private static Map<String, List<Rule>> grouped(List<Rule> rules, Function<Rule, List<String>> keys) {
        Map<String, List<Rule>> groups = new TreeMap<>();
        rules.forEach(rule -> keys.apply(rule).forEach(key -> groups.computeIfAbsent(key, name -> new ArrayList<>()).add(rule)));
        return groups;
    }

    private static void lists(StringBuilder out, String heading, Map<String, List<Rule>> groups) {
        out.append("\n## ").append(heading).append("\n\n");
        groups.forEach((key, members) -> out.append("- ").append(key).append(": ")
                .append(String.join(", ", members.stream().map(RuleDocs::link).toList())).append('\n'));
    }

    private static String link(Rule rule) {
        return "[" + rule.id() + "](" + rule.id() + ".md)";
    }

    private String page(Rule rule) {
        StringBuilder out = new StringBuilder(rules.page(rule.id()).strip()).append("\n\n## At a glance\n\n| | |\n|---|---|\n");
        line(out, "id", rule.id());
        line(out, "kind", Words.of(rule.kind()));
        line(out, "severity", Words.of(rule.severity()) + (rule.mandatory() ? " (mandatory: a configuration cannot lower it)" : ""));
        line(out, "jurisdiction", rule.jurisdiction());
        rule.citations().forEach(citation -> line(out, "source", citation.text() + " (" + citation.mark() + ")"));
        line(out, "message", rule.message());
        line(out, "remedy", rule.remedy());
        line(out, "since", rule.since());
        if (!rule.tables().isEmpty()) {
            out.append("\n## Tables\n");
            rule.tables().forEach(table -> table(out, rule, rules.tables().catalogue().table(table)));
        }
        return out.append(FOOT).toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("| ").append(name).append(" | ").append(cell(value)).append(" |\n");
    }

    private void table(StringBuilder out, Rule rule, TableDefinition table) {
        out.append("\n### ").append(table.name()).append("\n\n").append(table.question()).append("\n\n| row |");
        boolean policy = PolicyTable.isPolicy(table);
        table.inputs().forEach(input -> out.append(' ').append(cell(input.label())).append(" |"));
        if (!policy) {
            table.outputs().forEach(output -> out.append(' ').append(cell(output.label())).append(" |"));
        }
        out.append(" source | known from | mark |\n|---|").append("---|".repeat(table.inputs().size() + (policy ? 0 : table.outputs().size()))).append("---|---|---|\n");
        rows(rule, table).forEach(row -> {
            out.append("| ").append(row.id()).append(" |");
            row.tests().forEach(test -> out.append(' ').append(cell(words(test))).append(" |"));
            if (!policy) {
                row.figures().forEach(figure -> out.append(' ').append(cell(figure.map(Words::of).orElse(""))).append(" |"));
            }
            out.append(' ').append(cell(row.citation())).append(" | ").append(row.knownFrom().map(Object::toString).orElse("")).append(" | ")
                    .append(row.mark()).append(" |\n");
        });
    }

    private static String words(InputTest test) {
        return test.isAny() ? "any" : PolicyTable.words(test);
    }

    /** The rows that concern the rule: its own of a policy table; where its file names values of a column, the rows of these. */
    private List<TableRow> rows(Rule rule, TableDefinition table) {
        if (PolicyTable.isPolicy(table)) {
            return table.rows().stream().filter(row -> row.id().equals(rule.id())).toList();
        }
        List<String> literals = new ArrayList<>();
        for (Matcher matcher = LITERAL.matcher(rules.drl(rule.id())); matcher.find();) {
            literals.add(matcher.group(1));
        }
        Optional<Integer> named = java.util.stream.IntStream.range(0, table.inputs().size()).boxed()
                .filter(i -> literals.contains(table.inputs().get(i).name()) && table.inputs().get(i).values().stream().anyMatch(literals::contains)).findFirst();
        return named.isEmpty() ? table.rows() : table.rows().stream()
                .filter(row -> literals.stream().anyMatch(literal -> table.inputs().get(named.get()).values().contains(literal) && row.tests().get(named.get()).matches(literal))).toList();
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
    }
}
