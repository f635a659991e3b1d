package org.clausecheck.engine.dmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.clausecheck.engine.dmn.TableDefinition.TableRow;

/**
 * What tables there are and what they say, without an engine: names, inputs, outputs, rows with citations and marks. A file is read when
 * it is first asked for.
 */
public final class TableCatalogue {

    private final TableSource source;
    private final Map<String, String> fileByName = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, TableDefinition> read = new ConcurrentHashMap<>();

    private TableCatalogue(TableSource source) {
        this.source = source;
        for (String file : source.files()) {
            String name = TableReader.decisionName(file);
            String other = fileByName.putIfAbsent(name, file);
            if (other != null) {
                throw new TableException("two files hold a table " + name + ": " + other + " and " + file);
            }
            names.add(name);
        }
    }

    /** The tables of this build. */
    public static TableCatalogue builtIn() {
        return of(TableSource.builtIn());
    }

    /** The tables of a source; {@link TableException} if two files would hold one table. */
    public static TableCatalogue of(TableSource source) {
        return new TableCatalogue(source);
    }

    /** The name of the table in a file: {@code T01-hsr-size.dmn} holds {@code HsrSize}. */
    public static String tableName(String file) {
        return TableReader.decisionName(file);
    }

    /** The names of all tables, in the order of their files. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The table of this name; {@link TableException} if there is none, or if its file holds none. */
    public TableDefinition table(String name) {
        return read.computeIfAbsent(name, key -> TableReader.read(file(key), text(key)));
    }

    /** The definitions of all tables, in the order of their files. */
    public List<TableDefinition> tables() {
        return names.stream().map(this::table).toList();
    }

    /** The marks that rows of these tables carry, best supported first. */
    public List<String> marks(Collection<String> tables) {
        List<String> found = tables.stream().flatMap(table -> table(table).rows().stream()).map(TableRow::mark).distinct().toList();
        return TableDefinition.MARKS.stream().filter(found::contains).toList();
    }

    /** The text of a table's file. */
    String text(String name) {
        return source.text(file(name));
    }

    private String file(String name) {
        String file = fileByName.get(name);
        if (file == null) {
            throw new TableException("there is no table " + name + ", there are " + names);
        }
        return file;
    }
}
