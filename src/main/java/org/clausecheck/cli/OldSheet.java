package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.clausecheck.sheet.read.SheetId;

/**
 * A sheet of an older draft.
 *
 * @param prefix what its name begins with, to tell it from files of the new draft: {@code HEAD~1:}; empty for a file that the user named
 * @param path   its path, in git from the top of the repository
 * @param file   where it lies now
 */
record OldSheet(String prefix, String path, Path file) {

    /** A file that the user named. */
    static OldSheet named(String path) {
        return new OldSheet("", path, Path.of(path));
    }

    /** How places name it. */
    String name() {
        return prefix + path;
    }

    /** How places name a file that was read with it: the reader names agreements as they lie to the sheet. */
    String name(String read) {
        boolean own = read.equals(name()) || path.equals("-");
        return own ? read : prefix + Path.of(path).resolveSibling(read).normalize().toString().replace('\\', '/');
    }

    Optional<String> id() {
        return SheetId.of(file);
    }
}
