package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.cli.watch.FolderWatch;

/** Which files a watch depends on, and what each of them has a say in. Paths are compared absolute. */
final class WatchedFiles {

    private static final String POLICY = ".clausecheck";

    private final List<Path> namedFolders = new ArrayList<>();
    private final List<Path> packs;
    private final Set<Path> outputs = new LinkedHashSet<>();
    private final Set<Path> policies = new LinkedHashSet<>();
    private final Map<String, Set<Path>> filesBySheet = new LinkedHashMap<>();

    /**
     * Those of a call.
     *
     * @param named   the files and folders that the user named
     * @param packs   the folders of rules and tables that were added
     * @param outputs the files that reports go to, which are none of ours to read
     */
    WatchedFiles(List<String> named, List<Path> packs, List<Path> outputs) {
        named.stream().map(Path::of).filter(Files::isDirectory).map(WatchedFiles::absolute).forEach(namedFolders::add);
        this.packs = packs.stream().map(WatchedFiles::absolute).toList();
        outputs.stream().map(WatchedFiles::absolute).forEach(this.outputs::add);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The sheets from now on. */
    void sheets(Collection<String> sheets) {
        filesBySheet.keySet().retainAll(Set.copyOf(sheets));
        sheets.forEach(sheet -> filesBySheet.computeIfAbsent(sheet, WatchedFiles::own));
    }

    /** A sheet under the name it was given, and where links lead to. */
    private static Set<Path> own(String sheet) {
        Set<Path> own = new LinkedHashSet<>(Set.of(absolute(Path.of(sheet))));
        try {
            own.add(Path.of(sheet).toRealPath());
        } catch (IOException e) {
            return own;
        }
        return own;
    }

    /** The files that reading a sheet looked for. What a broken sheet no longer names may be named again. */
    void note(String sheet, Collection<Path> sought) {
        Set<Path> files = filesBySheet.computeIfAbsent(sheet, WatchedFiles::own);
        if (!sought.isEmpty()) {
            files.clear();
            files.addAll(own(sheet));
            files.addAll(sought);
        }
    }

    /** The policy files that were used, which may stand anywhere. */
    void policies(Collection<Path> used) {
        used.stream().map(WatchedFiles::absolute).forEach(policies::add);
    }

    /** Asks for news from all folders that matter. */
    void folders(FolderWatch watch) throws IOException {
        for (Path folder : namedFolders) {
            watch.watchTree(folder);
        }
        for (Path folder : packs) {
            watch.watchTree(folder);
        }
        Set<Path> folders = new LinkedHashSet<>();
        filesBySheet.values().forEach(files -> files.forEach(file -> folders.add(file.getParent())));
        policies.forEach(file -> folders.add(file.getParent()));
        filesBySheet.keySet().forEach(sheet -> folders.addAll(above(absolute(Path.of(sheet)))));
        for (Path folder : folders) {
            watch.watch(folder);
        }
    }

    /** The folders in which a policy file of a sheet may stand or come: up to the nearest one that has something of the kind. */
    private static List<Path> above(Path sheet) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = sheet.getParent(); folder != null; folder = folder.getParent()) {
            folders.add(folder);
            if (Files.exists(folder.resolve(".git")) || Files.exists(folder.resolve(POLICY + ".yaml"))) {
                return folders;
            }
        }
        return List.of(sheet.getParent());
    }

    /** Whether a report of ours is written there. */
    boolean isOutput(Path file) {
        return outputs.contains(file);
    }

    /** Whether it belongs to a pack. */
    boolean isPack(Path file) {
        return packs.stream().anyMatch(file::startsWith);
    }

    /** Whether it is a configuration, waivers or a baseline. */
    boolean isPolicy(Path file) {
        String name = file.getFileName().toString();
        return policies.contains(file) || name.startsWith(POLICY) && (name.endsWith(".yaml") || name.endsWith(".json"));
    }

    /** Whether it is one of the sheets. */
    boolean isSheet(Path file) {
        return filesBySheet.keySet().stream().anyMatch(sheet -> absolute(Path.of(sheet)).equals(file));
    }

    /** Whether it lies in a named folder and may be a sheet by its name, or a folder of sheets. */
    boolean mayHold(Path file) {
        return namedFolders.stream().anyMatch(file::startsWith) && (Inputs.isCandidate(file) || namedFolders.contains(file));
    }

    /** The sheets whose result may be another one now. */
    Set<String> concernedBy(Path file) {
        boolean policy = isPolicy(file);
        Set<String> sheets = new LinkedHashSet<>();
        filesBySheet.forEach((sheet, files) -> {
            boolean below = policy && (policies.contains(file) || absolute(Path.of(sheet)).startsWith(file.getParent()));
            if (below || files.contains(file)) {
                sheets.add(sheet);
            }
        });
        return sheets;
    }
}
