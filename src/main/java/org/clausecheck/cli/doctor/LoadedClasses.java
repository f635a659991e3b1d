package org.clausecheck.cli.doctor;

import java.util.List;

/**
 * Where the classes of a run came from, as Java's own log of loaded classes tells. Classes of Java itself are left out, for they come from
 * Java's own archive.
 *
 * @param archived how many came from an archive
 * @param all      how many were loaded
 */
record LoadedClasses(int archived, int all) {

    private static final List<String> JAVAS_OWN = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.", "org.xml.");

    /** Reads a log made with {@code -Xlog:class+load}: {@code [0.1s][info][class,load] a.b.C source: shared objects file (top)}. */
    static LoadedClasses of(List<String> log) {
        int archived = 0;
        int all = 0;
        for (String line : log) {
            int source = line.indexOf(" source: ");
            // classes made while running have a slash in their names, and no place in any archive
            String name = source < 0 ? "" : line.substring(line.indexOf("] ") + 2, source).strip();
            name = name.substring(name.lastIndexOf(']') + 1).strip();
            if (name.isEmpty() || name.contains("/") || JAVAS_OWN.stream().anyMatch(name::startsWith)) {
                continue;
            }
            all++;
            if (line.startsWith("shared objects file", source + " source: ".length())) {
                archived++;
            }
        }
        return new LoadedClasses(archived, all);
    }

    /** Whether the archive carries the start: single classes that Java cannot archive are always left. */
    boolean areArchived() {
        return archived * 2 > all;
    }

    @Override
    public String toString() {
        return archived + " of " + all + " classes";
    }
}
