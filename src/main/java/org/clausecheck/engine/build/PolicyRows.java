package org.clausecheck.engine.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefect;
import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.TableException;

/** The rows of policy tables in the shape of the catalogue, each a rule of its own; and what is wrong with them. */
public final class PolicyRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)[^}]*}");

    private PolicyRows() {
    }

    /** Those of the named tables that are policy tables; {@link TableException} with every defect of their rows. */
    public static List<PolicyTable> of(TableCatalogue tables, Collection<String> names) {
        List<PolicyTable> policies = names.stream().map(tables::table).filter(PolicyTable::isPolicy).map(PolicyTable::new).toList();
        List<TableDefect> defects = new ArrayList<>();
        policies.forEach(policy -> {
            policy.defects().forEach(defects::add);
            policy.table().rows().forEach(row -> defects.addAll(defects(policy, row)));
        });
        if (!defects.isEmpty()) {
            throw new TableException(defects);
        }
        return policies;
    }

    private static List<TableDefect> defects(PolicyTable policy, TableRow row) {
        List<TableDefect> defects = new ArrayList<>();
        if (!row.id().matches("[A-Z]+-\\d{3}")) {
            defects.add(defect(policy, row, Kind.ROW_ID, "the row of a policy table is a rule and has an id such as HOUSE-001"));
        }
        if (!RulePage.KINDS.contains(policy.text(row, "kind"))) {
            defects.add(defect(policy, row, Kind.CELL, "kind is conflict, unmet or advisory, not \"" + policy.text(row, "kind") + "\""));
        }
        if (!RulePage.SEVERITIES.contains(policy.text(row, "severity"))) {
            defects.add(defect(policy, row, Kind.CELL, "severity is low, medium, high or critical, not \"" + policy.text(row, "severity") + "\""));
        }
        for (String output : List.of("title", "message", "remedy")) {
            if (policy.text(row, output).isBlank()) {
                defects.add(defect(policy, row, Kind.CELL, output + " is empty"));
            }
        }
        List<String> known = policy.bindings(row);
        NAME.matcher(policy.text(row, "message")).results().map(result -> result.group(1)).filter(name -> !known.contains(name)).forEach(name ->
                defects.add(defect(policy, row, Kind.CELL, "the message asks for {" + name + "}; this row knows " + known)));
        return defects;
    }

    private static TableDefect defect(PolicyTable policy, TableRow row, Kind kind, String message) {
        return new TableDefect(policy.table().file(), row.line(), kind, row.id(), message);
    }

    /** A row as an entry of the catalogue. */
    static ObjectNode entry(PolicyTable policy, TableRow row) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("id", row.id());
        for (String output : List.of("title", "kind", "severity")) {
            entry.put(output, policy.text(row, output));
        }
        entry.put("jurisdiction", row.mark().equals("house") ? "house policy" : "as cited");
        entry.putArray("citations").addObject().put("text", row.citation()).put("mark", row.mark());
        entry.put("since", row.knownFrom().map(Object::toString).orElse("house"));
        entry.put("message", policy.text(row, "message"));
        entry.put("remedy", policy.text(row, "remedy"));
        entry.putArray("tables").add(policy.table().name());
        entry.putArray("marks").add(row.mark());
        return entry;
    }

    /** The page of a row. */
    public static String page(PolicyTable policy, TableRow row) {
        StringBuilder page = new StringBuilder("# ").append(policy.text(row, "title")).append("\n\n").append(policy.table().description().strip())
                .append("\n\nA row of the policy table `").append(policy.table().name()).append("`. It speaks where all of this is so:\n\n");
        policy.tested(row).forEach(line -> page.append("- ").append(line).append('\n'));
        Optional.of(row.note()).filter(note -> !note.isBlank()).ifPresent(note -> page.append('\n').append(note).append('\n'));
        return page.toString();
    }
}
