package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.sheet.read.ProjectRoot;

/**
 * The policy files of one kind that a run uses: the one that the user names, or the nearest at each sheet or above it, up to its root. Each is read
 * once, when the first sheet under it asks for it.
 *
 * @param <T> what is made of a file
 */
final class RootFiles<T> {

    private final String name;
    private final Optional<String> named;
    private final Sources sources;
    private final Reader<T> reader;
    private final Map<Path, Path> places = new HashMap<>();
    private final Map<Path, T> used = new TreeMap<>();

    /**
     * Files of one kind.
     *
     * @param name    what they are called
     * @param named   the one that the user names for all sheets
     * @param sources knows where sheets lie
     * @param reader  makes what is wanted of a file
     */
    RootFiles(String name, Optional<Path> named, Sources sources, Reader<T> reader) {
        this.name = name;
        this.named = named.map(Path::toString);
        this.sources = sources;
        this.reader = reader;
    }

    /** Makes what is wanted of a file. */
    interface Reader<T> {

        /** What a file holds, by its name in reports, for the first sheet that asks for it. */
        T read(Path file, String title, String sheet);
    }

    /** What the file for a sheet holds; empty if there is none. */
    Optional<T> of(String sheet) {
        Path file = place(sheet);
        return named.isPresent() || Files.exists(file) ? Optional.of(used.computeIfAbsent(file, path -> reader.read(path, title(sheet), sheet))) : Optional.empty();
    }

    /** Where the file for a sheet stands or would stand; for {@code -} as for a sheet in the working folder. */
    Path place(String sheet) {
        return named.map(file -> sources.here().resolve(file).toAbsolutePath().normalize()).orElseGet(() -> nearest(sheet));
    }

    /** How reports call the file for a sheet: as it was named, else seen from the sheet. */
    String title(String sheet) {
        return named.orElseGet(() -> sources.seen(sheet, place(sheet)));
    }

    private Path nearest(String sheet) {
        return places.computeIfAbsent(sources.folder(sheet),
                folder -> Files.isDirectory(folder) ? ProjectRoot.file(real(folder), name) : folder.toAbsolutePath().normalize().resolve(name));
    }

    /** What was made of the files that were used, in the order of their paths. */
    Collection<T> used() {
        return used.values();
    }

    /** The path without links. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find " + path, e);
        }
    }
}
