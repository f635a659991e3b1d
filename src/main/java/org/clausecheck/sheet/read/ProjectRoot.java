package org.clausecheck.sheet.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The root of a sheet: the nearest folder, its own or above it, in which a project begins. Files that a sheet names stay inside it, and
 * what a house lays down for the sheet stands in it.
 */
public final class ProjectRoot {

    /** The configuration. */
    public static final String CONFIGURATION = ".clausecheck.yaml";
    /** What is accepted, by whom and until when. */
    public static final String WAIVERS = ".clausecheck-waivers.yaml";
    /** What was there before. */
    public static final String BASELINE = ".clausecheck-baseline.json";

    /** A folder that holds one of these is a root; {@code .git} is a file in a work tree beside the first. */
    private static final List<String> MARKS = List.of(".git", CONFIGURATION, WAIVERS, BASELINE);

    private ProjectRoot() {
    }

    /**
     * The root of what lies in a folder, which is a real path; the folder itself where no folder above is one. Costs a few stats a
     * folder.
     */
    public static Path of(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            for (String mark : MARKS) {
                if (Files.exists(above.resolve(mark))) {
                    return above;
                }
            }
        }
        return folder;
    }
}
