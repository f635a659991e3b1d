package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON files that the next commit adds or changes, as they are in the index: what has been edited since and not staged has no say. They
 * go by their paths from the top of the repository.
 */
final class StagedSheets implements AutoCloseable {

    private final GitTree index;
    private final List<String> files;

    private StagedSheets(GitTree index, List<String> files) {
        this.index = index;
        this.files = files;
    }

    /**
     * Those of the repository around a folder.
     *
     * @param workingFolder where git is asked: in a hook the folder in which git starts it
     * @param named         files and folders to which they are narrowed; none for all. {@link UnusableException} for one that neither
     *                      the index nor the last commit knows
     */
    static StagedSheets open(Path workingFolder, List<String> named) {
        GitTree index = GitTree.ofHookedIndex(workingFolder);
        try {
            List<String> within = named.stream().map(name -> within(index, workingFolder, name)).toList();
            List<String> files = index.changed().stream().filter(file -> file.endsWith(".json"))
                    .filter(file -> within.isEmpty() || within.stream().anyMatch(path -> isWithin(file, path))).toList();
            index.places(files);
            return new StagedSheets(index, files);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private static String within(GitTree index, Path workingFolder, String name) {
        if (name.equals("-")) {
            throw new UnusableException("--staged reads sheets from git, not from standard input. Leave out the -.");
        }
        String path = index.path(workingFolder.resolve(name));
        if (!index.isFile(path) && index.below(path).isEmpty() && index.removed().stream().noneMatch(file -> isWithin(file, path))) {
            throw new UnusableException("git knows nothing of the name " + name + ". Check the path, or stage it with 'git add'.");
        }
        return path;
    }

    private static boolean isWithin(String file, String path) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }

    /** Where each of them lies while this is open, in the order of their paths. */
    Map<String, Path> places() {
        Map<String, Path> places = new LinkedHashMap<>();
        files.forEach(file -> places.put(file, index.folder().resolve(file)));
        return places;
    }

    @Override
    public void close() {
        index.close();
    }
}
