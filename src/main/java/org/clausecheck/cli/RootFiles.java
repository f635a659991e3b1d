package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.clausecheck.sheet.read.ProjectRoot;

/**
 * The policy files of one kind that a run uses: the one that the user names, or those that stand at the roots of the sheets. Each is read
 * once, when the first sheet under it asks for it.
 *
 * @param <T> what is made of a file
 */
final class RootFiles<T> {

    private final String name;
    private final Optional<Path> named;
    private final Path here;
    private final BiFunction<Path, String, T> reader;
    private final Map<Path, T> used = new TreeMap<>();

    /**
     * Files of one kind.
     *
     * @param name   what they are called at a root
     * @param named  the one that the user names for all sheets
     * @param reader makes what is wanted of a file and its name in reports
     */
    RootFiles(String name, Optional<Path> named, BiFunction<Path, String, T> reader) {
        this(name, named, Path.of(""), reader);
    }

    /** The same where files are named from another folder than the working folder. */
    RootFiles(String name, Optional<Path> named, Path here, BiFunction<Path, String, T> reader) {
        this.name = name;
        this.named = named;
        this.here = here;
        this.reader = reader;
    }

    /** What the file for a sheet holds; empty if there is none. */
    Optional<T> of(String sheet) {
        Path file = place(sheet);
        return named.isPresent() || Files.exists(file) ? Optional.of(used.computeIfAbsent(file, path -> reader.apply(path, title(path)))) : Optional.empty();
    }

    /** Where the file for a sheet stands or would stand; for {@code -} as for a sheet in the working folder. */
    Path place(String sheet) {
        return named.map(here::resolve).map(Path::toAbsolutePath).map(Path::normalize).orElseGet(() -> root(sheet).resolve(name));
    }

    /** How reports call a file: as it was named, else from the working folder. */
    String title(Path file) {
        return named.map(Path::toString).orElseGet(() -> {
            Path from = real(here);
            return (file.getRoot().equals(from.getRoot()) ? from.relativize(file) : file).toString();
        });
    }

    /** What was made of the files that were used, in the order of their paths. */
    Collection<T> used() {
        return used.values();
    }

    private Path root(String sheet) {
        Path file = here.resolve(sheet);
        return ProjectRoot.of(sheet.equals("-") ? real(here) : Files.isDirectory(file) ? real(file)
                : Files.exists(file) ? real(file).getParent() : file.toAbsolutePath().normalize().getParent());
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
