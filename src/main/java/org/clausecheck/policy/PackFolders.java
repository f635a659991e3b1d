package org.clausecheck.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.clausecheck.policy.read.Entry;
import org.clausecheck.sheet.read.Quote;

/** Finds the folders that a configuration names: relative to the file, and inside the project that it belongs to, links resolved. */
final class PackFolders {

    private final Path folder;
    private final Path root;

    /**
     * Folders around a configuration.
     *
     * @param folder the folder of the file, a real path
     * @param root   the root of the project, a real path
     */
    PackFolders(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /** The folder that a value names; empty, and an error, if it is none or lies elsewhere. */
    Optional<Path> folder(Entry value) {
        return value.text().flatMap(written -> {
            try {
                Path named = Path.of(written);
                if (named.isAbsolute() || written.startsWith("~") || written.indexOf('\\') >= 0) {
                    value.error(Quote.of(written) + " is no path relative to this file",
                            "write a relative path with slashes, such as house/tables, so that it holds on every machine");
                    return Optional.empty();
                }
                Path lexical = folder.resolve(named).normalize();
                if (!lexical.startsWith(root) || Files.exists(lexical) && !lexical.toRealPath().startsWith(root)) {
                    value.error(Quote.of(written) + " leads out of the project", "keep the folder in the project of this file");
                    return Optional.empty();
                }
                if (!Files.isDirectory(lexical)) {
                    value.error(Files.exists(lexical) ? Quote.of(written) + " is a file, not a folder" : "there is no folder "
                            + Quote.of(written),
                            "the path is relative to the folder of this file");
                    return Optional.empty();
                }
                return Optional.of(lexical.toRealPath());
            } catch (InvalidPathException | IOException e) {
                value.error(Quote.of(written) + " is no path of a folder that can be read", "check the path and its permissions");
                return Optional.empty();
            }
        });
    }
}
