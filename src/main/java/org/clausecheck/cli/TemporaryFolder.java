package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that only the user can read and that goes when it is closed, at the latest when the process ends or is interrupted. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Thread atTheEnd = new Thread(this::delete);

    private TemporaryFolder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** A new folder where the system keeps temporary files; {@link UnusableException} if that cannot be written to. */
    static TemporaryFolder create(String prefix) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(parent(), prefix).toRealPath());
        } catch (IOException e) {
            throw new UnusableException("Cannot write to the folder for temporary files, " + parent() + ": " + Written.reason(e)
                    + ". Set TMPDIR to a folder that can be written to.");
        }
    }

    /** The folder for temporary files: TMPDIR, which Java itself does not heed, else the system's. */
    private static Path parent() {
        String own = System.getenv("TMPDIR");
        return Path.of(own == null || own.isEmpty() ? System.getProperty("java.io.tmpdir") : own);
    }

    /** Its real path. */
    Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // the process is ending: the hook finds nothing left to do
        }
    }

    private void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
