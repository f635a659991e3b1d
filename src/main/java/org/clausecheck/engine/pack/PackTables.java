package org.clausecheck.engine.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.build.Fault;
import org.clausecheck.engine.build.FaultException;
import org.clausecheck.engine.build.PolicyRows;
import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.engine.dmn.TableSource;

/**
 * The tables of the product with those of a pack. A pack may replace a table of house policy, for that is what the house decides for
 * itself; it may not replace one of law.
 */
final class PackTables {

    private static final String HOUSE = "house";

    private final TableSource source;
    private final TableCatalogue catalogue;
    private final Map<String, String> own;
    private final List<PolicyTable> policies;

    private PackTables(TableSource source, TableCatalogue catalogue, Map<String, String> own, List<PolicyTable> policies) {
        this.source = source;
        this.catalogue = catalogue;
        this.own = own;
        this.policies = policies;
    }

    static PackTables read(TableSource builtIn, List<Path> folders) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> own = new TreeMap<>();
        for (Path folder : folders) {
            List<Path> files = files(folder);
            if (files.isEmpty()) {
                faults.add(new Fault(folder.toString(), 1, "no decision tables here; a folder of tables holds files such as house-limits.dmn"));
            }
            for (Path file : files) {
                own.put(file.toString(), Files.readString(file));
            }
        }
        TableCatalogue before = TableCatalogue.of(builtIn);
        Map<String, String> nameOf = new TreeMap<>();
        own.forEach((file, text) -> {
            String name = TableCatalogue.tableName(file);
            faults.addAll(faults(file, text));
            String other = nameOf.put(name, file);
            if (other != null) {
                faults.add(new Fault(file, 1, "a second table " + name + " beside " + other));
            } else if (before.names().contains(name) && before.table(name).rows().stream().anyMatch(row -> !row.mark().equals(HOUSE))) {
                faults.add(new Fault(file, 1, "the table " + name + " of clausecheck states law, which a pack does not replace; give the file another name"));
            }
        });
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        TableSource all = builtIn.replacedBy(own);
        TableCatalogue catalogue = TableCatalogue.of(all);
        try {
            List<PolicyTable> policies = PolicyRows.of(catalogue, own.keySet().stream().map(TableCatalogue::tableName).toList());
            return new PackTables(all, catalogue, own, policies);
        } catch (TableException e) {
            FaultException told = new FaultException(faults("", e));
            told.initCause(e);
            throw told;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    private static List<Fault> faults(String file, String text) {
        try {
            TableDefinition.read(file, text);
            return List.of();
        } catch (TableException e) {
            return faults(file, e);
        }
    }

    private static List<Fault> faults(String file, TableException e) {
        return e.defects().isEmpty() ? List.of(new Fault(file, 1, e.getMessage())) : e.defects().stream()
                .map(defect -> new Fault(defect.file(), defect.line(), (defect.row().isEmpty() ? "" : defect.row() + ": ") + defect.message())).toList();
    }

    TableSource source() {
        return source;
    }

    TableCatalogue catalogue() {
        return catalogue;
    }

    /** The policy tables of the pack. */
    List<PolicyTable> policies() {
        return policies;
    }

    /** Whether the pack replaces a table. */
    boolean replaces(String table) {
        return own.keySet().stream().map(TableCatalogue::tableName).anyMatch(table::equals);
    }

    /** The tables of the pack: text by file. */
    Map<String, String> own() {
        return own;
    }
}
