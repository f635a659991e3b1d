package org.clausecheck.sheet.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The root of a sheet: the nearest folder, its own or above it, in which a project begins. Files that a sheet names stay inside it, and
 * what a house lays down for the sheet stands in it. Waivers and a baseline begin a project only where nothing else does: in a folder
 * below a configuration they would take the sheets there away from it.
 */
public final class ProjectRoot {

    /** The configuration. */
    public static final String CONFIGURATION = ".clausecheck.yaml";
    /** What is accepted, by whom and until when. */
    public static final String WAIVERS = ".clausecheck-waivers.yaml";
    /** What was there before. */
    public static final String BASELINE = ".clausecheck-baseline.json";

    /** A folder that holds one of these is a root; {@code .git} is a file in a work tree beside the first. */
    private static final List<String> PROJECT = List.of(".git", CONFIGURATION);
    /** A folder that holds one of these is a root where no project is. */
    private static final List<String> LOOSE = List.of(WAIVERS, BASELINE);

    private ProjectRoot() {
    }

    /**
     * The root of what lies in a folder, which is a real path; the folder itself where no folder above is one. Costs a few stats a
     * folder.
     */
    public static Path of(Path folder) {
        return nearest(folder, PROJECT).or(() -> nearest(folder, LOOSE)).orElse(folder);
    }

    /**
     * Where waivers or the baseline for what lies in a folder stand: the nearest file of that name, in the folder or above it, but not above the
     * root; where there is none, the place at the root.
     *
     * @param folder a real path
     * @param name   {@link #WAIVERS} or {@link #BASELINE}
     */
    public static Path file(Path folder, String name) {
        Path root = of(folder);
        return nearest(folder, List.of(name)).filter(found -> found.startsWith(root)).orElse(root).resolve(name);
    }

    private static Optional<Path> nearest(Path folder, List<String> marks) {
        for (Path above = folder; above != null; above = above.getParent()) {
            for (String mark : marks) {
                if (Files.exists(above.resolve(mark))) {
                    return Optional.of(above);
                }
            }
        }
        return Optional.empty();
    }
}
