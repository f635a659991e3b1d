package org.clausecheck.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What a tree of git holds, by paths from its top with slashes. */
final class GitListing {

    private static final String LINK = "120000";
    private static final String SUBMODULE = "160000";

    private final NavigableMap<String, Entry> entries = new TreeMap<>();

    private record Entry(String mode, String object) {
    }

    /** Takes a line of {@code git ls-tree}: mode, type, object, tab, path. */
    void add(String line) {
        int tab = line.indexOf('\t');
        String[] words = line.substring(0, tab).split(" ");
        entries.put(line.substring(tab + 1), new Entry(words[0], words[2]));
    }

    /** Whether there is a regular file of this path. */
    boolean isFile(String path) {
        return entries.containsKey(path) && entries.get(path).mode().startsWith("100");
    }

    /** Whether there is a regular file of this path, or one below it. */
    boolean holds(String path) {
        return isFile(path) || !below(path).isEmpty();
    }

    /** The regular files below a folder ({@code ""} for all), in the order of their paths. */
    List<String> below(String path) {
        // the character after the slash ends the range of all paths that begin with it
        NavigableMap<String, Entry> range = path.isEmpty() ? entries : entries.subMap(path + "/", true, path + "0", false);
        return range.keySet().stream().filter(this::isFile).toList();
    }

    /** The first part of a path, or all of it, that is a symbolic link. */
    Optional<String> link(String path) {
        return part(path, LINK);
    }

    /** The first part of a path, or all of it, that is another repository. */
    Optional<String> submodule(String path) {
        return part(path, SUBMODULE);
    }

    /** The object that the tree records for a path that it has. */
    String object(String path) {
        return entries.get(path).object();
    }

    private Optional<String> part(String path, String mode) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (has(path.substring(0, end), mode)) {
                return Optional.of(path.substring(0, end));
            }
        }
        return has(path, mode) ? Optional.of(path) : Optional.empty();
    }

    private boolean has(String path, String mode) {
        return entries.containsKey(path) && entries.get(path).mode().equals(mode);
    }

    /** The last step of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of what a file names relative to itself; empty where that leads out. */
    static Optional<String> beside(String file, String named) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (file.substring(0, file.lastIndexOf('/') + 1) + named).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
