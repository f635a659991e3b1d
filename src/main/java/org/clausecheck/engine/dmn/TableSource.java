package org.clausecheck.engine.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where decision tables come from: names of files and their text. Reading is cheap to list and lazy to open. */
public interface TableSource {

    /** The files, in their order; each ends in {@code .dmn}. */
    List<String> files();

    /** The text of one of the files. */
    String text(String file);

    /** The tables of this build, as its own list names them; there is no scan of the class path. */
    static TableSource builtIn() {
        List<String> files = BuiltIn.read("/org/clausecheck/engine/dmn/tables.txt").lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        return new TableSource() {
            @Override
            public List<String> files() {
                return files;
            }

            @Override
            public String text(String file) {
                return BuiltIn.read("/" + file);
            }
        };
    }

    /** These tables and others, text by file name; a table of the same name gives way. */
    default TableSource replacedBy(Map<String, String> others) {
        List<String> names = others.keySet().stream().map(TableReader::decisionName).toList();
        List<String> all = new ArrayList<>(files().stream().filter(file -> !names.contains(TableReader.decisionName(file))).toList());
        all.addAll(new TreeMap<>(others).keySet());
        TableSource before = this;
        return new TableSource() {
            @Override
            public List<String> files() {
                return List.copyOf(all);
            }

            @Override
            public String text(String file) {
                return others.containsKey(file) ? others.get(file) : before.text(file);
            }
        };
    }

    /** Tables held in memory: text by file name. */
    static TableSource of(Map<String, String> texts) {
        Map<String, String> sorted = new TreeMap<>(texts);
        return new TableSource() {
            @Override
            public List<String> files() {
                return List.copyOf(sorted.keySet());
            }

            @Override
            public String text(String file) {
                return sorted.get(file);
            }
        };
    }

    /** Reads resources of this build. */
    final class BuiltIn {

        private BuiltIn() {
        }

        private static String read(String resource) {
            try (InputStream in = TableSource.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new TableException("this build has no " + resource);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + resource, e);
            }
        }
    }
}
